; A VBatch that runs has to be closed first: Windows does not let its files be replaced.
; In both programs, installer and uninstaller (UN: "" or "un.").
!define SECONDS_TO_CLOSE 30

!macro RUNNING UN
; Goes on once nothing of the folder $R6 runs. Given up: exit code 1 by the user, 3 in silence.
Function ${UN}CloseApplication
  ${Do}
    Call ${UN}LookWhatRuns
    ${If} $R8 == ""
      Return
    ${EndIf}
    ${IfNot} ${Cmd} `MessageBox MB_OKCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK IDOK`
      SetErrorLevel 1
      Quit
    ${EndIf}
    Call ${UN}AskToClose
    ; It saves what was typed, and may ask the user something itself. A command has no window, and is not waited for.
    StrCpy $R5 0
    ${If} $R7 > 0
      StrCpy $R5 ${SECONDS_TO_CLOSE}
    ${EndIf}
    ${DoWhile} $R5 > 0
      Sleep 1000
      IntOp $R5 $R5 - 1
      Call ${UN}LookWhatRuns
      ${If} $R8 == ""
        Return
      ${EndIf}
    ${Loop}
    ${If} ${Silent}
      SetErrorLevel 3
      Quit
    ${EndIf}
  ${Loop}
FunctionEnd

; $R8: a program of the folder $R6 that runs, or "".
Function ${UN}LookWhatRuns
  StrCpy $R8 ""
  !insertmacro LOOK_WHETHER_OPEN "${PROGRAM}"
  !insertmacro LOOK_WHETHER_OPEN "${CONSOLE}"
FunctionEnd

; Closes each window of the programs in the folder $R6, as its own button does. $R7: how many.
Function ${UN}AskToClose
  StrCpy $R7 0
  StrCpy $0 0
  ${For} $R9 1 10000 ; windows come and go meanwhile: no endless round
    FindWindow $0 "" "" 0 $0
    ${If} $0 P= 0
      ${ExitFor}
    ${EndIf}
    System::Call 'user32::IsWindowVisible(p r0) i .r1'
    ${If} $1 <> 0
      System::Call 'user32::GetWindowThreadProcessId(p r0, *i .r2)'
      StrCpy $4 ""
      System::Call 'kernel32::OpenProcess(i 0x1000, i 0, i r2) p .r3' ; PROCESS_QUERY_LIMITED_INFORMATION
      ${If} $3 P<> 0
        System::Call 'kernel32::QueryFullProcessImageNameW(p r3, i 0, w .r4, *i ${NSIS_MAX_STRLEN})'
        System::Call 'kernel32::CloseHandle(p r3)'
      ${EndIf}
      ${If} $4 == "$R6\${PROGRAM}"
      ${OrIf} $4 == "$R6\${CONSOLE}"
        System::Call 'user32::SetForegroundWindow(p r0)' ; so that what it asks is seen
        System::Call 'user32::PostMessageW(p r0, i ${WM_CLOSE}, p 0, p 0)'
        IntOp $R7 $R7 + 1
      ${EndIf}
    ${EndIf}
  ${Next}
FunctionEnd
!macroend

!macro LOOK_WHETHER_OPEN FILE
  ${If} ${FileExists} "$R6\${FILE}"
    ClearErrors
    FileOpen $R9 "$R6\${FILE}" a
    ${If} ${Errors}
      StrCpy $R8 "${FILE}"
    ${Else}
      FileClose $R9
    ${EndIf}
  ${EndIf}
!macroend

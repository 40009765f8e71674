; The Windows installer of VBatch. Compiled by build_installer.py, which passes:
;   VERSION        0.1.0              NUMBERS   the same as four numbers: 0.1.0.0
;   LISTS          the folder with what it wrote: files.nsh (what is installed) and kinds.nsh (what is opened)
;   OUTPUT         the installer that is made
;   ICON, SIDE, LICENCE  files: .ico, .bmp, text
;   KILOBYTES      what the application takes on the disk
;   LONGEST        the folder that it is installed in has no longer path than this, in UTF-16 units
;   FAST           large, and compiled in no time: for tests
;   TARGET         what the installer itself runs on, if not what makensis takes by itself
;
; Silent: setup.exe /S [/CurrentUser|/AllUsers] [/D=FOLDER], where /D comes last and has no quotes around it;
; removing: uninstall.exe /S [/CurrentUser|/AllUsers] [/DELETEDATA].
; Exit codes: 0 done, 1 given up by the user, 2 the folder's path is too long, 3 VBatch runs on, 4 the older version
; could not be removed, 5 not all files could be written, 6 neither this Windows nor these rights will do.

Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
!ifdef FAST
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif

!define APP "VBatch"
!define PUBLISHER "The VBatch authors"
!define PROGRAM "VBatch.exe"            ; the window, without a console
!define CONSOLE "vbatch-gui.exe"        ; the command line, and the engine of both
!define PROGID "VBatch.Media"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"
!define OWN_KEY "Software\${APP}"

Name "${APP}"
BrandingText "${APP} ${VERSION}"
OutFile "${OUTPUT}"
ManifestDPIAware true
ManifestSupportedOS Win10
ShowInstDetails nevershow
ShowUninstDetails nevershow

; For this user or for all: whoever may not write for all is not asked, and needs no password.
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_INSTDIR "${APP}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include x64.nsh
!include WinVer.nsh
!include WinMessages.nsh
!include Integration.nsh
!include "${LISTS}/files.nsh"
!include "${LISTS}/kinds.nsh"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION RunAsUser
!define MUI_COMPONENTSPAGE_NODESC

!define MUI_WELCOMEPAGE_TEXT "$(COMMENT)$\n$\n$_CLICK"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_COMPONENTSPAGE_TEXT_TOP "$(DATA_STAYS)"
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "SimpChinese"
!include "texts.nsh"
!include "running.nsh"

VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "${APP}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${APP} installer"
VIAddVersionKey /LANG=0 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT licence"

Var Mode      ; "/CurrentUser" or "/AllUsers"
Var Chosen    ; the folder that the command line asks for
Var OnDesktop ; "1" when the version that was there had its shortcut on the desktop

!insertmacro RUNNING ""
!insertmacro RUNNING "un."

!macro OFFER ENDING
  WriteRegStr SHCTX "Software\Classes\${ENDING}\OpenWithProgids" "${PROGID}" ""
  WriteRegStr SHCTX "Software\Classes\Applications\${PROGRAM}\SupportedTypes" "${ENDING}" ""
  WriteRegStr SHCTX "${OWN_KEY}\Capabilities\FileAssociations" "${ENDING}" "${PROGID}"
!macroend
!macro TAKE_BACK ENDING
  DeleteRegValue SHCTX "Software\Classes\${ENDING}\OpenWithProgids" "${PROGID}"
  DeleteRegKey /ifempty SHCTX "Software\Classes\${ENDING}\OpenWithProgids"
  ; Not one that still says something: /ifempty looks for further keys only.
  ClearErrors
  EnumRegValue $R0 SHCTX "Software\Classes\${ENDING}" 0
  ${If} ${Errors}
    DeleteRegKey /ifempty SHCTX "Software\Classes\${ENDING}"
  ${EndIf}
!macroend

; What has to hold before anything is changed.
!macro REQUIRE CONDITION TEXT
  ${IfNot} ${CONDITION}
    MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
    SetErrorLevel 6
    Quit
  ${EndIf}
!macroend
; MultiUser would ask this with a window, also in silence.
!macro REQUIRE_RIGHTS
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/AllUsers" $R1
  ${IfNot} ${Errors}
    UserInfo::GetAccountType
    Pop $R1
    !insertmacro REQUIRE `$R1 == "Admin"` "$(NOT_FOR_ALL)"
  ${EndIf}
!macroend

; Not with the rights of the installer: files dropped on a window with more rights are refused.
Function RunAsUser
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${PROGRAM}"'
FunctionEnd

; Files whose path is too long would silently be missing. Leaves the page of the folder as it is.
Function CheckFolder
  StrLen $0 $INSTDIR
  ${If} $0 > ${LONGEST}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_LONG)" /SD IDOK
    Abort ; in silence it is the section that ends, and the exit code is 2
  ${EndIf}
FunctionEnd

; Removes the version that is there, by its own uninstaller, which knows its files. Data stays.
Function RemoveOlder
  ReadRegStr $R0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $R0 == ""
    Return
  ${EndIf}
  ${IfNot} ${FileExists} "$R0\uninstall.exe"
    Return ; removed by hand
  ${EndIf}
  StrCpy $R6 $R0
  Call CloseApplication
  DetailPrint "$(REMOVING)"
  ; Its shortcuts stay: removing them would also unpin them from the start menu.
  ; With _? it does not copy itself away but is waited for; its own file is left to us.
  ClearErrors
  ExecWait '"$R0\uninstall.exe" /S $Mode /UPGRADE _?=$R0' $R1
  ${If} ${Errors}
  ${OrIf} $R1 != 0
    MessageBox MB_OK|MB_ICONSTOP "$(NOT_REMOVED)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  Delete "$R0\uninstall.exe"
  RMDir "$R0"
FunctionEnd

Section "$(PART_APP)" SEC_APP
  SectionIn RO
  StrCpy $Mode "/$MultiUser.InstallMode"
  Call CheckFolder
  StrCpy $R6 $INSTDIR
  Call CloseApplication
  Call RemoveOlder
  ClearErrors
  !insertmacro INSTALL_FILES
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "$(NOT_WRITTEN)" /SD IDOK
    SetErrorLevel 5
    Quit
  ${EndIf}
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0 \
    SW_SHOWNORMAL "" "$(COMMENT)"

  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${APP}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Comments" "$(COMMENT)"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" $Mode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S $Mode'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  WriteRegStr SHCTX "${OWN_KEY}" "OpenWith" "0" ; the next section says otherwise
  ; So that it is found by its name in "Run".
  WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}" "" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\${CONSOLE}" "" "$INSTDIR\${CONSOLE}"
SectionEnd

; "Open with": VBatch is offered beside the player that the user has, and never takes a file from it.
Section "$(PART_OPEN)" SEC_OPEN
  WriteRegStr SHCTX "Software\Classes\${PROGID}" "" "$(MEDIA)"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\shell\open" "FriendlyAppName" "${APP}"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr SHCTX "Software\Classes\Applications\${PROGRAM}" "FriendlyAppName" "${APP}"
  WriteRegStr SHCTX "Software\Classes\Applications\${PROGRAM}\shell\open\command" "" \
    '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr SHCTX "${OWN_KEY}\Capabilities" "ApplicationName" "${APP}"
  WriteRegStr SHCTX "${OWN_KEY}\Capabilities" "ApplicationDescription" "$(COMMENT)"
  WriteRegStr SHCTX "${OWN_KEY}\Capabilities" "ApplicationIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "Software\RegisteredApplications" "${APP}" "${OWN_KEY}\Capabilities"
  !insertmacro EACH_KIND OFFER
  WriteRegStr SHCTX "${OWN_KEY}" "OpenWith" "1"
  ${NotifyShell_AssocChanged}
SectionEnd

Section /o "$(PART_DESKTOP)" SEC_DESKTOP
  CreateShortcut "$DESKTOP\${APP}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0 \
    SW_SHOWNORMAL "" "$(COMMENT)"
  WriteRegStr SHCTX "${OWN_KEY}" "DesktopShortcut" "1"
SectionEnd

Section
  ${IfNot} ${SectionIsSelected} ${SEC_DESKTOP}
  ${AndIf} $OnDesktop == "1" ; no longer wanted
    Delete "$DESKTOP\${APP}.lnk"
  ${EndIf}
SectionEnd

Section "un.$(PART_APP)"
  SectionIn RO
  StrCpy $R6 $INSTDIR
  Call un.CloseApplication
  !insertmacro REMOVE_FILES
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/UPGRADE" $R1
  ${If} ${Errors} ; not for a newer version
    ; The program that copied itself away to do this may not have ended yet.
    ${For} $R9 1 30
      Delete "$INSTDIR\uninstall.exe"
      ${IfNot} ${FileExists} "$INSTDIR\uninstall.exe"
        ${ExitFor}
      ${EndIf}
      Sleep 100
    ${Next}
    RMDir "$INSTDIR" ; only when nothing of somebody else is in it
    Delete "$SMPROGRAMS\${APP}.lnk"
    ReadRegStr $R0 SHCTX "${OWN_KEY}" "DesktopShortcut"
    ${If} $R0 == "1"
      Delete "$DESKTOP\${APP}.lnk"
    ${EndIf}
  ${EndIf}
  !insertmacro EACH_KIND TAKE_BACK
  DeleteRegKey SHCTX "Software\Classes\${PROGID}"
  DeleteRegKey SHCTX "Software\Classes\Applications\${PROGRAM}"
  DeleteRegValue SHCTX "Software\RegisteredApplications" "${APP}"
  DeleteRegKey SHCTX "${OWN_KEY}"
  DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}"
  DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\${CONSOLE}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  ${NotifyShell_AssocChanged}
SectionEnd

; Batches, results, settings and models of the user who removes it; those of others are theirs.
Section /o "un.$(PART_DATA)" SEC_DATA
  SetShellVarContext current
  RMDir /r "$LOCALAPPDATA\vbatch"
SectionEnd

Function .onInit
  !insertmacro REQUIRE `${AtLeastWin10}` "$(TOO_OLD)"
  !insertmacro REQUIRE `${RunningX64}` "$(TOO_OLD)"
  !insertmacro REQUIRE_RIGHTS
  SetRegView 64
  StrCpy $Chosen $INSTDIR ; of /D=, which MultiUser would forget
  !insertmacro MULTIUSER_INIT
  ${If} $Chosen != ""
    StrCpy $INSTDIR $Chosen
  ${EndIf}
  ; What was chosen for the version that is there holds again.
  ReadRegStr $OnDesktop SHCTX "${OWN_KEY}" "DesktopShortcut"
  ${If} $OnDesktop == "1"
    SectionSetFlags ${SEC_DESKTOP} ${SF_SELECTED}
  ${EndIf}
  ReadRegStr $R0 SHCTX "${OWN_KEY}" "OpenWith"
  ${If} $R0 == "0"
    SectionSetFlags ${SEC_OPEN} 0
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro REQUIRE_RIGHTS
  SetRegView 64
  StrCpy $Chosen $INSTDIR
  !insertmacro MULTIUSER_UNINIT
  StrCpy $INSTDIR $Chosen ; the folder that this uninstaller lies in
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/DELETEDATA" $R1
  ${IfNot} ${Errors}
    SectionGetFlags ${SEC_DATA} $R1
    IntOp $R1 $R1 | ${SF_SELECTED}
    SectionSetFlags ${SEC_DATA} $R1
  ${EndIf}
FunctionEnd

; What the installer says beside NSIS's own words, in each of its languages. -WX: one that is missing stops the build.
!macro TEXT NAME ENGLISH GERMAN SPANISH FRENCH CHINESE
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${NAME} ${LANG_GERMAN} "${GERMAN}"
  LangString ${NAME} ${LANG_SPANISH} "${SPANISH}"
  LangString ${NAME} ${LANG_FRENCH} "${FRENCH}"
  LangString ${NAME} ${LANG_SIMPCHINESE} "${CHINESE}"
!macroend

!insertmacro TEXT COMMENT \
  "Transcribes many videos at once, on your own computer" \
  "Verschriftlicht viele Videos auf einmal, auf dem eigenen Rechner" \
  "Transcribe muchos vídeos a la vez, en su propio equipo" \
  "Transcrit de nombreuses vidéos à la fois, sur votre propre ordinateur" \
  "在您自己的电脑上一次转写多个视频"
!insertmacro TEXT MEDIA \
  "Video or sound recording" \
  "Video- oder Tonaufnahme" \
  "Grabación de vídeo o de sonido" \
  "Enregistrement vidéo ou sonore" \
  "视频或录音"
!insertmacro TEXT PART_APP "VBatch" "VBatch" "VBatch" "VBatch" "VBatch"
; The parts stand in a narrow list: short words.
!insertmacro TEXT PART_OPEN \
  "$\"Open with$\" for videos and sound" \
  "$\"Öffnen mit$\" bei Video und Ton" \
  "$\"Abrir con$\" en vídeos y sonido" \
  "$\"Ouvrir avec$\" (vidéo et son)" \
  "视频和音频的“打开方式”"
!insertmacro TEXT PART_DESKTOP \
  "Shortcut on the desktop" \
  "Verknüpfung auf dem Desktop" \
  "Acceso directo en el escritorio" \
  "Raccourci sur le bureau" \
  "桌面快捷方式"
!insertmacro TEXT PART_DATA \
  "My batches, results and models" \
  "Meine Stapel, Texte und Modelle" \
  "Mis lotes, textos y modelos" \
  "Mes lots, textes et modèles" \
  "我的批次、结果和模型"
!insertmacro TEXT DATA_STAYS \
  "VBatch is removed. Your batches, results, settings and speech models stay on this computer, unless you choose to delete them as well." \
  "VBatch wird entfernt. Ihre Stapel, Ergebnisse, Einstellungen und Sprachmodelle bleiben auf diesem Rechner, wenn Sie nicht auch das Löschen auswählen." \
  "Se quitará VBatch. Sus lotes, resultados, ajustes y modelos de voz se quedan en este equipo, a menos que elija borrarlos también." \
  "VBatch va être supprimé. Vos lots, résultats, réglages et modèles vocaux restent sur cet ordinateur, sauf si vous choisissez de les supprimer aussi." \
  "将删除 VBatch。您的批次、结果、设置和语音模型会保留在此电脑上，除非您选择一并删除。"
!insertmacro TEXT RUNNING \
  "VBatch is running and has to be closed first.$\n$\nOK asks it to close. What it is doing goes on when it is started again. If this message comes back, quit VBatch from its own menu." \
  "VBatch läuft und muss zuerst geschlossen werden.$\n$\nMit OK wird es darum gebeten. Was es gerade tut, geht beim nächsten Start weiter. Kommt diese Meldung wieder, beenden Sie VBatch bitte über sein eigenes Menü." \
  "VBatch está abierto y antes hay que cerrarlo.$\n$\nCon Aceptar se le pide que se cierre. Lo que esté haciendo continuará al abrirlo de nuevo. Si este mensaje reaparece, salga de VBatch desde su propio menú." \
  "VBatch est ouvert et doit d'abord être fermé.$\n$\nOK lui demande de se fermer. Son travail en cours reprendra à la prochaine ouverture. Si ce message réapparaît, quittez VBatch par son propre menu." \
  "VBatch 正在运行，必须先关闭。$\n$\n单击“确定”将请求其关闭，未完成的工作会在下次启动后继续。如果此消息再次出现，请从 VBatch 自己的菜单中退出。"
!insertmacro TEXT REMOVING \
  "Removing the older version" \
  "Die ältere Version wird entfernt" \
  "Quitando la versión anterior" \
  "Suppression de la version précédente" \
  "正在删除旧版本"
!insertmacro TEXT NOT_REMOVED \
  "The older version could not be removed. Quit VBatch, restart Windows and try again." \
  "Die ältere Version konnte nicht entfernt werden. Bitte VBatch beenden, Windows neu starten und erneut versuchen." \
  "No se pudo quitar la versión anterior. Salga de VBatch, reinicie Windows e inténtelo de nuevo." \
  "La version précédente n'a pas pu être supprimée. Quittez VBatch, redémarrez Windows et réessayez." \
  "无法删除旧版本。请退出 VBatch，重新启动 Windows，然后重试。"
!insertmacro TEXT NOT_WRITTEN \
  "Not all files could be written. Is there room on the disk, and may you write to this folder?" \
  "Es konnten nicht alle Dateien geschrieben werden. Ist genug Platz, und dürfen Sie in diesen Ordner schreiben?" \
  "No se pudieron escribir todos los archivos. ¿Hay espacio en el disco y puede usted escribir en esta carpeta?" \
  "Certains fichiers n'ont pas pu être écrits. Reste-t-il de la place sur le disque, et pouvez-vous écrire dans ce dossier ?" \
  "有些文件无法写入。请检查磁盘空间是否足够，以及您是否有权写入此文件夹。"
!insertmacro TEXT TOO_LONG \
  "The path of this folder is too long for Windows. Choose a shorter one: $INSTDIR" \
  "Der Pfad dieses Ordners ist für Windows zu lang. Bitte einen kürzeren wählen: $INSTDIR" \
  "La ruta de esta carpeta es demasiado larga para Windows. Elija una más corta: $INSTDIR" \
  "Le chemin de ce dossier est trop long pour Windows. Choisissez-en un plus court : $INSTDIR" \
  "此文件夹的路径对 Windows 来说太长。请选择较短的路径：$INSTDIR"
!insertmacro TEXT TOO_OLD \
  "VBatch needs 64-bit Windows 10 or newer." \
  "VBatch braucht Windows 10 oder neuer mit 64 Bit." \
  "VBatch necesita Windows 10 de 64 bits o posterior." \
  "VBatch nécessite Windows 10 64 bits ou plus récent." \
  "VBatch 需要 64 位的 Windows 10 或更高版本。"
!insertmacro TEXT NOT_FOR_ALL \
  "VBatch can be installed or removed for all users only by an administrator." \
  "Für alle Benutzer kann VBatch nur ein Administrator installieren oder entfernen." \
  "Solo un administrador puede instalar o quitar VBatch para todos los usuarios." \
  "Seul un administrateur peut installer ou supprimer VBatch pour tous les utilisateurs." \
  "只有管理员才能为所有用户安装或删除 VBatch。"

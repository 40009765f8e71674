<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versionen</translation>
    </message>
    <message>
        <source>About VBatch</source>
        <translation>Über VBatch</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Nach Aktualisierungen suchen…</translation>
    </message>
    <message>
        <source>Collecting them…</source>
        <translation>Lizenzen werden gesammelt…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole text, for a report of a fault</source>
        <translation>Den ganzen Text kopieren, für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Installed {0}</source>
        <translation>Installiert {0}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Transcribes many videos at once, on your own computer. Nothing leaves it.</source>
        <translation>Transkribiert viele Videos auf einmal, auf Ihrem Computer. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Stapel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>Wieder&amp;gabe</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>About VBatch</source>
        <translation>Über VBatch</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add from</source>
        <translation>Hinzufügen aus</translation>
    </message>
    <message>
        <source>Back to the original…</source>
        <translation>Zurück zum Original…</translation>
    </message>
    <message>
        <source>Batch options…</source>
        <translation>Optionen des Stapels…</translation>
    </message>
    <message>
        <source>Bring deleted batch back</source>
        <translation>Gelöschten Stapel zurückholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel batch</source>
        <translation>Stapel abbrechen</translation>
    </message>
    <message>
        <source>Cancel selected files</source>
        <translation>Ausgewählte Dateien abbrechen</translation>
    </message>
    <message>
        <source>Check before start…</source>
        <translation>Vor dem Start prüfen…</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Nach Aktualisierungen suchen…</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>Close VBatch</source>
        <translation>VBatch beenden</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Delete batch</source>
        <translation>Stapel löschen</translation>
    </message>
    <message>
        <source>Delete line</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Duplicate batch</source>
        <translation>Stapel duplizieren</translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>ZIP-Export</translation>
    </message>
    <message>
        <source>Export ZIP…</source>
        <translation>ZIP exportieren…</translation>
    </message>
    <message>
        <source>Filter batches</source>
        <translation>Stapel filtern</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Let the computer sleep</source>
        <translation>Computer in Standby versetzen</translation>
    </message>
    <message>
        <source>Merge with the next line</source>
        <translation>Mit der nächsten Zeile verbinden</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Neuer Stapel</translation>
    </message>
    <message>
        <source>New batch with the same options</source>
        <translation>Neuer Stapel mit denselben Optionen</translation>
    </message>
    <message>
        <source>Next uncertain word</source>
        <translation>Nächstes unsicheres Wort</translation>
    </message>
    <message>
        <source>Open folder of the recording</source>
        <translation>Ordner der Aufnahme öffnen</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Open results folder</source>
        <translation>Ergebnisordner öffnen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause all batches</source>
        <translation>Alle Stapel anhalten</translation>
    </message>
    <message>
        <source>Pause batch</source>
        <translation>Stapel anhalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove from the batch</source>
        <translation>Aus dem Stapel entfernen</translation>
    </message>
    <message>
        <source>Rename batch</source>
        <translation>Stapel umbenennen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Retry selected files</source>
        <translation>Ausgewählte Dateien erneut versuchen</translation>
    </message>
    <message>
        <source>Save corrections</source>
        <translation>Korrekturen speichern</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnose speichern…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all batches…</source>
        <translation>Alle Stapel durchsuchen…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Shift times…</source>
        <translation>Zeiten verschieben…</translation>
    </message>
    <message>
        <source>Show in the order of processing</source>
        <translation>In der Reihenfolge der Bearbeitung zeigen</translation>
    </message>
    <message>
        <source>Shut the computer down</source>
        <translation>Computer herunterfahren</translation>
    </message>
    <message>
        <source>Speech models…</source>
        <translation>Sprachmodelle…</translation>
    </message>
    <message>
        <source>Split line here</source>
        <translation>Zeile hier teilen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Times of this line…</source>
        <translation>Zeiten dieser Zeile…</translation>
    </message>
    <message>
        <source>Underline uncertain words</source>
        <translation>Unsichere Wörter unterstreichen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>When all is done</source>
        <translation>Wenn alles fertig ist</translation>
    </message>
    <message>
        <source>Write formats of the batch…</source>
        <translation>Formate des Stapels schreiben…</translation>
    </message>
    <message>
        <source>Write formats…</source>
        <translation>Formate schreiben…</translation>
    </message>
</context>
<context>
    <name>ActivityStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Cancel the measurement</source>
        <translation>Messung abbrechen</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>{0} wird importiert</translation>
    </message>
    <message>
        <source>Measuring {0}</source>
        <translation>{0} wird gemessen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>{0} · {1} free</source>
        <translation>{0} · {1} frei</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the system has them</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (Kopie)</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>New batch</source>
        <translation>Neuer Stapel</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Do nothing instead</source>
        <translation>Doch nichts tun</translation>
    </message>
    <message>
        <source>When all is done, VBatch closes.</source>
        <translation>Wenn alles fertig ist, wird VBatch beendet.</translation>
    </message>
    <message>
        <source>When all is done, the computer goes to sleep.</source>
        <translation>Wenn alles fertig ist, geht der Computer in den Standby.</translation>
    </message>
    <message>
        <source>When all is done, the computer is shut down.</source>
        <translation>Wenn alles fertig ist, wird der Computer heruntergefahren.</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A ZIP is still being written.</source>
        <translation>Ein ZIP wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>ZIP exportieren</translation>
    </message>
    <message>
        <source>Files are still being transcribed, and a ZIP is still being written.</source>
        <translation>Es werden noch Dateien transkribiert, und ein ZIP wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Files are still being transcribed.</source>
        <translation>Es werden noch Dateien transkribiert.</translation>
    </message>
    <message>
        <source>Formats are being written: those that are not yet can be written later.</source>
        <translation>Es werden Formate geschrieben: Was noch fehlt, kann später geschrieben werden.</translation>
    </message>
    <message>
        <source>Formats are still being written.</source>
        <translation>Es werden noch Formate geschrieben.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Quit VBatch</source>
        <translation>VBatch beenden</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stoppen und beenden</translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation>Export abbrechen und beenden</translation>
    </message>
    <message>
        <source>Stop writing and quit</source>
        <translation>Schreiben abbrechen und beenden</translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>Der Ordner konnte nicht geöffnet werden: {0}</translation>
    </message>
    <message>
        <source>The unfinished ZIP is dropped. The results stay in VBatch and can be exported again.</source>
        <translation>Das unfertige ZIP wird verworfen. Die Ergebnisse bleiben in VBatch und können erneut exportiert werden.</translation>
    </message>
    <message>
        <source>The unfinished ZIP is dropped; export it again later.</source>
        <translation>Das unfertige ZIP wird verworfen; exportieren Sie es später erneut.</translation>
    </message>
    <message>
        <source>What is done so far is kept. At the next start VBatch offers to go on from there.</source>
        <translation>Was schon fertig ist, bleibt erhalten. Beim nächsten Start bietet VBatch an, dort weiterzumachen.</translation>
    </message>
    <message>
        <source>What is written so far stays. The others can be written at any time.</source>
        <translation>Was schon geschrieben ist, bleibt. Die anderen können jederzeit geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>CorrectionCommands</name>
    <message>
        <source>If VBatch quits now, they are lost. Make room on the disk or connect its drive first.</source>
        <translation>Wenn VBatch jetzt beendet wird, gehen sie verloren. Schaffen Sie erst Platz, oder schließen Sie das Laufwerk an.</translation>
    </message>
    <message>
        <source>Keep VBatch open</source>
        <translation>VBatch geöffnet lassen</translation>
    </message>
    <message>
        <source>Quit VBatch</source>
        <translation>VBatch beenden</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>Beenden und verwerfen</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Text zeigen</translation>
    </message>
    <message>
        <source>The corrections of {0} files cannot be saved.</source>
        <translation>Die Korrekturen von {0} Dateien können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The corrections of “{0}” are not saved.</source>
        <translation>Die Korrekturen von „{0}“ sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>The corrections of “{0}” cannot be saved.</source>
        <translation>Die Korrekturen von „{0}“ können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>VBatch holds them until you save them or quit.</source>
        <translation>VBatch behält sie, bis Sie sie speichern oder VBatch beenden.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Nothing has been transcribed yet.</source>
        <translation>Es wurde noch nichts transkribiert.</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Sound transcribed each day</source>
        <translation>Transkribierter Ton pro Tag</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>The plots cannot be shown: {0}</source>
        <translation>Die Diagramme können nicht angezeigt werden: {0}</translation>
    </message>
    <message>
        <source>VBatch</source>
        <translation>VBatch</translation>
    </message>
    <message>
        <source>VBatch takes nothing above this line</source>
        <translation>VBatch bleibt unter dieser Linie</translation>
    </message>
    <message>
        <source>Why files failed</source>
        <translation>Warum Dateien fehlschlugen</translation>
    </message>
</context>
<context>
    <name>DeleteCommands</name>
    <message>
        <source>Delete batch</source>
        <translation>Stapel löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <translation>Stoppen und löschen</translation>
    </message>
    <message>
        <source>The recordings themselves stay where they are.</source>
        <translation>Die Aufnahmen selbst bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>The recordings themselves, and copies of results elsewhere, stay where they are.</source>
        <translation>Die Aufnahmen selbst und anderswo gespeicherte Kopien der Ergebnisse bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{0}” and another batch were deleted.</source>
        <translation>„{0}“ und ein weiterer Stapel wurden gelöscht.</translation>
    </message>
    <message>
        <source>“{0}” and {1} other batches were deleted.</source>
        <translation>„{0}“ und {1} weitere Stapel wurden gelöscht.</translation>
    </message>
    <message>
        <source>“{0}” is being processed. Stop and delete it?</source>
        <translation>„{0}“ ist in Arbeit. Stoppen und löschen?</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>„{0}“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>Its icon in the tray brings the window back.</source>
        <translation>Das Symbol im Infobereich holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>VBatch keeps running</source>
        <translation>VBatch läuft weiter</translation>
    </message>
</context>
<context>
    <name>DiagnosticsCommands</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Download it first, then add the file.</source>
        <translation>Laden Sie die Datei zuerst herunter und fügen Sie sie dann hinzu.</translation>
    </message>
    <message>
        <source>This is an address, not a file on this computer.</source>
        <translation>Das ist eine Adresse, keine Datei auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>All words have to be in one line. Try fewer of them, or only their beginnings.</source>
        <translation>Alle Wörter müssen in einer Zeile stehen. Versuchen Sie es mit weniger Wörtern oder nur mit ihren Anfängen.</translation>
    </message>
    <message>
        <source>Drop your recordings here</source>
        <translation>Legen Sie Ihre Aufnahmen hier ab</translation>
    </message>
    <message>
        <source>In all finished transcripts, and in the names of files and batches.
All words have to be in one line; “words in quotation marks” follow each other.</source>
        <translation>In allen fertigen Transkripten und in den Namen von Dateien und Stapeln.
Alle Wörter müssen in einer Zeile stehen; „Wörter in Anführungszeichen“ direkt hintereinander.</translation>
    </message>
    <message>
        <source>Not all transcripts can be searched yet. This goes on by itself.</source>
        <translation>Noch sind nicht alle Transkripte durchsuchbar. Das geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Nothing found for {0}</source>
        <translation>Nichts gefunden für {0}</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Bisher nichts gefunden</translation>
    </message>
    <message>
        <source>Search everything that was said</source>
        <translation>Alles durchsuchen, was gesagt wurde</translation>
    </message>
    <message>
        <source>Videos and sound files, as many as you like, or whole folders.
They never leave this computer.</source>
        <translation>Videos und Audiodateien, so viele Sie möchten, oder ganze Ordner.
Sie verlassen diesen Computer nie.</translation>
    </message>
</context>
<context>
    <name>EngineAlert</name>
    <message>
        <source>The speech engine failed {0} times within {1} minutes. The last time: {2}</source>
        <translation>Die Spracherkennung ist innerhalb von {1} Minuten {0}-mal ausgefallen. Zuletzt: {2}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The export was cancelled, nothing was written.</source>
        <translation>Der Export wurde abgebrochen, es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>{0} wird geschrieben …</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>FailureCommands</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 missing file is found.</source>
        <translation>1 fehlende Datei wurde gefunden.</translation>
    </message>
    <message>
        <source>1 more missing file of this batch lies there too.</source>
        <translation>Dort liegt noch 1 fehlende Datei dieses Stapels.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>Nicht verwenden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>None of the missing files was found there.</source>
        <translation>Dort wurde keine der fehlenden Dateien gefunden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove 1 file from the batch?</source>
        <translation>1 Datei aus dem Stapel entfernen?</translation>
    </message>
    <message>
        <source>Remove failed files</source>
        <translation>Fehlgeschlagene Dateien entfernen</translation>
    </message>
    <message>
        <source>Remove {0} files from the batch?</source>
        <translation>{0} Dateien aus dem Stapel entfernen?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>The new batch “{0}” transcribes {1} with other options.</source>
        <translation>Der neue Stapel „{0}“ transkribiert {1} mit anderen Optionen.</translation>
    </message>
    <message>
        <source>The recordings themselves stay where they are.</source>
        <translation>Die Aufnahmen selbst bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>They are looked for by name and size. Choose one by itself if it was renamed.</source>
        <translation>Gesucht wird nach Name und Größe. Wählen Sie eine umbenannte Datei einzeln aus.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Where are {0} files now?</source>
        <translation>Wo sind {0} Dateien jetzt?</translation>
    </message>
    <message>
        <source>Where is 1 file now?</source>
        <translation>Wo ist 1 Datei jetzt?</translation>
    </message>
    <message>
        <source>Where is “{0}” now?</source>
        <translation>Wo ist „{0}“ jetzt?</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>other options</source>
        <translation>andere Optionen</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>{0} missing files are found.</source>
        <translation>{0} fehlende Dateien wurden gefunden.</translation>
    </message>
    <message>
        <source>{0} more missing files of this batch lie there too.</source>
        <translation>Dort liegen noch {0} fehlende Dateien dieses Stapels.</translation>
    </message>
</context>
<context>
    <name>FailureSummary</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Opens a menu of what helps for these files</source>
        <translation>Öffnet ein Menü mit dem, was für diese Dateien hilft</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Diese Dateien zeigen</translation>
    </message>
    <message>
        <source>{0} files failed:</source>
        <translation>{0} Dateien fehlgeschlagen:</translation>
    </message>
    <message>
        <source>{0} × {1}</source>
        <translation>{0} × {1}</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>1 file was not added</source>
        <translation>1 Datei wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>Tonspur</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Is its drive connected? Was it moved or renamed?</source>
        <translation>Ist das Laufwerk verbunden? Wurde der Ordner verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No video or sound file was found there.</source>
        <translation>Dort wurde keine Video- oder Audiodatei gefunden.</translation>
    </message>
    <message>
        <source>Raise the limit…</source>
        <translation>Limit erhöhen…</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <translation>Entfernen und löschen</translation>
    </message>
    <message>
        <source>Remove from the batch</source>
        <translation>Aus dem Stapel entfernen</translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>Der Ordner konnte nicht geöffnet werden: {0}</translation>
    </message>
    <message>
        <source>The recordings themselves, and copies of results elsewhere, stay where they are.</source>
        <translation>Die Aufnahmen selbst und anderswo gespeicherte Kopien der Ergebnisse bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>{0} files were not added</source>
        <translation>{0} Dateien wurden nicht hinzugefügt</translation>
    </message>
    <message>
        <source>{0} of these files are transcribed. Delete their transcripts too?</source>
        <translation>{0} dieser Dateien sind transkribiert. Auch ihre Transkripte löschen?</translation>
    </message>
    <message>
        <source>“{0}” is being processed: the files go into a new batch.</source>
        <translation>„{0}“ ist in Arbeit: Die Dateien kommen in einen neuen Stapel.</translation>
    </message>
    <message>
        <source>“{0}” is completed: the files go into a new batch.</source>
        <translation>„{0}“ ist fertig: Die Dateien kommen in einen neuen Stapel.</translation>
    </message>
    <message>
        <source>“{0}” is transcribed. Delete its transcript too?</source>
        <translation>„{0}“ ist transkribiert. Auch das Transkript löschen?</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter batches by name</source>
        <translation>Stapel nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Which batches are listed, by their state</source>
        <translation>Welche Stapel aufgelistet werden, nach ihrem Zustand</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>1 hit</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>1 place was replaced.</source>
        <translation>1 Stelle wurde ersetzt.</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Replace all hits</source>
        <translation>Alle Treffer ersetzen</translation>
    </message>
    <message>
        <source>Replace this hit</source>
        <translation>Diesen Treffer ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>What to find in this transcript</source>
        <translation>Was in diesem Transkript gesucht wird</translation>
    </message>
    <message>
        <source>What to put in its place</source>
        <translation>Was stattdessen eingesetzt wird</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>{0} hits</source>
        <translation>{0} Treffer</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} places were replaced.</source>
        <translation>{0} Stellen wurden ersetzt.</translation>
    </message>
</context>
<context>
    <name>FormatField</name>
    <message>
        <source>A page for the browser</source>
        <translation>Eine Seite für den Browser</translation>
    </message>
    <message>
        <source>A table for Excel and Calc</source>
        <translation>Eine Tabelle für Excel und Calc</translation>
    </message>
    <message>
        <source>A table, times in milliseconds</source>
        <translation>Eine Tabelle, Zeiten in Millisekunden</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Everything, for programs</source>
        <translation>Alles, für Programme</translation>
    </message>
    <message>
        <source>Markdown, for notes and wikis</source>
        <translation>Markdown, für Notizen und Wikis</translation>
    </message>
    <message>
        <source>Plain text, a line for each sentence</source>
        <translation>Reiner Text, eine Zeile pro Satz</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Subtitles for web pages</source>
        <translation>Untertitel für Webseiten</translation>
    </message>
    <message>
        <source>Subtitles that every player knows</source>
        <translation>Untertitel, die jeder Player kennt</translation>
    </message>
    <message>
        <source>Subtitles with a style, for editing</source>
        <translation>Untertitel mit Formatierung, zum Bearbeiten</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>Word and LibreOffice, in paragraphs with times</source>
        <translation>Word und LibreOffice, in Absätzen mit Zeiten</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Always show what was checked before Start</source>
        <translation>Immer zeigen, was vor dem Start geprüft wurde</translation>
    </message>
    <message>
        <source>Ask before quitting while files are transcribed</source>
        <translation>Vor dem Beenden fragen, wenn noch Dateien transkribiert werden</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Clear the list of recent folders</source>
        <translation>Liste der letzten Ordner leeren</translation>
    </message>
    <message>
        <source>Closing the window leaves VBatch running in the tray</source>
        <translation>VBatch läuft im Infobereich weiter, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Else only where something has to be decided.</source>
        <translation>Sonst nur, wenn etwas zu entscheiden ist.</translation>
    </message>
    <message>
        <source>Keep the computer awake meanwhile</source>
        <translation>Den Computer währenddessen wach halten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Letzte Ordner</translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one</source>
        <translation>Symbol im Infobereich zeigen, wo es einen gibt</translation>
    </message>
    <message>
        <source>Show the newest batch</source>
        <translation>Den neuesten Stapel zeigen</translation>
    </message>
    <message>
        <source>Show the page for new files</source>
        <translation>Die Seite für neue Dateien zeigen</translation>
    </message>
    <message>
        <source>Tell when a batch has ended</source>
        <translation>Melden, wenn ein Stapel beendet ist</translation>
    </message>
    <message>
        <source>What is done when everything is finished (nothing, close, sleep, shut down) is chosen in the menu Batch, for this time only.</source>
        <translation>Was geschieht, wenn alles fertig ist (nichts, beenden, Standby, herunterfahren), wird im Menü „Stapel“ gewählt, nur für dieses Mal.</translation>
    </message>
    <message>
        <source>What was interrupted is always offered, and never goes on by itself.</source>
        <translation>Unterbrochenes wird immer angeboten und läuft nie von selbst weiter.</translation>
    </message>
    <message>
        <source>When VBatch starts</source>
        <translation>Wenn VBatch startet</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>Während der Arbeit</translation>
    </message>
    <message>
        <source>Without the question VBatch ends at once. What is done so far is kept either way.</source>
        <translation>Ohne die Frage endet VBatch sofort. Was schon fertig ist, bleibt in jedem Fall erhalten.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>From the next start on. What is said in recordings is another setting: Transcription.</source>
        <translation>Ab dem nächsten Start. Was in Aufnahmen gesprochen wird, stellen Sie unter „Transkription“ ein.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> seconds without a sign</source>
        <translation> Sekunden ohne Antwort</translation>
    </message>
    <message>
        <source> × its length</source>
        <translation> × Dateilänge</translation>
    </message>
    <message>
        <source>A file that takes longer is stopped and marked as failed. 0: never.</source>
        <translation>Eine Datei, die länger braucht, wird gestoppt und gilt als fehlgeschlagen. 0: nie.</translation>
    </message>
    <message>
        <source>But not before</source>
        <translation>Aber frühestens nach</translation>
    </message>
    <message>
        <source>Give a file up after</source>
        <translation>Datei aufgeben nach</translation>
    </message>
    <message>
        <source>It then goes on where it was. More, where the computer is very busy.</source>
        <translation>Sie macht dann dort weiter, wo sie war. Höher, wenn der Computer stark ausgelastet ist.</translation>
    </message>
    <message>
        <source>Larger files are refused. 0: no limit.</source>
        <translation>Größere Dateien werden abgelehnt. 0: kein Limit.</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>Restart the speech engine after</source>
        <translation>Spracherkennung neu starten nach</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop to add to a new batch</source>
        <translation>Ablegen für einen neuen Stapel</translation>
    </message>
    <message>
        <source>Drop to add to “{0}”</source>
        <translation>Ablegen, um sie zu „{0}“ hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>ManagerCommands</name>
    <message>
        <source>Archive of a speech model</source>
        <translation>Archiv eines Sprachmodells</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz);;All files (*)</source>
        <translation>Archive (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Download abbrechen</translation>
    </message>
    <message>
        <source>Cancel the download of “{0}”?</source>
        <translation>Download von „{0}“ abbrechen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Modell löschen</translation>
    </message>
    <message>
        <source>Delete the model “{0}”?</source>
        <translation>Das Modell „{0}“ löschen?</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>Anderes Modell herunterladen</translation>
    </message>
    <message>
        <source>Folder of a speech model</source>
        <translation>Ordner eines Sprachmodells</translation>
    </message>
    <message>
        <source>Hugging Face id of a model in CTranslate2 format (owner/name):</source>
        <translation>Hugging-Face-Kennung eines Modells im CTranslate2-Format (owner/name):</translation>
    </message>
    <message>
        <source>It can be downloaded again at any time.</source>
        <translation>Es kann jederzeit erneut heruntergeladen werden.</translation>
    </message>
    <message>
        <source>It was imported: VBatch cannot download it again.</source>
        <translation>Es wurde importiert: VBatch kann es nicht erneut herunterladen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>Der Ordner konnte nicht geöffnet werden: {0}</translation>
    </message>
    <message>
        <source>The {0} that have come are deleted. “Pause” would keep them.</source>
        <translation>Die bereits geladenen {0} werden gelöscht. Mit „Anhalten“ bleiben sie erhalten.</translation>
    </message>
    <message>
        <source>There is nothing to measure with {0} on this computer.</source>
        <translation>Für {0} gibt es auf diesem Computer nichts zu messen.</translation>
    </message>
    <message>
        <source>{0} are freed. Your batches and transcripts stay.</source>
        <translation>{0} werden frei. Ihre Stapel und Transkripte bleiben erhalten.</translation>
    </message>
    <message>
        <source>{0} works at {1} real time here.</source>
        <translation>{0} arbeitet hier mit {1} Echtzeit.</translation>
    </message>
</context>
<context>
    <name>MemoryGauge</name>
    <message>
        <source>Memory: {0}</source>
        <translation>Arbeitsspeicher: {0}</translation>
    </message>
    <message>
        <source>VBatch uses {0} (blue), other programs {1} (grey).
{2} are left alone (behind the mark); {3} can still be used for jobs.</source>
        <translation>VBatch belegt {0} (blau), andere Programme {1} (grau).
{2} bleiben reserviert (hinter der Marke); {3} sind noch für Dateien verfügbar.</translation>
    </message>
    <message>
        <source>VBatch {0} · {1} of {2} free</source>
        <translation>VBatch {0} · {1} von {2} frei</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Cancel download</source>
        <translation>Download abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download another from Hugging Face…</source>
        <translation>Anderes von Hugging Face herunterladen…</translation>
    </message>
    <message>
        <source>Import archive…</source>
        <translation>Archiv importieren…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>Tempo messen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Use for new batches</source>
        <translation>Für neue Stapel verwenden</translation>
    </message>
</context>
<context>
    <name>ModelCommands</name>
    <message>
        <source>A speech model is still being imported.</source>
        <translation>Ein Sprachmodell wird noch importiert.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Quit VBatch</source>
        <translation>VBatch beenden</translation>
    </message>
    <message>
        <source>Stop the import and quit</source>
        <translation>Import abbrechen und beenden</translation>
    </message>
    <message>
        <source>The model “{0}” is on this computer now.</source>
        <translation>Das Modell „{0}“ ist jetzt auf diesem Computer.</translation>
    </message>
    <message>
        <source>What is copied so far is dropped. The model can be imported again later.</source>
        <translation>Was bisher kopiert ist, wird verworfen. Das Modell kann später noch einmal importiert werden.</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>A folder with a model in CTranslate2 format.</source>
        <translation>Ein Ordner mit einem Modell im CTranslate2-Format.</translation>
    </message>
    <message>
        <source>A model from Hugging Face (CTranslate2 format), downloaded when first needed.</source>
        <translation>Ein Modell von Hugging Face (CTranslate2-Format), wird beim ersten Gebrauch heruntergeladen.</translation>
    </message>
    <message>
        <source>Choose a model, or type the Hugging Face id of one (owner/name).</source>
        <translation>Wählen Sie ein Modell, oder geben Sie eine Hugging-Face-Kennung ein (owner/name).</translation>
    </message>
    <message>
        <source>Folder of a speech model</source>
        <translation>Ordner eines Sprachmodells</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>Modelle verwalten…</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>{0}. {1}, downloaded once when first needed.</source>
        <translation>{0}. {1}, wird einmal beim ersten Gebrauch heruntergeladen.</translation>
    </message>
</context>
<context>
    <name>ModelsFolderPage</name>
    <message>
        <source>Choose the folder of the speech models</source>
        <translation>Ordner der Sprachmodelle wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of the speech models</source>
        <translation>Ordner der Sprachmodelle</translation>
    </message>
    <message>
        <source>From the next start on. What was downloaded so far stays where it is: move it yourself, or let VBatch download it again.</source>
        <translation>Ab dem nächsten Start. Was schon heruntergeladen ist, bleibt, wo es ist: Verschieben Sie es selbst, oder lassen Sie VBatch es erneut herunterladen.</translation>
    </message>
    <message>
        <source>In use now: {0}</source>
        <translation>Jetzt in Gebrauch: {0}</translation>
    </message>
    <message>
        <source>They are large: a few hundred megabytes to three gigabytes each.</source>
        <translation>Sie sind groß: einige Hundert Megabyte bis drei Gigabyte pro Modell.</translation>
    </message>
    <message>
        <source>Use the usual folder of the speech models</source>
        <translation>Den Standardordner der Sprachmodelle verwenden</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Standardordner</translation>
    </message>
</context>
<context>
    <name>ModelsWindow</name>
    <message>
        <source>Downloads come from huggingface.co, only when you ask. Your recordings stay here.</source>
        <translation>Downloads kommen von huggingface.co, nur auf Ihren Wunsch. Ihre Aufnahmen bleiben hier.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Only what is on this computer</source>
        <translation>Nur was auf diesem Computer ist</translation>
    </message>
    <message>
        <source>Proposed for this computer: {0}. {1}</source>
        <translation>Für diesen Computer empfohlen: {0}. {1}</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Sprachmodelle</translation>
    </message>
</context>
<context>
    <name>NoText</name>
    <message>
        <source>Cancelled before it began</source>
        <translation>Vor Beginn abgebrochen</translation>
    </message>
    <message>
        <source>No speech was found in this file.</source>
        <translation>In dieser Datei wurde nichts Gesprochenes gefunden.</translation>
    </message>
    <message>
        <source>Not transcribed yet.</source>
        <translation>Noch nicht transkribiert.</translation>
    </message>
    <message>
        <source>Select a file to read its transcript here.</source>
        <translation>Wählen Sie eine Datei, um ihr Transkript hier zu lesen.</translation>
    </message>
    <message>
        <source>The first lines appear here as soon as they are recognised.</source>
        <translation>Die ersten Zeilen erscheinen hier, sobald sie erkannt sind.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Corrections of this transcript were not saved, because VBatch or the computer ended.</source>
        <translation>Korrekturen wurden nicht gespeichert, weil VBatch oder der Computer unerwartet endete.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options of “{0}”</source>
        <translation>Optionen von „{0}“</translation>
    </message>
    <message>
        <source>Use these options for new batches too</source>
        <translation>Diese Optionen auch für neue Stapel verwenden</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Also beside the recording</source>
        <translation>Auch neben der Aufnahme</translation>
    </message>
    <message>
        <source>Also in a folder</source>
        <translation>Auch in einem Ordner</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic, as memory allows</source>
        <translation>Automatisch, nach Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Automatic: the graphics card where it can be used</source>
        <translation>Automatisch: die Grafikkarte, wo sie nutzbar ist</translation>
    </message>
    <message>
        <source>Beam size</source>
        <translation>Suchbreite</translation>
    </message>
    <message>
        <source>Can read more smoothly, can also repeat itself. Slower.</source>
        <translation>Liest sich oft flüssiger, kann sich aber auch wiederholen. Langsamer.</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Ausgabeordner wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Detect from the first speech</source>
        <translation>An den ersten Worten erkennen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Dateien gleichzeitig</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA)</source>
        <translation>Grafikkarte (NVIDIA)</translation>
    </message>
    <message>
        <source>Guesses kept for each passage: more is slower and a little more exact.</source>
        <translation>Wie viele Möglichkeiten je Abschnitt verfolgt werden: Mehr ist langsamer und etwas genauer.</translation>
    </message>
    <message>
        <source>Hotwords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>How exactly</source>
        <translation>Wie genau</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>Wie viele gleichzeitig</translation>
    </message>
    <message>
        <source>Initial prompt</source>
        <translation>Vorgabetext</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave out silence, music and noise before recognising</source>
        <translation>Stille, Musik und Geräusche vor dem Erkennen auslassen</translation>
    </message>
    <message>
        <source>Less precise numbers are faster and need less memory.</source>
        <translation>Geringere Genauigkeit ist schneller und braucht weniger Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Let each passage know the one before</source>
        <translation>Jeder Abschnitt kennt den vorigen</translation>
    </message>
    <message>
        <source>Marks what was hard to hear; for subtitles by the word. Slower.</source>
        <translation>Markiert, was schwer zu verstehen war; für Untertitel Wort für Wort. Langsamer.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Of the copies. What is there already is never replaced.</source>
        <translation>Für die Kopien. Was schon da ist, wird nie ersetzt.</translation>
    </message>
    <message>
        <source>Only in VBatch (export them when you like)</source>
        <translation>Nur in VBatch (jederzeit exportierbar)</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Text that shows spelling and style, for example names and terms</source>
        <translation>Text, der Schreibweise und Stil zeigt, etwa Namen und Fachwörter</translation>
    </message>
    <message>
        <source>Time each word</source>
        <translation>Zeit für jedes Wort</translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation>Ins Englische übersetzen</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesprochen wird</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Words that are likely to be said</source>
        <translation>Wörter, die wahrscheinlich vorkommen</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>Gesprochenes aufschreiben</translation>
    </message>
</context>
<context>
    <name>OrderCommands</name>
    <message>
        <source>Show the order of processing</source>
        <translation>Reihenfolge der Bearbeitung zeigen</translation>
    </message>
    <message>
        <source>The list is sorted by a column: it does not show the order of processing.</source>
        <translation>Die Liste ist nach einer Spalte sortiert: Sie zeigt nicht die Reihenfolge der Bearbeitung.</translation>
    </message>
</context>
<context>
    <name>OutputPage</name>
    <message>
        <source>For new batches. Everything can be exported and written again later.</source>
        <translation>Für neue Stapel. Alles kann später exportiert und neu geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>PerformancePage</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> min without work</source>
        <translation> min ohne Arbeit</translation>
    </message>
    <message>
        <source>For new batches.</source>
        <translation>Für neue Stapel.</translation>
    </message>
    <message>
        <source>For other programs; no job begins that would need it. 0: automatic.</source>
        <translation>Für andere Programme; keine Datei beginnt, die diesen Speicher bräuchte. 0: automatisch.</translation>
    </message>
    <message>
        <source>Give the model&apos;s memory back after</source>
        <translation>Speicher des Modells freigeben nach</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Memory left alone</source>
        <translation>Frei halten</translation>
    </message>
    <message>
        <source>The speech engine then ends; it starts again with the next file. 0: never.</source>
        <translation>Die Spracherkennung endet dann; mit der nächsten Datei startet sie wieder. 0: nie.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Install VBatch again.</source>
        <translation>Installieren Sie VBatch neu.</translation>
    </message>
    <message>
        <source>Its text can be read and edited all the same.</source>
        <translation>Der Text kann trotzdem gelesen und bearbeitet werden.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu this installs it: {0}</source>
        <translation>Unter Debian und Ubuntu wird es so installiert: {0}</translation>
    </message>
    <message>
        <source>Picture of the recording</source>
        <translation>Bild der Aufnahme</translation>
    </message>
    <message>
        <source>Put it back to play it. The text stays as it is.</source>
        <translation>Legen Sie die Datei zurück, um sie abzuspielen. Der Text bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Recordings cannot be played on this computer: a part that plays them is missing.</source>
        <translation>Aufnahmen können auf diesem Computer nicht abgespielt werden: Ein Bestandteil für die Wiedergabe fehlt.</translation>
    </message>
    <message>
        <source>“{0}” cannot be played here.</source>
        <translation>„{0}“ kann hier nicht abgespielt werden.</translation>
    </message>
    <message>
        <source>“{0}” is not where it was.</source>
        <translation>„{0}“ ist nicht mehr an seinem Ort.</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>Back 5 seconds</source>
        <translation>5 Sekunden zurück</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>5 Sekunden vor</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <translation>Ab dem Cursor abspielen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Repeat this line</source>
        <translation>Diese Zeile wiederholen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed: {0}</source>
        <translation>Tempo: {0}</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>{0}: show as a table</source>
        <translation>{0}: als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>PreflightCommands</name>
    <message>
        <source>Do not start</source>
        <translation>Nicht starten</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>Ohne Prüfung starten</translation>
    </message>
    <message>
        <source>The check before the start takes long: a drive may not answer.</source>
        <translation>Die Prüfung vor dem Start dauert lange: Vielleicht antwortet ein Laufwerk nicht.</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Before it starts</source>
        <translation>Vor dem Start</translation>
    </message>
    <message>
        <source>Check of “{0}”</source>
        <translation>Prüfung von „{0}“</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nichts steht im Weg</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Trotzdem starten</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Batches that were made with it keep their options.</source>
        <translation>Stapel, die damit angelegt wurden, behalten ihre Optionen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Delete the preset “{0}”?</source>
        <translation>Die Vorlage „{0}“ löschen?</translation>
    </message>
    <message>
        <source>Delete “{0}”…</source>
        <translation>„{0}“ löschen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Of VBatch</source>
        <translation>Von VBatch</translation>
    </message>
    <message>
        <source>Options can be kept under a name and used again.</source>
        <translation>Optionen können unter einem Namen gespeichert und wieder verwendet werden.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Preset: {0}</source>
        <translation>Vorlage: {0}</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>Rename “{0}”…</source>
        <translation>„{0}“ umbenennen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Save these options as…</source>
        <translation>Diese Optionen speichern als…</translation>
    </message>
    <message>
        <source>The options in it are replaced.</source>
        <translation>Die Optionen darin werden ersetzt.</translation>
    </message>
    <message>
        <source>There is a preset “{0}” already.</source>
        <translation>Es gibt schon eine Vorlage „{0}“.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ihre eigenen</translation>
    </message>
    <message>
        <source>{0}, changed</source>
        <translation>{0}, geändert</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Batches, texts and settings</source>
        <translation>Stapel, Texte und Einstellungen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Nothing is sent: no recordings, no texts, no names, no statistics.</source>
        <translation>Nichts wird gesendet: keine Aufnahmen, keine Texte, keine Namen, keine Statistiken.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the folder: {0}</source>
        <translation>Ordner öffnen: {0}</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Sprachmodelle</translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>Der Ordner konnte nicht geöffnet werden: {0}</translation>
    </message>
    <message>
        <source>VBatch connects to the internet only when you ask: to download a speech model, or to look for a newer VBatch. With its models in place it works offline.</source>
        <translation>VBatch verbindet sich nur auf Ihren Wunsch mit dem Internet: um ein Sprachmodell herunterzuladen oder nach einem neueren VBatch zu sehen. Sind seine Modelle da, arbeitet es ohne Internet.</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>Was neu erzeugt werden kann</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>Where everything lies</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>Without these folders nothing is left of it.</source>
        <translation>Sind diese Ordner gelöscht, bleibt nichts von VBatch zurück.</translation>
    </message>
</context>
<context>
    <name>QueueHeader</name>
    <message>
        <source>Columns of the queue</source>
        <translation>Spalten der Warteschlange</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Files of the batch</source>
        <translation>Dateien des Stapels</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>{0}: export them to take so many out</source>
        <translation>{0}: für so viele bitte exportieren</translation>
    </message>
</context>
<context>
    <name>RefusalsDialog</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files that were not added</source>
        <translation>Dateien, die nicht hinzugefügt wurden</translation>
    </message>
    <message>
        <source>Raise the size limit…</source>
        <translation>Größenlimit erhöhen…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Abhilfe</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The batch “{0}” was interrupted.</source>
        <translation>Der Stapel „{0}“ wurde unterbrochen.</translation>
    </message>
    <message>
        <source>What was done is kept; only the rest is transcribed.</source>
        <translation>Fertiges bleibt erhalten; nur der Rest wird transkribiert.</translation>
    </message>
    <message>
        <source>{0} batches were interrupted.</source>
        <translation>{0} Stapel wurden unterbrochen.</translation>
    </message>
</context>
<context>
    <name>SearchWindow</name>
    <message>
        <source>All batches</source>
        <translation>Alle Stapel</translation>
    </message>
    <message>
        <source>Enter opens the recording at that moment.</source>
        <translation>Enter öffnet die Aufnahme an dieser Stelle.</translation>
    </message>
    <message>
        <source>Finds while you type. Down goes to what was found, Enter opens it.</source>
        <translation>Sucht schon beim Tippen. Pfeil nach unten führt zu den Treffern, Enter öffnet sie.</translation>
    </message>
    <message>
        <source>Search all batches</source>
        <translation>Alle Stapel durchsuchen</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>Still indexing: {0} of {1} transcripts</source>
        <translation>Noch nicht alles erfasst: {0} von {1} Transkripten</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>Dieser Stapel</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Words, or a “phrase in quotation marks”</source>
        <translation>Wörter oder eine „Wortfolge in Anführungszeichen“</translation>
    </message>
</context>
<context>
    <name>SeekSlider</name>
    <message>
        <source>Position in the recording</source>
        <translation>Position in der Aufnahme</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transkription</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Between {0} and {1} s, so that the neighbours are not met.</source>
        <translation>Zwischen {0} und {1} s, damit sich die Nachbarzeilen nicht überschneiden.</translation>
    </message>
    <message>
        <source>From here to the end</source>
        <translation>Von hier bis zum Ende</translation>
    </message>
    <message>
        <source>Seconds to shift by; with a minus, they come earlier</source>
        <translation>Sekunden, um die verschoben wird; mit Minus kommen die Zeilen früher</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Shift by</source>
        <translation>Verschieben um</translation>
    </message>
    <message>
        <source>Shift times</source>
        <translation>Zeiten verschieben</translation>
    </message>
    <message>
        <source>The {0} selected lines</source>
        <translation>Die {0} ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Diese Zeile</translation>
    </message>
    <message>
        <source>{0} becomes {1}.</source>
        <translation>{0} wird zu {1}.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>1 worker</source>
        <translation>1 Prozess</translation>
    </message>
    <message>
        <source>Engine: off</source>
        <translation>Spracherkennung: aus</translation>
    </message>
    <message>
        <source>Engine: ready</source>
        <translation>Spracherkennung: bereit</translation>
    </message>
    <message>
        <source>Engine: resting</source>
        <translation>Spracherkennung: ruht</translation>
    </message>
    <message>
        <source>Engine: starting</source>
        <translation>Spracherkennung: startet</translation>
    </message>
    <message>
        <source>Engine: starting again</source>
        <translation>Spracherkennung: startet neu</translation>
    </message>
    <message>
        <source>Engine: stopped</source>
        <translation>Spracherkennung: gestoppt</translation>
    </message>
    <message>
        <source>Engine: {0}</source>
        <translation>Spracherkennung: {0}</translation>
    </message>
    <message>
        <source>{0} workers</source>
        <translation>{0} Prozesse</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Can hold: {0}</source>
        <translation>Möglich sind: {0}</translation>
    </message>
    <message>
        <source>For example: {0}</source>
        <translation>Zum Beispiel: {0}</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Namen der Dateien</translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End of the line</source>
        <translation>Ende der Zeile</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Start of the line</source>
        <translation>Anfang der Zeile</translation>
    </message>
    <message>
        <source>Times of line {0}</source>
        <translation>Zeiten von Zeile {0}</translation>
    </message>
</context>
<context>
    <name>TimesMargin</name>
    <message>
        <source>Play from here</source>
        <translation>Ab hier abspielen</translation>
    </message>
</context>
<context>
    <name>TranscriptCommands</name>
    <message>
        <source>All corrections of this transcript are lost. This cannot be undone.</source>
        <translation>Alle Korrekturen dieses Transkripts gehen verloren. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Zurück zum Original</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Discard the corrections</source>
        <translation>Korrekturen verwerfen</translation>
    </message>
    <message>
        <source>Go back to the text as it was recognised?</source>
        <translation>Zurück zum Text, wie er erkannt wurde?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No word of this transcript is uncertain.</source>
        <translation>Kein Wort dieses Transkripts ist unsicher.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier abspielen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>TranscriptHead</name>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Bearbeitet, nicht gespeichert</translation>
    </message>
    <message>
        <source>{0} done</source>
        <translation>{0} fertig</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} Wörter</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Line {0} of {1}, at {2}</source>
        <translation>Zeile {0} von {1}, bei {2}</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>“{0}”: {1} sure</source>
        <translation>„{0}“: zu {1} sicher</translation>
    </message>
</context>
<context>
    <name>TranscriptionPage</name>
    <message>
        <source>For new batches. Each batch has options of its own.</source>
        <translation>Für neue Stapel. Jeder Stapel hat eigene Optionen.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show VBatch</source>
        <translation>VBatch anzeigen</translation>
    </message>
</context>
<context>
    <name>TuningCard</name>
    <message>
        <source>Cancel the measurement</source>
        <translation>Messung abbrechen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Erneut messen</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <translation>Tempo auf diesem Computer</translation>
    </message>
    <message>
        <source>The fastest way: {0}, workers: {1}, threads for each: {2}, batch size: {3}</source>
        <translation>Der schnellste Weg: {0}, Prozesse: {1}, Threads je Prozess: {2}, Stapelgröße: {3}</translation>
    </message>
    <message>
        <source>VBatch tries several ways to run a model on this computer and keeps the fastest. Measure again after a change of the hardware, or when the computer was busy.</source>
        <translation>VBatch probiert mehrere Arten, ein Modell auf diesem Computer auszuführen, und behält die schnellste. Messen Sie erneut, wenn sich die Hardware geändert hat oder der Computer beschäftigt war.</translation>
    </message>
    <message>
        <source>“{0}” is not on this computer yet.</source>
        <translation>„{0}“ ist noch nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>“{0}” was not measured here yet.</source>
        <translation>„{0}“ wurde hier noch nicht gemessen.</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>Check the network connection, or try later.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, oder versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The release feed answered something that VBatch does not understand.</source>
        <translation>Die Versionsliste gab eine Antwort, die VBatch nicht versteht.</translation>
    </message>
    <message>
        <source>The release feed could not be read: {0}</source>
        <translation>Die Versionsliste konnte nicht gelesen werden: {0}</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Command that updates VBatch</source>
        <translation>Befehl, der VBatch aktualisiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Open its page…</source>
        <translation>Webseite öffnen…</translation>
    </message>
    <message>
        <source>Published on {0}; you have {1}.</source>
        <translation>Veröffentlicht am {0}; Sie haben {1}.</translation>
    </message>
    <message>
        <source>This VBatch knows of no place to ask whether there is a newer one.</source>
        <translation>Dieses VBatch kennt keine Adresse, an der es nach einer neueren Version fragen könnte.</translation>
    </message>
    <message>
        <source>This is VBatch {0}</source>
        <translation>Dies ist VBatch {0}</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>VBatch asks only when you press the button. It then reads this address, and sends nothing but the request: nothing about you, your files or this computer. Whoever runs the address sees your IP address, as with any web page. Nothing is downloaded or installed.

{0}</source>
        <translation>VBatch fragt nur, wenn Sie auf die Schaltfläche klicken. Dann liest es diese Adresse und sendet nichts außer der Anfrage: nichts über Sie, Ihre Dateien oder diesen Computer. Wer die Adresse betreibt, sieht Ihre IP-Adresse, wie bei jeder Webseite. Nichts wird heruntergeladen oder installiert.

{0}</translation>
    </message>
    <message>
        <source>VBatch was installed {0}.</source>
        <translation>VBatch wurde {0} installiert.</translation>
    </message>
    <message>
        <source>VBatch {0} is the newest version</source>
        <translation>VBatch {0} ist die neueste Version</translation>
    </message>
    <message>
        <source>VBatch {0} is there</source>
        <translation>VBatch {0} ist verfügbar</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>You have {0}.</source>
        <translation>Sie haben {0}.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A sample of 20 seconds, and a tiny model that knows little more than its words.</source>
        <translation>Ein Beispiel von 20 Sekunden und ein winziges Modell, das kaum mehr als dessen Wörter kennt.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderes wählen…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Download {0}</source>
        <translation>{0} herunterladen</translation>
    </message>
    <message>
        <source>Download {0}, {1}</source>
        <translation>{0} herunterladen, {1}</translation>
    </message>
    <message>
        <source>It is on this computer now. Drop your recordings here, or add them:</source>
        <translation>Es ist jetzt auf diesem Computer. Legen Sie Ihre Aufnahmen hier ab, oder fügen Sie sie hinzu:</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Der Computer wird untersucht…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused: {0}</source>
        <translation>Angehalten: {0}</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Downloads</translation>
    </message>
    <message>
        <source>Proposed for this computer</source>
        <translation>Für diesen Computer empfohlen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Recordings become text on this computer; they never leave it.
For that it needs a speech model, once. Then drop your recordings here.</source>
        <translation>Aufnahmen werden auf diesem Computer zu Text; sie verlassen ihn nie.
Dazu braucht es einmalig ein Sprachmodell. Legen Sie dann Ihre Aufnahmen hier ab.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try it at once with the demo</source>
        <translation>Sofort mit der Demo ausprobieren</translation>
    </message>
    <message>
        <source>Welcome to VBatch</source>
        <translation>Willkommen bei VBatch</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>All files are through and their results are saved.</source>
        <translation>Alle Dateien sind bearbeitet, ihre Ergebnisse sind gespeichert.</translation>
    </message>
    <message>
        <source>All is done</source>
        <translation>Alles ist fertig</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>Jetzt herunterfahren</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Jetzt in den Standby</translation>
    </message>
    <message>
        <source>The computer goes to sleep in {0}</source>
        <translation>In {0} geht der Computer in den Standby</translation>
    </message>
    <message>
        <source>The computer is shut down in {0}</source>
        <translation>In {0} wird der Computer heruntergefahren</translation>
    </message>
    <message>
        <source>VBatch closes in {0}</source>
        <translation>In {0} wird VBatch beendet</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>1 file was written.</source>
        <translation>1 Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>Cancelled. What was written so far stays.</source>
        <translation>Abgebrochen. Was schon geschrieben ist, bleibt.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The formats of 1 recording could not be written</source>
        <translation>Die Formate von 1 Aufnahme konnten nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The formats of {0} recordings could not be written</source>
        <translation>Die Formate von {0} Aufnahmen konnten nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Writing the formats of 1 file …</source>
        <translation>Die Formate von 1 Datei werden geschrieben …</translation>
    </message>
    <message>
        <source>Writing the formats of {0} files …</source>
        <translation>Die Formate von {0} Dateien werden geschrieben …</translation>
    </message>
    <message>
        <source>{0} files were written.</source>
        <translation>{0} Dateien wurden geschrieben.</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Beside the recordings</source>
        <translation>Neben die Aufnahmen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Into this folder:</source>
        <translation>In diesen Ordner:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Only into VBatch&apos;s own folder</source>
        <translation>Nur in den eigenen Ordner von VBatch</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Write for 1 file</source>
        <translation>Für 1 Datei schreiben</translation>
    </message>
    <message>
        <source>Write for {0} files</source>
        <translation>Für {0} Dateien schreiben</translation>
    </message>
    <message>
        <source>Write formats</source>
        <translation>Formate schreiben</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>A file of VBatch itself is damaged, perhaps by a power cut.</source>
        <translation>Eine Datei von VBatch selbst ist beschädigt, vielleicht durch einen Stromausfall.</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed.</source>
        <translation>Wo ein Ordner gebraucht wird, liegt eine Datei.</translation>
    </message>
    <message>
        <source>A folder stands where a file is to be written.</source>
        <translation>Wo eine Datei geschrieben werden soll, liegt ein Ordner.</translation>
    </message>
    <message>
        <source>A large model on a slow computer needs long, and some damaged files never end. Retrying goes on where it stopped.</source>
        <translation>Ein großes Modell braucht auf einem langsamen Computer lange, und manche beschädigten Dateien werden nie fertig. Ein neuer Versuch macht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>A limit keeps huge files from being added by mistake. You can raise it or switch it off.</source>
        <translation>Ein Limit verhindert, dass versehentlich riesige Dateien hinzugefügt werden. Sie können es erhöhen oder abschalten.</translation>
    </message>
    <message>
        <source>A model is downloaded once, when it is first needed; afterwards no network is used.</source>
        <translation>Ein Modell wird einmal heruntergeladen, beim ersten Gebrauch; danach wird kein Netzwerk benutzt.</translation>
    </message>
    <message>
        <source>A model is held in memory as a whole while it listens.</source>
        <translation>Ein Modell liegt beim Erkennen als Ganzes im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>A newer VBatch has written it.</source>
        <translation>Geschrieben von einem neueren VBatch.</translation>
    </message>
    <message>
        <source>An option of the batch cannot be used as it is.</source>
        <translation>Eine Option des Stapels kann so nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Another VBatch works with it.</source>
        <translation>Ein anderes VBatch arbeitet damit.</translation>
    </message>
    <message>
        <source>Another program wrote to it meanwhile: it was still being recorded, copied or downloaded.</source>
        <translation>Ein anderes Programm hat inzwischen in die Datei geschrieben: Sie wurde noch aufgenommen, kopiert oder heruntergeladen.</translation>
    </message>
    <message>
        <source>Another size means another recording, or one that was cut or converted.</source>
        <translation>Eine andere Größe bedeutet eine andere Aufnahme oder eine, die geschnitten oder umgewandelt wurde.</translation>
    </message>
    <message>
        <source>It has no content: recording or copying it was broken off.</source>
        <translation>Sie hat keinen Inhalt: Beim Aufnehmen oder Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It holds only pictures, or its sound lies in a file of its own, as some cameras record it.</source>
        <translation>Sie enthält nur Bilder, oder ihr Ton liegt in einer eigenen Datei, wie ihn manche Kameras aufnehmen.</translation>
    </message>
    <message>
        <source>It is a list of other files or addresses. VBatch opens nothing from the network.</source>
        <translation>Sie ist eine Liste anderer Dateien oder Adressen. VBatch öffnet nichts aus dem Netz.</translation>
    </message>
    <message>
        <source>It is already in this batch; once is enough.</source>
        <translation>Sie ist schon in diesem Stapel; einmal genügt.</translation>
    </message>
    <message>
        <source>It is being downloaded, imported or deleted now.</source>
        <translation>Es wird gerade heruntergeladen, importiert oder gelöscht.</translation>
    </message>
    <message>
        <source>It is damaged, protected against copying, still being written, or of another kind than its name says.</source>
        <translation>Sie ist beschädigt, kopiergeschützt, wird noch geschrieben oder ist von anderer Art, als ihr Name sagt.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Die Bearbeitung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was deleted or moved outside of VBatch. Copies beside the recording are not touched.</source>
        <translation>Es wurde außerhalb von VBatch gelöscht oder verschoben. Kopien neben der Aufnahme bleiben unberührt.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted since it was added, or its drive is not connected.</source>
        <translation>Sie wurde seit dem Hinzufügen verschoben, umbenannt oder gelöscht, oder ihr Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>It was needed for another file that hung.</source>
        <translation>Das war wegen einer anderen Datei nötig, bei der es nicht weiterging.</translation>
    </message>
    <message>
        <source>Its driver or the libraries of NVIDIA are missing, too old, or do not fit each other.</source>
        <translation>Ihr Treiber oder die Bibliotheken von NVIDIA fehlen, sind zu alt oder passen nicht zueinander.</translation>
    </message>
    <message>
        <source>Its name is written otherwise, or its folder was moved.</source>
        <translation>Der Name wird anders geschrieben, oder der Ordner wurde verschoben.</translation>
    </message>
    <message>
        <source>Not every processor and graphics card can calculate with every kind of number.</source>
        <translation>Nicht jeder Prozessor und nicht jede Grafikkarte kann mit jeder Genauigkeit rechnen.</translation>
    </message>
    <message>
        <source>Nothing in it looks like video or sound.</source>
        <translation>Nichts darin sieht nach Video oder Ton aus.</translation>
    </message>
    <message>
        <source>Some of its files are missing or damaged, or it was made for another program.</source>
        <translation>Einige seiner Dateien fehlen oder sind beschädigt, oder es wurde für ein anderes Programm gemacht.</translation>
    </message>
    <message>
        <source>The drive does not work as it should, or it was taken out.</source>
        <translation>Das Laufwerk arbeitet nicht richtig, oder es wurde entfernt.</translation>
    </message>
    <message>
        <source>The folder was moved or deleted, or its drive is not connected.</source>
        <translation>Der Ordner wurde verschoben oder gelöscht, oder sein Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The model and what is said in the file need more memory than other programs leave free.</source>
        <translation>Das Modell und das Gesprochene in der Datei brauchen mehr Arbeitsspeicher, als andere Programme frei lassen.</translation>
    </message>
    <message>
        <source>The part of VBatch that listens did not answer any more and was stopped. A busy or sleeping computer may be the reason, or a damaged file.</source>
        <translation>Die Spracherkennung antwortete nicht mehr und wurde gestoppt. Der Grund kann ein ausgelasteter Computer sein, ein Standby oder eine beschädigte Datei.</translation>
    </message>
    <message>
        <source>The part of VBatch that listens ended while it had this file. Mostly the file is damaged; sometimes it is the driver of the graphics card.</source>
        <translation>Die Spracherkennung endete bei dieser Datei. Meist ist die Datei beschädigt; manchmal liegt es am Treiber der Grafikkarte.</translation>
    </message>
    <message>
        <source>The part of VBatch that listens failed.</source>
        <translation>Die Spracherkennung ist ausgefallen.</translation>
    </message>
    <message>
        <source>The results are small; something else has filled the drive. What is done so far is kept.</source>
        <translation>Die Ergebnisse sind klein; etwas anderes hat das Laufwerk gefüllt. Was schon fertig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The system does not let VBatch read it: its permissions, another program, or its drive.</source>
        <translation>Das System lässt VBatch die Datei nicht lesen: Es liegt an ihren Rechten, einem anderen Programm oder ihrem Laufwerk.</translation>
    </message>
    <message>
        <source>The system does not let VBatch write into that folder.</source>
        <translation>Das System lässt VBatch nicht in diesen Ordner schreiben.</translation>
    </message>
    <message>
        <source>This is a mistake in VBatch. Diagnostics help to find it; they hold no names and no texts.</source>
        <translation>Das ist ein Fehler in VBatch. Die Diagnose hilft, ihn zu finden; sie enthält keine Namen und keine Texte.</translation>
    </message>
    <message>
        <source>VBatch cannot use it as it is.</source>
        <translation>VBatch kann die Datei so nicht verwenden.</translation>
    </message>
    <message>
        <source>VBatch is not installed completely, or something on this computer, such as a virus scanner, stops the part that listens.</source>
        <translation>VBatch ist nicht vollständig installiert, oder etwas auf diesem Computer, etwa ein Virenscanner, stoppt die Spracherkennung.</translation>
    </message>
    <message>
        <source>VBatch was being closed.</source>
        <translation>VBatch wurde gerade beendet.</translation>
    </message>
    <message>
        <source>What has come so far is kept: trying again goes on from there.</source>
        <translation>Was schon geladen ist, bleibt erhalten: Ein neuer Versuch macht dort weiter.</translation>
    </message>
</context>
<context>
    <name>batch_filter</name>
    <message>
        <source>All batches</source>
        <translation>Alle Stapel</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Paused or interrupted</source>
        <translation>Angehalten oder unterbrochen</translation>
    </message>
    <message>
        <source>With failed files</source>
        <translation>Mit Fehlern</translation>
    </message>
</context>
<context>
    <name>batch_name</name>
    <message>
        <source>Batch of {0}</source>
        <translation>Stapel vom {0}</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <translation>d. MMMM, HH:mm</translation>
    </message>
</context>
<context>
    <name>column_menu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Order of processing</source>
        <translation>Reihenfolge der Bearbeitung</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Standardspalten</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>dashboard</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 file failed</source>
        <translation>1 Datei fehlgeschlagen</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>No file has failed.</source>
        <translation>Keine Datei ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Nothing is running now. In the last hour it was {0} real time on average.</source>
        <translation>Zurzeit läuft nichts. In der letzten Stunde war es im Schnitt {0} Echtzeit.</translation>
    </message>
    <message>
        <source>Nothing is running. While files are transcribed, their speed is shown here.</source>
        <translation>Zurzeit läuft nichts. Während Dateien transkribiert werden, zeigt sich hier ihr Tempo.</translation>
    </message>
    <message>
        <source>Nothing was transcribed in these {0} days.</source>
        <translation>In diesen {0} Tagen wurde nichts transkribiert.</translation>
    </message>
    <message>
        <source>Now {0} real time, on average {1}: an hour of sound takes about {2}.</source>
        <translation>Jetzt {0} Echtzeit, im Schnitt {1}: Eine Stunde Ton braucht etwa {2}.</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed now</source>
        <translation>Tempo jetzt</translation>
    </message>
    <message>
        <source>Speed, × real time</source>
        <translation>Tempo, × Echtzeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Transcribed</source>
        <translation>Transkribiert</translation>
    </message>
    <message>
        <source>VBatch</source>
        <translation>VBatch</translation>
    </message>
    <message>
        <source>VBatch uses {0}, other programs {1}; {2} of {3} are free, {4} of it are left alone.</source>
        <translation>VBatch {0}, andere Programme {1}; {2} von {3} frei, davon {4} reserviert.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>done at {0}</source>
        <translation>fertig um {0}</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>fast fertig</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>nichts mehr zu tun</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>nichts läuft</translation>
    </message>
    <message>
        <source>nothing is waiting</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>real time, in all</source>
        <translation>Echtzeit, insgesamt</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>usually {0}, {1}</source>
        <translation>meist {0}, {1}</translation>
    </message>
    <message>
        <source>{0}
VBatch {1}
Other programs {2}
Free {3}</source>
        <translation>{0}
VBatch {1}
Andere Programme {2}
Frei {3}</translation>
    </message>
    <message>
        <source>{0}
nothing was running</source>
        <translation>{0}
nichts lief</translation>
    </message>
    <message>
        <source>{0}
{1} real time</source>
        <translation>{0}
{1} Echtzeit</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} Fehler</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>{0} files failed</source>
        <translation>{0} Dateien fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} of sound in the last {1} days, most on {2}: {3}.</source>
        <translation>{0} Ton in den letzten {1} Tagen, am meisten am {2}: {3}.</translation>
    </message>
    <message>
        <source>{0} of sound waiting</source>
        <translation>{0} Ton wartet</translation>
    </message>
    <message>
        <source>{0} real time</source>
        <translation>{0} Echtzeit</translation>
    </message>
    <message>
        <source>{0} running</source>
        <translation>{0} in Arbeit</translation>
    </message>
    <message>
        <source>{0} to start</source>
        <translation>{0} zu starten</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} wartend</translation>
    </message>
    <message>
        <source>{0}, most often: {1} ({2}).</source>
        <translation>{0}, am häufigsten: {1} ({2}).</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>A file of VBatch is damaged</source>
        <translation>Eine Datei von VBatch ist beschädigt</translation>
    </message>
    <message>
        <source>A newer VBatch has written it</source>
        <translation>Ein neueres VBatch hat es geschrieben</translation>
    </message>
    <message>
        <source>An option cannot be used</source>
        <translation>Eine Option lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>Another VBatch works with it</source>
        <translation>Ein anderes VBatch arbeitet damit</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>It is another recording</source>
        <translation>Es ist eine andere Aufnahme</translation>
    </message>
    <message>
        <source>It took longer than the limit</source>
        <translation>Das Zeitlimit ist überschritten</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>Der Arbeitsspeicher reichte nicht</translation>
    </message>
    <message>
        <source>No sound in the file</source>
        <translation>Kein Ton in der Datei</translation>
    </message>
    <message>
        <source>Not a video or sound file</source>
        <translation>Keine Video- oder Audiodatei</translation>
    </message>
    <message>
        <source>Other: {0}</source>
        <translation>Anderes: {0}</translation>
    </message>
    <message>
        <source>Something went wrong inside VBatch</source>
        <translation>In VBatch ging etwas schief</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Die Datei lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>Die Datei änderte sich beim Lesen</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The file is larger than the limit</source>
        <translation>Die Datei ist größer als das Limit</translation>
    </message>
    <message>
        <source>The file is not on this computer</source>
        <translation>Die Datei ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>The file was not found</source>
        <translation>Die Datei wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The file was there already</source>
        <translation>Die Datei war schon da</translation>
    </message>
    <message>
        <source>The graphics card could not be used</source>
        <translation>Die Grafikkarte ließ sich nicht nutzen</translation>
    </message>
    <message>
        <source>The results could not be written</source>
        <translation>Die Ergebnisse ließen sich nicht schreiben</translation>
    </message>
    <message>
        <source>The speech engine crashed</source>
        <translation>Die Spracherkennung ist abgestürzt</translation>
    </message>
    <message>
        <source>The speech engine did not start</source>
        <translation>Die Spracherkennung startete nicht</translation>
    </message>
    <message>
        <source>The speech engine failed</source>
        <translation>Die Spracherkennung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The speech engine hung</source>
        <translation>Die Spracherkennung antwortete nicht</translation>
    </message>
    <message>
        <source>The speech engine was restarted</source>
        <translation>Die Spracherkennung wurde neu gestartet</translation>
    </message>
    <message>
        <source>The speech model could not be downloaded</source>
        <translation>Der Download des Sprachmodells schlug fehl</translation>
    </message>
    <message>
        <source>The speech model could not be used</source>
        <translation>Das Sprachmodell ließ sich nicht nutzen</translation>
    </message>
    <message>
        <source>The speech model is in use</source>
        <translation>Das Sprachmodell wird gerade benutzt</translation>
    </message>
    <message>
        <source>The speech model is not on this computer</source>
        <translation>Das Sprachmodell ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>The speech model is too large for the memory</source>
        <translation>Das Sprachmodell ist zu groß für den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The transcript was deleted</source>
        <translation>Das Transkript wurde gelöscht</translation>
    </message>
    <message>
        <source>There is no such speech model</source>
        <translation>Ein solches Sprachmodell gibt es nicht</translation>
    </message>
    <message>
        <source>This computer cannot calculate that way</source>
        <translation>So kann dieser Computer nicht rechnen</translation>
    </message>
    <message>
        <source>VBatch was closed</source>
        <translation>VBatch wurde beendet</translation>
    </message>
</context>
<context>
    <name>formatting</name>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>fast fertig</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} TB</source>
        <translation>{0} TB</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} Byte</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} Stunden</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} Sekunden</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>installation</name>
    <message>
        <source>Batches, results and settings are kept.</source>
        <translation>Stapel, Ergebnisse und Einstellungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>To update, drag the newer VBatch into Applications.</source>
        <translation>Zum Aktualisieren ziehen Sie das neuere VBatch in den Ordner „Programme“.</translation>
    </message>
    <message>
        <source>To update, install the newer package over this one.</source>
        <translation>Zum Aktualisieren installieren Sie das neuere Paket über dieses.</translation>
    </message>
    <message>
        <source>To update, put the newer file in the place of this one.</source>
        <translation>Zum Aktualisieren legen Sie die neuere Datei an die Stelle dieser Datei.</translation>
    </message>
    <message>
        <source>To update, put the newer folder in the place of this one.</source>
        <translation>Zum Aktualisieren legen Sie den neueren Ordner an die Stelle dieses Ordners.</translation>
    </message>
    <message>
        <source>To update, quit VBatch and run the command below.</source>
        <translation>Zum Aktualisieren beenden Sie VBatch und führen den Befehl unten aus.</translation>
    </message>
    <message>
        <source>To update, run the newer installer: it replaces this version.</source>
        <translation>Zum Aktualisieren starten Sie das neuere Installationsprogramm: Es ersetzt diese Version.</translation>
    </message>
    <message>
        <source>Your software centre updates it, or the command below.</source>
        <translation>Ihre Softwareverwaltung aktualisiert es, oder der Befehl unten.</translation>
    </message>
    <message>
        <source>as a Debian package</source>
        <translation>als Debian-Paket</translation>
    </message>
    <message>
        <source>as a Flatpak</source>
        <translation>als Flatpak</translation>
    </message>
    <message>
        <source>as a folder</source>
        <translation>als Ordner</translation>
    </message>
    <message>
        <source>as a macOS application</source>
        <translation>als macOS-Programm</translation>
    </message>
    <message>
        <source>as an AppImage</source>
        <translation>als AppImage</translation>
    </message>
    <message>
        <source>from its source code</source>
        <translation>aus dem Quellcode</translation>
    </message>
    <message>
        <source>with pip</source>
        <translation>mit pip</translation>
    </message>
    <message>
        <source>with pipx</source>
        <translation>mit pipx</translation>
    </message>
    <message>
        <source>with the Windows installer</source>
        <translation>mit dem Windows-Installationsprogramm</translation>
    </message>
    <message>
        <source>with uv</source>
        <translation>mit uv</translation>
    </message>
    <message>
        <source>with uv, as a tool</source>
        <translation>mit uv, als Tool</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Assamesisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>Baschkirisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Bretonisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>Kantonesisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Färöisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Haiti-Kreolisch</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <translation>Hawaiisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Javanisch</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Laotisch</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latein</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>Madagassisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <source>Māori</source>
        <translation>Māori</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalesisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Norwegisch (Nynorsk)</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Okzitanisch</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>Sanskrit</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>Shona</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>Sindhi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Sundanesisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tadschikisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Tatarisch</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Turkmenisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>Jiddisch</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>1 core</source>
        <translation>1 Kern</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Downloading for a batch</source>
        <translation>Wird für einen Stapel heruntergeladen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fits when other programs are closed: needs {0} of memory</source>
        <translation>Passt, wenn andere Programme geschlossen sind: braucht {0} Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Fits: needs {0} of memory</source>
        <translation>Passt: braucht {0} Arbeitsspeicher</translation>
    </message>
    <message>
        <source>From Hugging Face</source>
        <translation>Von Hugging Face</translation>
    </message>
    <message>
        <source>Good words at a good speed with {0} and {1} of memory.</source>
        <translation>{0} und {1} Arbeitsspeicher: gute Texte in gutem Tempo.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Larger models leave too little of the {0} of memory to other programs.</source>
        <translation>Größere Modelle lassen anderen Programmen zu wenig von den {0} Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>New batches</source>
        <translation>Neue Stapel</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Part of VBatch</source>
        <translation>Teil von VBatch</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation>Angehalten bei {0}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>The graphics card ({0}) makes the exact model fast.</source>
        <translation>Die Grafikkarte ({0}) macht das genaue Modell schnell.</translation>
    </message>
    <message>
        <source>Too large: needs {0} of memory</source>
        <translation>Zu groß: braucht {0} Arbeitsspeicher</translation>
    </message>
    <message>
        <source>With one core a smaller model keeps the waiting short.</source>
        <translation>Bei nur einem Kern hält ein kleineres Modell die Wartezeit kurz.</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>etwa {0}</translation>
    </message>
    <message>
        <source>proposed for this computer</source>
        <translation>für diesen Computer empfohlen</translation>
    </message>
    <message>
        <source>used for new batches</source>
        <translation>für neue Stapel verwendet</translation>
    </message>
    <message>
        <source>{0} and {1} of memory are enough for the exact model.</source>
        <translation>{0} und {1} Arbeitsspeicher reichen für das genaue Modell.</translation>
    </message>
    <message>
        <source>{0} cores</source>
        <translation>{0} Kerne</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} real time in your batches</source>
        <translation>{0} Echtzeit in Ihren Stapeln</translation>
    </message>
    <message>
        <source>{0} real time, measured here</source>
        <translation>{0} Echtzeit, hier gemessen</translation>
    </message>
    <message>
        <source>{0} to download</source>
        <translation>{0} herunterzuladen</translation>
    </message>
    <message>
        <source>{0}/s</source>
        <translation>{0}/s</translation>
    </message>
</context>
<context>
    <name>notifier</name>
    <message>
        <source>1 file is transcribed</source>
        <translation>1 Datei ist transkribiert</translation>
    </message>
    <message>
        <source>All {0} files failed.</source>
        <translation>Alle {0} Dateien sind fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Its file could not be transcribed.</source>
        <translation>Die Datei konnte nicht transkribiert werden.</translation>
    </message>
    <message>
        <source>{0} files are transcribed</source>
        <translation>{0} Dateien sind transkribiert</translation>
    </message>
    <message>
        <source>{0}, 1 cancelled</source>
        <translation>{0}, 1 abgebrochen</translation>
    </message>
    <message>
        <source>{0}, {1} cancelled</source>
        <translation>{0}, {1} abgebrochen</translation>
    </message>
    <message>
        <source>{0}, {1} failed</source>
        <translation>{0}, {1} fehlgeschlagen</translation>
    </message>
    <message>
        <source>“{0}” has failed</source>
        <translation>„{0}“ ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>“{0}” is done</source>
        <translation>„{0}“ ist fertig</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Change the options…</source>
        <translation>Optionen ändern…</translation>
    </message>
    <message>
        <source>Change the size limit…</source>
        <translation>Größenlimit ändern…</translation>
    </message>
    <message>
        <source>Change the time limit…</source>
        <translation>Zeitlimit ändern…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <translation>Anderes Modell wählen…</translation>
    </message>
    <message>
        <source>Choose the audio track</source>
        <translation>Tonspur wählen</translation>
    </message>
    <message>
        <source>Choose the numbers automatically</source>
        <translation>Genauigkeit automatisch wählen</translation>
    </message>
    <message>
        <source>Choose where it is now…</source>
        <translation>Neu zuordnen…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Open VBatch&apos;s folder</source>
        <translation>Ordner von VBatch öffnen</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Remove from the batch</source>
        <translation>Aus dem Stapel entfernen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Retry on the processor</source>
        <translation>Mit dem Prozessor versuchen</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnose speichern…</translation>
    </message>
    <message>
        <source>Speech models…</source>
        <translation>Sprachmodelle…</translation>
    </message>
    <message>
        <source>Use the model “{0}”</source>
        <translation>Modell „{0}“ verwenden</translation>
    </message>
    <message>
        <source>Write to another folder…</source>
        <translation>In anderen Ordner schreiben…</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>Der Ordner konnte nicht geöffnet werden: {0}</translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 file is called like another</source>
        <translation>1 Datei heißt wie eine andere</translation>
    </message>
    <message>
        <source>1 file is not there any more</source>
        <translation>1 Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>1 of unknown length</source>
        <translation>1 mit unbekannter Länge</translation>
    </message>
    <message>
        <source>1 result is there already</source>
        <translation>1 Ergebnis ist schon da</translation>
    </message>
    <message>
        <source>About {0} are needed, {1} are free.</source>
        <translation>Etwa {0} werden gebraucht, {1} sind frei.</translation>
    </message>
    <message>
        <source>How long it takes is not known before the files were looked at.</source>
        <translation>Wie lange es dauert, ist erst bekannt, wenn die Dateien geprüft sind.</translation>
    </message>
    <message>
        <source>How long it takes is not known: “{0}” was not yet used on this computer.</source>
        <translation>Wie lange es dauert, ist nicht bekannt: „{0}“ wurde auf diesem Computer noch nicht benutzt.</translation>
    </message>
    <message>
        <source>It is downloaded first, once.</source>
        <translation>Es wird vorab einmalig heruntergeladen.</translation>
    </message>
    <message>
        <source>It is not there, or damaged. Choose another one in the options.</source>
        <translation>Es ist nicht da oder beschädigt. Wählen Sie in den Optionen ein anderes.</translation>
    </message>
    <message>
        <source>It needs {0} of memory, the computer has {1}.</source>
        <translation>Es braucht {0} Arbeitsspeicher, der Computer hat {1}.</translation>
    </message>
    <message>
        <source>Results cannot be written to the folder</source>
        <translation>Ergebnisse können nicht in den Ordner geschrieben werden</translation>
    </message>
    <message>
        <source>Takes about {0}, as fast as “{1}” was on this computer.</source>
        <translation>Dauert etwa {0}, wenn „{1}“ so schnell ist wie bisher auf diesem Computer.</translation>
    </message>
    <message>
        <source>Takes about {0}, until {1}, as fast as “{2}” was on this computer.</source>
        <translation>Dauert etwa {0}, bis {1}, wenn „{2}“ so schnell ist wie bisher auf diesem Computer.</translation>
    </message>
    <message>
        <source>Takes less than a minute.</source>
        <translation>Dauert weniger als eine Minute.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used</source>
        <translation>Das Modell „{0}“ kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The model “{0}” is not on this computer</source>
        <translation>Das Modell „{0}“ ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>The model “{0}” is too large for this computer</source>
        <translation>Das Modell „{0}“ ist zu groß für diesen Computer</translation>
    </message>
    <message>
        <source>Their results get a number.</source>
        <translation>Die Ergebnisse erhalten eine Nummer.</translation>
    </message>
    <message>
        <source>There is too little room on the disk of {0}</source>
        <translation>Zu wenig Platz auf dem Datenträger von {0}</translation>
    </message>
    <message>
        <source>They fail, the others are transcribed.</source>
        <translation>Schlägt fehl; die anderen werden transkribiert.</translation>
    </message>
    <message>
        <source>They stay as they are; the new ones get a number.</source>
        <translation>Vorhandenes bleibt, wie es ist; neue Ergebnisse erhalten eine Nummer.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>{0} are downloaded first, once. That needs the internet.</source>
        <translation>Vorab werden einmalig {0} heruntergeladen. Dazu ist das Internet nötig.</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>{0} files are called like others</source>
        <translation>{0} Dateien heißen wie andere</translation>
    </message>
    <message>
        <source>{0} files are not there any more</source>
        <translation>{0} Dateien sind nicht mehr da</translation>
    </message>
    <message>
        <source>{0} of sound</source>
        <translation>{0} Ton</translation>
    </message>
    <message>
        <source>{0} of unknown length</source>
        <translation>{0} mit unbekannter Länge</translation>
    </message>
    <message>
        <source>{0} results are there already</source>
        <translation>{0} Ergebnisse sind schon da</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Careful</source>
        <translation>Sorgfältig</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>Alltag</translation>
    </message>
    <message>
        <source>Good on a laptop: a model of middle size, neither hasty nor slow</source>
        <translation>Gut auf einem Laptop: ein mittelgroßes Modell, weder hastig noch langsam</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Schneller Überblick</translation>
    </message>
    <message>
        <source>Subtitles for video</source>
        <translation>Untertitel für Videos</translation>
    </message>
    <message>
        <source>The most exact model, each word timed; slow without a graphics card</source>
        <translation>Das genaueste Modell, Zeit für jedes Wort; ohne Grafikkarte langsam</translation>
    </message>
    <message>
        <source>To read and correct: a document, and times for each word</source>
        <translation>Zum Lesen und Korrigieren: ein Dokument und Zeiten für jedes Wort</translation>
    </message>
    <message>
        <source>To see what is in the recordings: the smallest model, plain text</source>
        <translation>Um zu sehen, was in den Aufnahmen ist: das kleinste Modell, reiner Text</translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation>Ins Englische übersetzen</translation>
    </message>
    <message>
        <source>What is said in another language, written in English</source>
        <translation>Was in einer anderen Sprache gesagt wird, auf Englisch geschrieben</translation>
    </message>
    <message>
        <source>Written beside the video under its name, where players look for them</source>
        <translation>Neben das Video geschrieben, unter seinem Namen, wo Player danach suchen</translation>
    </message>
</context>
<context>
    <name>save_dialog</name>
    <message>
        <source>It lies in {0}. What it holds now would be lost.</source>
        <translation>Sie liegt in {0}. Ihr jetziger Inhalt ginge verloren.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP-Archive (*.zip)</translation>
    </message>
    <message>
        <source>“{0}” is already there. Replace it?</source>
        <translation>„{0}“ gibt es schon. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>Batch {0}</source>
        <translation>Stapel {0}</translation>
    </message>
    <message>
        <source>Found by name only</source>
        <translation>Nur nach Namen gefunden</translation>
    </message>
    <message>
        <source>More than {0} in {1}. More words find less.</source>
        <translation>Mehr als {0} in {1}. Weitere Wörter grenzen die Suche ein.</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>batch {0}</source>
        <translation>Stapel {0}</translation>
    </message>
    <message>
        <source>found by its name</source>
        <translation>nach Namen gefunden</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} in {1}, {2} shown</source>
        <translation>{0} in {1}, {2} gezeigt</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} Zeilen</translation>
    </message>
    <message>
        <source>{0} of {1} lines</source>
        <translation>{0} von {1} Zeilen</translation>
    </message>
    <message>
        <source>{0}, {1}, in {2}</source>
        <translation>{0}, {1}, in {2}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A batch needs a name.</source>
        <translation>Ein Stapel braucht einen Namen.</translation>
    </message>
    <message>
        <source>A beam size of {0} is not possible.</source>
        <translation>Eine Beam-Größe von {0} ist nicht möglich.</translation>
    </message>
    <message>
        <source>A good start on a laptop</source>
        <translation>Ein guter Anfang auf einem Notebook</translation>
    </message>
    <message>
        <source>A line cannot begin before the end of the line before it, or end after the next one begins.</source>
        <translation>Eine Zeile kann nicht beginnen, bevor die vorige endet, und nicht enden, nachdem die nächste beginnt.</translation>
    </message>
    <message>
        <source>A line cannot end before it begins.</source>
        <translation>Eine Zeile kann nicht enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>A span from {0} to {1} s does not follow {2} s.</source>
        <translation>Ein Abschnitt von {0} bis {1} s folgt nicht auf {2} s.</translation>
    </message>
    <message>
        <source>Accept its terms on {0}, log in with `hf auth login` (or set HF_TOKEN), and try again.</source>
        <translation>Nehmen Sie die Bedingungen auf {0} an, melden Sie sich mit `hf auth login` an (oder setzen Sie HF_TOKEN), und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Access was denied: {0}.</source>
        <translation>Der Zugriff wurde verweigert: {0}.</translation>
    </message>
    <message>
        <source>Add files, or duplicate the batch.</source>
        <translation>Fügen Sie Dateien hinzu, oder duplizieren Sie den Stapel.</translation>
    </message>
    <message>
        <source>Add some files first.</source>
        <translation>Fügen Sie erst Dateien hinzu.</translation>
    </message>
    <message>
        <source>Add the files in it.</source>
        <translation>Fügen Sie die Dateien darin hinzu.</translation>
    </message>
    <message>
        <source>Add the media files themselves; VBatch opens nothing from the network.</source>
        <translation>Fügen Sie die Mediendateien selbst hinzu; VBatch öffnet nichts aus dem Netz.</translation>
    </message>
    <message>
        <source>Add video or sound files.</source>
        <translation>Fügen Sie Video- oder Tondateien hinzu.</translation>
    </message>
    <message>
        <source>All results are on disk. Do it by hand, or allow it in the system&apos;s settings.</source>
        <translation>Alle Ergebnisse sind gespeichert. Tun Sie es von Hand, oder erlauben Sie es in den Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>Another model is being imported.</source>
        <translation>Ein anderes Modell wird gerade importiert.</translation>
    </message>
    <message>
        <source>Another model is being measured.</source>
        <translation>Ein anderes Modell wird gerade gemessen.</translation>
    </message>
    <message>
        <source>Cancel it first.</source>
        <translation>Brechen Sie ihn erst ab.</translation>
    </message>
    <message>
        <source>Cancelled at {0}</source>
        <translation>Bei {0} abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled before it began</source>
        <translation>Vor dem Beginn abgebrochen</translation>
    </message>
    <message>
        <source>Change the times of its neighbours first.</source>
        <translation>Ändern Sie zuerst die Zeiten der Zeilen davor und danach.</translation>
    </message>
    <message>
        <source>Check how it is written: owner/name. For a private one, log in with `hf auth login` (or set HF_TOKEN).</source>
        <translation>Prüfen Sie die Schreibweise: Eigentümer/Name. Für ein privates melden Sie sich mit `hf auth login` an (oder setzen Sie HF_TOKEN).</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>Check its permissions and its drive, then add it again.</source>
        <translation>Prüfen Sie Zugriffsrechte und Laufwerk, und fügen Sie sie dann erneut hinzu.</translation>
    </message>
    <message>
        <source>Check its permissions and its drive.</source>
        <translation>Prüfen Sie Zugriffsrechte und Laufwerk.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that the folder may be written.</source>
        <translation>Prüfen Sie, ob das Laufwerk angeschlossen ist und in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Check the drive of the cache folder.</source>
        <translation>Prüfen Sie das Laufwerk des Cache-Ordners.</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation>Prüfen Sie das Laufwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, and whether its drive is connected.</source>
        <translation>Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners, und ob das Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Prüfen Sie die Zugriffsrechte der Datei.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder {0}, or choose another folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners {0}, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder in CTranslate2 format, with model.bin, config.json, tokenizer.json and vocabulary.json, as `ct2-transformers-converter --copy_files tokenizer.json preprocessor_config.json` makes it.</source>
        <translation>Wählen Sie einen Ordner im CTranslate2-Format, mit model.bin, config.json, tokenizer.json und vocabulary.json, wie ihn `ct2-transformers-converter --copy_files tokenizer.json preprocessor_config.json` erzeugt.</translation>
    </message>
    <message>
        <source>Choose a folder with a model.bin, or an archive (.zip, .tar, .tar.gz) of such a folder.</source>
        <translation>Wählen Sie einen Ordner mit einer model.bin oder ein Archiv (.zip, .tar, .tar.gz) eines solchen Ordners.</translation>
    </message>
    <message>
        <source>Choose a folder with the button.</source>
        <translation>Wählen Sie mit der Schaltfläche einen Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder, or another output place.</source>
        <translation>Wählen Sie einen Ordner oder einen anderen Ausgabeort.</translation>
    </message>
    <message>
        <source>Choose a repository that was made for faster-whisper; many have “faster-whisper” or “ct2” in their names.</source>
        <translation>Wählen Sie ein Repository, das für faster-whisper gemacht ist; viele haben „faster-whisper“ oder „ct2“ im Namen.</translation>
    </message>
    <message>
        <source>Choose a shorter name or folder.</source>
        <translation>Wählen Sie einen kürzeren Namen oder Ordner.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs, then retry: what is done is kept.</source>
        <translation>Wählen Sie ein kleineres Modell, oder schließen Sie andere Programme, und versuchen Sie es dann erneut: Was fertig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>Wählen Sie ein kleineres Modell, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or the device cpu.</source>
        <translation>Wählen Sie ein kleineres Modell oder das Gerät cpu.</translation>
    </message>
    <message>
        <source>Choose another address for downloads (HF_ENDPOINT).</source>
        <translation>Wählen Sie eine andere Adresse für Downloads (HF_ENDPOINT).</translation>
    </message>
    <message>
        <source>Choose another audio track.</source>
        <translation>Wählen Sie eine andere Tonspur.</translation>
    </message>
    <message>
        <source>Choose another file, or remove this one from the batch.</source>
        <translation>Wählen Sie eine andere Datei, oder entfernen Sie diese aus dem Stapel.</translation>
    </message>
    <message>
        <source>Choose another folder, or check its permissions.</source>
        <translation>Wählen Sie einen anderen Ordner, oder prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Choose another model, or delete it and download it again.</source>
        <translation>Wählen Sie ein anderes Modell, oder löschen Sie es und laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another name for the ZIP, for example batch.zip.</source>
        <translation>Wählen Sie einen anderen Namen für das ZIP, zum Beispiel Stapel.zip.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir.</source>
        <translation>Wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose one of the list, or a Hugging Face id (owner/name).</source>
        <translation>Wählen Sie eines aus der Liste oder eine Hugging-Face-Kennung (Eigentümer/Name).</translation>
    </message>
    <message>
        <source>Choose one of these folders.</source>
        <translation>Wählen Sie einen dieser Ordner.</translation>
    </message>
    <message>
        <source>Choose one of {0} …, a Hugging Face id (owner/name), or the folder of a model.</source>
        <translation>Wählen Sie eines von {0} …, eine Hugging-Face-Kennung (Eigentümer/Name) oder den Ordner eines Modells.</translation>
    </message>
    <message>
        <source>Choose one, for example `small`.</source>
        <translation>Wählen Sie eines, zum Beispiel `small`.</translation>
    </message>
    <message>
        <source>Choose some of: {0}.</source>
        <translation>Wählen Sie unter: {0}.</translation>
    </message>
    <message>
        <source>Choose the compute type auto.</source>
        <translation>Wählen Sie den Rechentyp auto.</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or install NVIDIA&apos;s driver, CUDA 12 and cuDNN 9.</source>
        <translation>Wählen Sie das Gerät auto oder cpu, oder installieren Sie den Treiber von NVIDIA, CUDA 12 und cuDNN 9.</translation>
    </message>
    <message>
        <source>Choose the file that this transcript was made from.</source>
        <translation>Wählen Sie die Datei, aus der dieses Transkript entstanden ist.</translation>
    </message>
    <message>
        <source>Choose the folder apart from the name.</source>
        <translation>Wählen Sie den Ordner getrennt vom Namen.</translation>
    </message>
    <message>
        <source>Choose the folder for the files.</source>
        <translation>Wählen Sie den Ordner für die Dateien.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>Wählen Sie den Ordner des Modells selbst.</translation>
    </message>
    <message>
        <source>Close its window or wait for its command, or use another folder with --data-dir.</source>
        <translation>Schließen Sie das andere Fenster, warten Sie auf den anderen Befehl, oder nehmen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Close other programs, let fewer files run at once, or choose a smaller model.</source>
        <translation>Schließen Sie andere Programme, lassen Sie weniger Dateien gleichzeitig laufen, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again.</source>
        <translation>Stellen Sie eine Internetverbindung her, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Convert it to MP4 or WAV and add that.</source>
        <translation>Wandeln Sie sie in MP4 oder WAV um, und fügen Sie das Ergebnis hinzu.</translation>
    </message>
    <message>
        <source>Copy it to this computer again.</source>
        <translation>Kopieren Sie sie erneut auf diesen Computer.</translation>
    </message>
    <message>
        <source>Copy its content to a file.</source>
        <translation>Kopieren Sie den Inhalt in eine Datei.</translation>
    </message>
    <message>
        <source>Copy or download it again, it may be incomplete.</source>
        <translation>Kopieren oder laden Sie sie erneut, vielleicht ist sie unvollständig.</translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off to look for it as it stands.</source>
        <translation>Berichtigen Sie es, oder schalten Sie reguläre Ausdrücke aus, um genau danach zu suchen.</translation>
    </message>
    <message>
        <source>Delete it first if the other one shall take its place.</source>
        <translation>Löschen Sie es zuerst, wenn das andere an seine Stelle treten soll.</translation>
    </message>
    <message>
        <source>Details are in {0}.</source>
        <translation>Einzelheiten stehen in {0}.</translation>
    </message>
    <message>
        <source>Downloading the model {0}</source>
        <translation>Das Modell {0} wird heruntergeladen</translation>
    </message>
    <message>
        <source>Downloading the model {0}: {1}</source>
        <translation>Das Modell {0} wird heruntergeladen: {1}</translation>
    </message>
    <message>
        <source>Duplicate it and change the copy.</source>
        <translation>Duplizieren Sie ihn, und ändern Sie die Kopie.</translation>
    </message>
    <message>
        <source>Duplicate the batch and transcribe the file again.</source>
        <translation>Duplizieren Sie den Stapel, und transkribieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>Nur Englisch</translation>
    </message>
    <message>
        <source>English, fast</source>
        <translation>Englisch, schnell</translation>
    </message>
    <message>
        <source>English, nearly as exact as large-v3, fast</source>
        <translation>Englisch, fast so genau wie large-v3, schnell</translation>
    </message>
    <message>
        <source>Fast, for clear speech</source>
        <translation>Schnell, für deutliche Sprache</translation>
    </message>
    <message>
        <source>Fastest, for a first impression</source>
        <translation>Am schnellsten, für einen ersten Eindruck</translation>
    </message>
    <message>
        <source>Files are being transcribed: a measurement beside them would be wrong.</source>
        <translation>Es werden Dateien transkribiert: Eine Messung daneben wäre falsch.</translation>
    </message>
    <message>
        <source>Free some space and try again, or choose a smaller model.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Free some space, then retry: what is done so far is kept.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es dann erneut: Was bisher fertig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Free some space, then try again: what is done so far is kept.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es dann erneut: Was bisher fertig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Give the ZIP a name, for example batch.zip.</source>
        <translation>Geben Sie dem ZIP einen Namen, zum Beispiel Stapel.zip.</translation>
    </message>
    <message>
        <source>Good words at a good speed with {0} and {1} of memory.</source>
        <translation>Gute Ergebnisse in guter Zeit mit {0} und {1} Speicher.</translation>
    </message>
    <message>
        <source>Ids are listed by `vbatch-gui list`.</source>
        <translation>`vbatch-gui list` zeigt die Kennungen.</translation>
    </message>
    <message>
        <source>If it lies on a removable or network drive, connect that first.</source>
        <translation>Wenn er auf einem Wechsel- oder Netzlaufwerk liegt, verbinden Sie zuerst dieses.</translation>
    </message>
    <message>
        <source>If its sound is in a separate file, add that.</source>
        <translation>Wenn der Ton in einer eigenen Datei liegt, fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>If the folder lies on a drive that was disconnected, connect it again.</source>
        <translation>Wenn der Ordner auf einem getrennten Laufwerk liegt, schließen Sie es wieder an.</translation>
    </message>
    <message>
        <source>Install VBatch again.</source>
        <translation>Installieren Sie VBatch neu.</translation>
    </message>
    <message>
        <source>Is its drive connected? Then retry.</source>
        <translation>Ist das Laufwerk angeschlossen? Dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It can be taken all the same: it is then transcribed from its beginning.</source>
        <translation>Sie kann trotzdem genommen werden: Dann wird sie von vorn transkribiert.</translation>
    </message>
    <message>
        <source>It gave its memory back and starts again by itself.</source>
        <translation>Sie hat ihren Speicher zurückgegeben und startet von selbst wieder.</translation>
    </message>
    <message>
        <source>It holds no data: copy or record it again.</source>
        <translation>Sie enthält keine Daten: Kopieren Sie sie, oder nehmen Sie sie erneut auf.</translation>
    </message>
    <message>
        <source>It is built anew.</source>
        <translation>Er wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>It is not done in time.</source>
        <translation>Es wird nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>It is set aside.</source>
        <translation>Sie wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>It lies in {0}. Other batches, and the results of its finished files, are not touched.</source>
        <translation>Er liegt in {0}. Andere Stapel und die Ergebnisse seiner fertigen Dateien bleiben unberührt.</translation>
    </message>
    <message>
        <source>It must be a Whisper model in CTranslate2 format, with model.bin, config.json, tokenizer.json and vocabulary.json.</source>
        <translation>Es muss ein Whisper-Modell im CTranslate2-Format sein, mit model.bin, config.json, tokenizer.json und vocabulary.json.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>Sie wurde verschoben, umbenannt oder gelöscht, oder ihr Laufwerk ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Its results are missing.</source>
        <translation>Die Ergebnisse fehlen.</translation>
    </message>
    <message>
        <source>Its text can be corrected once it is finished.</source>
        <translation>Der Text kann berichtigt werden, sobald sie fertig ist.</translation>
    </message>
    <message>
        <source>Its {0} is damaged.</source>
        <translation>Die Datei {0} darin ist beschädigt.</translation>
    </message>
    <message>
        <source>Its {0} is missing.</source>
        <translation>Die Datei {0} darin fehlt.</translation>
    </message>
    <message>
        <source>Larger models leave too little of the {0} of memory to other programs.</source>
        <translation>Größere Modelle lassen von {0} Speicher zu wenig für andere Programme.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <source>Log in again with `hf auth login`, or remove the token (`hf auth logout`, HF_TOKEN).</source>
        <translation>Melden Sie sich mit `hf auth login` erneut an, oder entfernen Sie das Token (`hf auth logout`, HF_TOKEN).</translation>
    </message>
    <message>
        <source>Looking for “{0}” takes too long.</source>
        <translation>Die Suche nach „{0}“ dauert zu lange.</translation>
    </message>
    <message>
        <source>Make room on the disk if it is full, save them, then try this again.</source>
        <translation>Schaffen Sie Platz, falls der Datenträger voll ist, speichern Sie sie, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Measuring what is fastest on this computer (once for each model)</source>
        <translation>Es wird gemessen, was auf diesem Computer am schnellsten ist (einmal je Modell)</translation>
    </message>
    <message>
        <source>Models cannot be kept in {0}: {1}.</source>
        <translation>In {0} können keine Modelle liegen: {1}.</translation>
    </message>
    <message>
        <source>Models that fit: {0}.</source>
        <translation>Modelle, die passen: {0}.</translation>
    </message>
    <message>
        <source>More exact, slow without a GPU</source>
        <translation>Genauer, ohne GPU langsam</translation>
    </message>
    <message>
        <source>Name files one by one to have them looked at whatever they are called.</source>
        <translation>Fügen Sie Dateien einzeln hinzu, damit sie unabhängig von ihrem Namen geprüft werden.</translation>
    </message>
    <message>
        <source>Nearly as exact as large-v3, several times faster</source>
        <translation>Fast so genau wie large-v3, mehrfach schneller</translation>
    </message>
    <message>
        <source>No file of the batch {0} has failed.</source>
        <translation>Im Stapel {0} ist keine Datei fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Es ist kein Ordner gewählt.</translation>
    </message>
    <message>
        <source>No format is chosen.</source>
        <translation>Es ist kein Format gewählt.</translation>
    </message>
    <message>
        <source>No output folder is chosen.</source>
        <translation>Es ist kein Ausgabeordner gewählt.</translation>
    </message>
    <message>
        <source>No speech model is chosen.</source>
        <translation>Es ist kein Sprachmodell gewählt.</translation>
    </message>
    <message>
        <source>None of these files has a finished transcript.</source>
        <translation>Keine dieser Dateien hat ein fertiges Transkript.</translation>
    </message>
    <message>
        <source>Nothing is left to do in the batch {0}.</source>
        <translation>Im Stapel {0} ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Nothing was installed. Try again later, or on another network.</source>
        <translation>Es wurde nichts installiert. Versuchen Sie es später oder in einem anderen Netz erneut.</translation>
    </message>
    <message>
        <source>Only files that are still waiting can be moved.</source>
        <translation>Nur Dateien, die noch warten, können verschoben werden.</translation>
    </message>
    <message>
        <source>Only to try VBatch: knows some 280 English and 80 Spanish words of synthetic speech, nothing else</source>
        <translation>Nur zum Ausprobieren: kennt etwa 280 englische und 80 spanische Wörter künstlicher Sprache, sonst nichts</translation>
    </message>
    <message>
        <source>Or choose a model that is installed (“demo” works at once, but only knows a few hundred words), or copy the folder of a model to this computer and choose that folder.</source>
        <translation>Oder wählen Sie ein installiertes Modell („demo“ funktioniert sofort, kennt aber nur ein paar hundert Wörter), oder kopieren Sie den Ordner eines Modells auf diesen Computer und wählen diesen Ordner.</translation>
    </message>
    <message>
        <source>Put back: the computer is short of memory</source>
        <translation>Zurückgestellt: Der Speicher des Computers wird knapp</translation>
    </message>
    <message>
        <source>Put it back to {0}.</source>
        <translation>Legen Sie es nach {0} zurück.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings, then add it again.</source>
        <translation>Erhöhen Sie die Grenze in den Einstellungen, und fügen Sie sie dann erneut hinzu.</translation>
    </message>
    <message>
        <source>Retry the failed files.</source>
        <translation>Versuchen Sie es mit den fehlgeschlagenen Dateien erneut.</translation>
    </message>
    <message>
        <source>Retrying transcribes the file again.</source>
        <translation>Ein erneuter Versuch transkribiert die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Save one of your own.</source>
        <translation>Speichern Sie eine eigene.</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Sehen Sie im Protokoll nach.</translation>
    </message>
    <message>
        <source>Set an end behind the start.</source>
        <translation>Setzen Sie das Ende hinter den Anfang.</translation>
    </message>
    <message>
        <source>Something went wrong inside VBatch ({0}: {1}).</source>
        <translation>In VBatch ist etwas schiefgegangen ({0}: {1}).</translation>
    </message>
    <message>
        <source>The archive “{0}” is damaged ({1}).</source>
        <translation>Das Archiv „{0}“ ist beschädigt ({1}).</translation>
    </message>
    <message>
        <source>The archive “{0}” is packed in a way that VBatch does not know.</source>
        <translation>Das Archiv „{0}“ ist auf eine Art gepackt, die VBatch nicht kennt.</translation>
    </message>
    <message>
        <source>The archive “{0}” is protected by a password.</source>
        <translation>Das Archiv „{0}“ ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>The batch file {0} is damaged.</source>
        <translation>Die Stapeldatei {0} ist beschädigt.</translation>
    </message>
    <message>
        <source>The batch file {0} was damaged and is set aside as {1}.</source>
        <translation>Die Stapeldatei {0} war beschädigt und wurde als {1} beiseitegelegt.</translation>
    </message>
    <message>
        <source>The batch in {0} was made by a newer version of VBatch and cannot be shown.</source>
        <translation>Der Stapel in {0} stammt von einer neueren Version von VBatch und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The batch was deleted meanwhile.</source>
        <translation>Der Stapel wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>The batch {0} already has a job {1}.</source>
        <translation>Der Stapel {0} hat schon einen Auftrag {1}.</translation>
    </message>
    <message>
        <source>The batch {0} has no job {1}.</source>
        <translation>Der Stapel {0} hat keinen Auftrag {1}.</translation>
    </message>
    <message>
        <source>The batch {0} is already being processed.</source>
        <translation>Der Stapel {0} ist schon in Arbeit.</translation>
    </message>
    <message>
        <source>The batch {0} is being processed and cannot be changed.</source>
        <translation>Der Stapel {0} ist in Arbeit und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>The batch {0} is completed and cannot be changed.</source>
        <translation>Der Stapel {0} ist fertig und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>The batch {0} is empty.</source>
        <translation>Der Stapel {0} ist leer.</translation>
    </message>
    <message>
        <source>The batch {0} is not being processed.</source>
        <translation>Der Stapel {0} ist nicht in Arbeit.</translation>
    </message>
    <message>
        <source>The batch {0} is {1} and cannot become {2}.</source>
        <translation>Der Stapel {0} ist im Zustand {1} und kann nicht in den Zustand {2} kommen.</translation>
    </message>
    <message>
        <source>The batch {0} was made by a newer version of VBatch.</source>
        <translation>Der Stapel {0} stammt von einer neueren Version von VBatch.</translation>
    </message>
    <message>
        <source>The computer could not be put to sleep: {0}.</source>
        <translation>Der Computer konnte nicht in den Standby versetzt werden: {0}.</translation>
    </message>
    <message>
        <source>The computer could not be shut down: {0}.</source>
        <translation>Der Computer konnte nicht heruntergefahren werden: {0}.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>Dem Computer ging der Speicher aus.</translation>
    </message>
    <message>
        <source>The corrections of “{0}” could not be saved: what is on the disk is older.</source>
        <translation>Die Korrekturen von „{0}“ konnten nicht gespeichert werden: Was auf dem Datenträger steht, ist älter.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The disk is full: the results cannot be written to the folder {0}.</source>
        <translation>Der Datenträger ist voll: Die Ergebnisse können nicht in den Ordner {0} geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full: the search index cannot be written.</source>
        <translation>Der Datenträger ist voll: Der Suchindex kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full: {0} cannot be written.</source>
        <translation>Der Datenträger ist voll: {0} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The download of the model “{0}” broke off: {1} does not answer any more ({2}).</source>
        <translation>Der Download des Modells „{0}“ brach ab: {1} antwortet nicht mehr ({2}).</translation>
    </message>
    <message>
        <source>The download of the model “{0}” is damaged: the checksum of {1} is wrong.</source>
        <translation>Der Download des Modells „{0}“ ist beschädigt: Die Prüfsumme von {1} stimmt nicht.</translation>
    </message>
    <message>
        <source>The download of “{0}” cannot be deleted: {1}.</source>
        <translation>Was von „{0}“ heruntergeladen ist, kann nicht gelöscht werden: {1}.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file lies in {0}.</source>
        <translation>Die Datei liegt in {0}.</translation>
    </message>
    <message>
        <source>The file lies in {0}. The built-in ones can be used.</source>
        <translation>Die Datei liegt in {0}. Die eingebauten können verwendet werden.</translation>
    </message>
    <message>
        <source>The file may be damaged: convert it with another program, then add it again.</source>
        <translation>Die Datei ist vielleicht beschädigt: Wandeln Sie sie mit einem anderen Programm um, und fügen Sie sie dann erneut hinzu.</translation>
    </message>
    <message>
        <source>The file may be damaged: convert it with another program, then add it again. {0}</source>
        <translation>Die Datei ist vielleicht beschädigt: Wandeln Sie sie mit einem anderen Programm um, und fügen Sie sie dann erneut hinzu. {0}</translation>
    </message>
    <message>
        <source>The file {0} is damaged.</source>
        <translation>Die Datei {0} ist beschädigt.</translation>
    </message>
    <message>
        <source>The first large one</source>
        <translation>Das erste große</translation>
    </message>
    <message>
        <source>The folder &apos;resources&apos; of VBatch is missing: install it again.</source>
        <translation>Der Ordner „resources“ von VBatch fehlt: Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The folder of the speech models is not there: {0}.</source>
        <translation>Der Ordner der Sprachmodelle ist nicht da: {0}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation>Der Ordner {0} kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written.</source>
        <translation>In den Ordner {0} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder “{0}” cannot be read: {1}.</source>
        <translation>Der Ordner „{0}“ kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>The folder “{0}” holds no video or sound files.</source>
        <translation>Der Ordner „{0}“ enthält keine Video- oder Tondateien.</translation>
    </message>
    <message>
        <source>The folder “{0}” holds too many files to look for a model.</source>
        <translation>Der Ordner „{0}“ enthält zu viele Dateien, um darin ein Modell zu suchen.</translation>
    </message>
    <message>
        <source>The graphics card ({0}) makes the exact model fast.</source>
        <translation>Die Grafikkarte ({0}) macht das genaue Modell schnell.</translation>
    </message>
    <message>
        <source>The graphics card cannot be used ({}): the processor does the work.</source>
        <translation>Die Grafikkarte kann nicht verwendet werden ({}): Der Prozessor übernimmt die Arbeit.</translation>
    </message>
    <message>
        <source>The graphics card cannot be used: {0}.</source>
        <translation>Die Grafikkarte kann nicht verwendet werden: {0}.</translation>
    </message>
    <message>
        <source>The graphics card of this computer cannot calculate in “{0}”.</source>
        <translation>Die Grafikkarte dieses Computers kann nicht in „{0}“ rechnen.</translation>
    </message>
    <message>
        <source>The large one before</source>
        <translation>Das vorige große</translation>
    </message>
    <message>
        <source>The model in {0} cannot be used: {1}.</source>
        <translation>Das Modell in {0} kann nicht verwendet werden: {1}.</translation>
    </message>
    <message>
        <source>The model “demo” is a part of VBatch and cannot be deleted.</source>
        <translation>Das Modell „demo“ ist ein Teil von VBatch und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be deleted: {1}.</source>
        <translation>Das Modell „{0}“ kann nicht gelöscht werden: {1}.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be downloaded: {1} answers with error {2}.</source>
        <translation>Das Modell „{0}“ kann nicht heruntergeladen werden: {1} antwortet mit dem Fehler {2}.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be loaded: {1}.</source>
        <translation>Das Modell „{0}“ kann nicht geladen werden: {1}.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}.</source>
        <translation>Das Modell „{0}“ kann nicht verwendet werden: {1}.</translation>
    </message>
    <message>
        <source>The model “{0}” does not fit into the memory of the graphics card.</source>
        <translation>Das Modell „{0}“ passt nicht in den Speicher der Grafikkarte.</translation>
    </message>
    <message>
        <source>The model “{0}” does not fit into the memory of this computer.</source>
        <translation>Das Modell „{0}“ passt nicht in den Arbeitsspeicher dieses Computers.</translation>
    </message>
    <message>
        <source>The model “{0}” is already on this computer.</source>
        <translation>Das Modell „{0}“ ist schon auf diesem Computer.</translation>
    </message>
    <message>
        <source>The model “{0}” is being downloaded or imported at this moment.</source>
        <translation>Das Modell „{0}“ wird in diesem Augenblick heruntergeladen oder importiert.</translation>
    </message>
    <message>
        <source>The model “{0}” is in use: a batch is being transcribed with it.</source>
        <translation>Das Modell „{0}“ wird benutzt: Ein Stapel wird gerade damit transkribiert.</translation>
    </message>
    <message>
        <source>The model “{0}” is not among the models that VBatch keeps.</source>
        <translation>Das Modell „{0}“ gehört nicht zu denen, die VBatch aufbewahrt.</translation>
    </message>
    <message>
        <source>The model “{0}” is not on this computer, and it cannot be downloaded: {1}.</source>
        <translation>Das Modell „{0}“ ist nicht auf diesem Computer und kann nicht heruntergeladen werden: {1}.</translation>
    </message>
    <message>
        <source>The model “{0}” is not open to everyone: {1} refuses it without permission.</source>
        <translation>Das Modell „{0}“ ist nicht für alle zugänglich: {1} gibt es nicht ohne Erlaubnis heraus.</translation>
    </message>
    <message>
        <source>The most exact</source>
        <translation>Das genaueste</translation>
    </message>
    <message>
        <source>The name of the preset is too long.</source>
        <translation>Der Name der Vorlage ist zu lang.</translation>
    </message>
    <message>
        <source>The name {0} cannot be used: a brace is left open.</source>
        <translation>Der Name {0} kann nicht verwendet werden: Eine Klammer wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The name {0} holds a folder.</source>
        <translation>Der Name {0} enthält einen Ordner.</translation>
    </message>
    <message>
        <source>The name {0} is the same for every file.</source>
        <translation>Der Name {0} ist für jede Datei derselbe.</translation>
    </message>
    <message>
        <source>The option {0} is {1}.</source>
        <translation>Die Option {0} ist {1}.</translation>
    </message>
    <message>
        <source>The options of the batch cannot be read: {0}.</source>
        <translation>Die Optionen des Stapels können nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>The preset cannot be read: {0}.</source>
        <translation>Die Vorlage kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>The presets are damaged.</source>
        <translation>Die Vorlagen sind beschädigt.</translation>
    </message>
    <message>
        <source>The presets were written by a newer version of VBatch and are left as they are.</source>
        <translation>Die Vorlagen stammen von einer neueren Version von VBatch und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The processor of this computer cannot calculate in “{0}”.</source>
        <translation>Der Prozessor dieses Computers kann nicht in „{0}“ rechnen.</translation>
    </message>
    <message>
        <source>The reason is at the end of {0}.</source>
        <translation>Der Grund steht am Ende von {0}.</translation>
    </message>
    <message>
        <source>The results cannot be written to the folder {0}: {1}.</source>
        <translation>Die Ergebnisse können nicht in den Ordner {0} geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>The search index cannot be used: {0}.</source>
        <translation>Der Suchindex kann nicht verwendet werden: {0}.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Der Suchindex ist beschädigt.</translation>
    </message>
    <message>
        <source>The search index is in use by another VBatch.</source>
        <translation>Der Suchindex wird von einem anderen VBatch benutzt.</translation>
    </message>
    <message>
        <source>The search index was damaged.</source>
        <translation>Der Suchindex war beschädigt.</translation>
    </message>
    <message>
        <source>The server does not say how large the files of this model are.</source>
        <translation>Der Server sagt nicht, wie groß die Dateien dieses Modells sind.</translation>
    </message>
    <message>
        <source>The setting models_folder is not a text.</source>
        <translation>Die Einstellung models_folder ist kein Text.</translation>
    </message>
    <message>
        <source>The setting stall_seconds cannot be {0}.</source>
        <translation>Die Einstellung stall_seconds kann nicht {0} sein.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}.</source>
        <translation>Die Einstellung {0} kann nicht {1} sein.</translation>
    </message>
    <message>
        <source>The settings are damaged.</source>
        <translation>Die Einstellungen sind beschädigt.</translation>
    </message>
    <message>
        <source>The settings are damaged; the defaults are used.</source>
        <translation>Die Einstellungen sind beschädigt; die Vorgaben werden verwendet.</translation>
    </message>
    <message>
        <source>The settings cannot be read: {0}.</source>
        <translation>Die Einstellungen können nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>The settings were damaged and are set aside as {0}; the defaults are used.</source>
        <translation>Die Einstellungen waren beschädigt und wurden als {0} beiseitegelegt; die Vorgaben werden verwendet.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of VBatch and are left as they are.</source>
        <translation>Die Einstellungen stammen von einer neueren Version von VBatch und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The sound ends at {0} of {1}: is the file complete?</source>
        <translation>Der Ton endet bei {0} von {1}: Ist die Datei vollständig?</translation>
    </message>
    <message>
        <source>The speech engine cannot be started: {0}.</source>
        <translation>Die Spracherkennung kann nicht gestartet werden: {0}.</translation>
    </message>
    <message>
        <source>The speech engine crashed (code {0}).</source>
        <translation>Die Spracherkennung ist abgestürzt (Code {0}).</translation>
    </message>
    <message>
        <source>The speech engine crashed ({0}).</source>
        <translation>Die Spracherkennung ist abgestürzt ({0}).</translation>
    </message>
    <message>
        <source>The speech engine does not start (code {0}).</source>
        <translation>Die Spracherkennung startet nicht (Code {0}).</translation>
    </message>
    <message>
        <source>The speech engine does not start ({0}).</source>
        <translation>Die Spracherkennung startet nicht ({0}).</translation>
    </message>
    <message>
        <source>The speech engine does not start.</source>
        <translation>Die Spracherkennung startet nicht.</translation>
    </message>
    <message>
        <source>The speech engine ended: it goes on in a moment</source>
        <translation>Die Spracherkennung hat geendet: Es geht gleich weiter</translation>
    </message>
    <message>
        <source>The speech engine ended: it is tried again, alone</source>
        <translation>Die Spracherkennung hat geendet: Es wird noch einmal versucht, allein</translation>
    </message>
    <message>
        <source>The speech engine hung and was restarted.</source>
        <translation>Die Spracherkennung hing und wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The speech engine is of another version than the window.</source>
        <translation>Die Spracherkennung hat eine andere Version als das Fenster.</translation>
    </message>
    <message>
        <source>The speech engine no longer answered and was restarted.</source>
        <translation>Die Spracherkennung antwortete nicht mehr und wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The speech engine ran out of memory.</source>
        <translation>Der Spracherkennung ging der Speicher aus.</translation>
    </message>
    <message>
        <source>The speech engine was restarted.</source>
        <translation>Die Spracherkennung wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The transcript in {0} is not there any more.</source>
        <translation>Das Transkript in {0} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The transcript in {0} was made by a newer version of VBatch.</source>
        <translation>Das Transkript in {0} stammt von einer neueren Version von VBatch.</translation>
    </message>
    <message>
        <source>The transcript of “{0}” is gone from VBatch&apos;s folder.</source>
        <translation>Das Transkript von „{0}“ ist nicht mehr im Ordner von VBatch.</translation>
    </message>
    <message>
        <source>The transcript of “{0}” is missing or damaged.</source>
        <translation>Das Transkript von „{0}“ fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The usual folder is used until the next start. Connect the drive, or choose another folder.</source>
        <translation>Bis zum nächsten Start wird der übliche Ordner verwendet. Schließen Sie das Laufwerk an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There are {0} texts for {1} lines.</source>
        <translation>Es gibt {0} Texte für {1} Zeilen.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Es gibt: {0}.</translation>
    </message>
    <message>
        <source>There is a preset “{0}” already.</source>
        <translation>Eine Vorlage „{0}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no batch {0}.</source>
        <translation>Einen Stapel {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no deleted batch {0}.</source>
        <translation>Einen gelöschten Stapel {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no device {0}.</source>
        <translation>Ein Gerät {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no format {0}.</source>
        <translation>Ein Format {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no line {0} in a transcript of {1}.</source>
        <translation>Eine Zeile {0} gibt es in einem Transkript mit {1} Zeilen nicht.</translation>
    </message>
    <message>
        <source>There is no model “{0}” on {1}.</source>
        <translation>Ein Modell „{0}“ gibt es auf {1} nicht.</translation>
    </message>
    <message>
        <source>There is no model “{0}” to download.</source>
        <translation>Ein Modell „{0}“ zum Herunterladen gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no model “{0}”.</source>
        <translation>Ein Modell „{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation>Eine Vorlage {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no {0} {1}.</source>
        <translation>Es gibt nicht: {0} {1}.</translation>
    </message>
    <message>
        <source>There is not enough space for the model “{0}”: it needs {1} more in {2}, {3} are free.</source>
        <translation>Für das Modell „{0}“ ist nicht genug Platz: Es braucht noch {1} in {2}, frei sind {3}.</translation>
    </message>
    <message>
        <source>There is not enough space for this model: it needs {0} in {1}, {2} are free.</source>
        <translation>Für dieses Modell ist nicht genug Platz: Es braucht {0} in {1}, frei sind {2}.</translation>
    </message>
    <message>
        <source>There was not enough memory to transcribe “{0}”, even alone.</source>
        <translation>Der Speicher reichte nicht, um „{0}“ zu transkribieren, nicht einmal allein.</translation>
    </message>
    <message>
        <source>These batches were opened for reading only.</source>
        <translation>Diese Stapel wurden nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This batch was made by a newer version of VBatch and cannot be changed by this one.</source>
        <translation>Dieser Stapel stammt von einer neueren Version von VBatch und kann von dieser nicht geändert werden.</translation>
    </message>
    <message>
        <source>This model needs {0} of memory, this computer has {1}.</source>
        <translation>Dieses Modell braucht {0} Speicher, dieser Computer hat {1}.</translation>
    </message>
    <message>
        <source>This transcript was not corrected: it is as it was recognised.</source>
        <translation>Dieses Transkript wurde nicht berichtigt: Es ist, wie es erkannt wurde.</translation>
    </message>
    <message>
        <source>Those lie in {0}.</source>
        <translation>Sie liegen in {0}.</translation>
    </message>
    <message>
        <source>To transcribe it twice, put it into another batch.</source>
        <translation>Um sie zweimal zu transkribieren, legen Sie sie in einen anderen Stapel.</translation>
    </message>
    <message>
        <source>Transcribe them first.</source>
        <translation>Transkribieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try to play it. If that works, convert it to MP4 or WAV and add that.</source>
        <translation>Versuchen Sie, sie abzuspielen. Wenn das geht, wandeln Sie sie in MP4 oder WAV um, und fügen Sie das Ergebnis hinzu.</translation>
    </message>
    <message>
        <source>Two jobs of the batch {0} have the same id.</source>
        <translation>Zwei Aufträge des Stapels {0} haben dieselbe Kennung.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>Unpack it, then import the folder.</source>
        <translation>Entpacken Sie es, und importieren Sie dann den Ordner.</translation>
    </message>
    <message>
        <source>Unset HF_HUB_OFFLINE and try again.</source>
        <translation>Entfernen Sie die Variable HF_HUB_OFFLINE, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Update VBatch to change them.</source>
        <translation>Aktualisieren Sie VBatch, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Update VBatch, or duplicate the batch.</source>
        <translation>Aktualisieren Sie VBatch, oder duplizieren Sie den Stapel.</translation>
    </message>
    <message>
        <source>Update VBatch. The file is left as it is.</source>
        <translation>Aktualisieren Sie VBatch. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Use 0 or more.</source>
        <translation>Nehmen Sie 0 oder mehr.</translation>
    </message>
    <message>
        <source>Use 5 or more.</source>
        <translation>Nehmen Sie 5 oder mehr.</translation>
    </message>
    <message>
        <source>Use a code such as en, es, de or zh, or auto.</source>
        <translation>Nehmen Sie ein Kürzel wie en, es, de oder zh, oder auto.</translation>
    </message>
    <message>
        <source>Use a text.</source>
        <translation>Nehmen Sie einen Text.</translation>
    </message>
    <message>
        <source>Use auto, cpu or cuda.</source>
        <translation>Nehmen Sie auto, cpu oder cuda.</translation>
    </message>
    <message>
        <source>Use automatic, or 1 to {0}.</source>
        <translation>Nehmen Sie automatisch oder 1 bis {0}.</translation>
    </message>
    <message>
        <source>Use one of: {0}.</source>
        <translation>Nehmen Sie eines von: {0}.</translation>
    </message>
    <message>
        <source>Use some of {0}.</source>
        <translation>Nehmen Sie einige von {0}.</translation>
    </message>
    <message>
        <source>Use some of: {0}.</source>
        <translation>Nehmen Sie einige von: {0}.</translation>
    </message>
    <message>
        <source>Use the path of a folder.</source>
        <translation>Nehmen Sie den Pfad eines Ordners.</translation>
    </message>
    <message>
        <source>Use true or false.</source>
        <translation>Nehmen Sie true oder false.</translation>
    </message>
    <message>
        <source>Use {0} characters at most.</source>
        <translation>Nehmen Sie höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>Use {stem} or {number} in it.</source>
        <translation>Verwenden Sie {stem} oder {number} darin.</translation>
    </message>
    <message>
        <source>VBatch is already running with these batches.</source>
        <translation>VBatch läuft schon mit diesen Stapeln.</translation>
    </message>
    <message>
        <source>VBatch is being closed.</source>
        <translation>VBatch wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>VBatch was closed.</source>
        <translation>VBatch wurde geschlossen.</translation>
    </message>
    <message>
        <source>Wait for it or cancel it.</source>
        <translation>Warten Sie darauf, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>Warten Sie, bis es fertig ist, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Wait until that is done, or cancel it.</source>
        <translation>Warten Sie, bis das fertig ist, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Wait until the batch is done, or cancel it.</source>
        <translation>Warten Sie, bis der Stapel fertig ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Wait until the recording or copying is finished, then retry.</source>
        <translation>Warten Sie, bis die Aufnahme oder das Kopieren beendet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Wait until they are done.</source>
        <translation>Warten Sie, bis sie fertig sind.</translation>
    </message>
    <message>
        <source>Waits for memory: needs {0}, {1} free</source>
        <translation>Wartet auf Speicher: braucht {0}, frei sind {1}</translation>
    </message>
    <message>
        <source>Waits until the files of another model are done</source>
        <translation>Wartet, bis die Dateien eines anderen Modells fertig sind</translation>
    </message>
    <message>
        <source>What has come is kept. Try again: the download goes on from there.</source>
        <translation>Was schon da ist, bleibt erhalten. Versuchen Sie es erneut: Der Download geht dort weiter.</translation>
    </message>
    <message>
        <source>What is done is kept: retry goes on there. The limit is in the settings.</source>
        <translation>Was fertig ist, bleibt erhalten: „Erneut versuchen“ macht dort weiter. Die Grenze steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>With one core a smaller model keeps the waiting short.</source>
        <translation>Bei einem Kern hält ein kleineres Modell die Wartezeit kurz.</translation>
    </message>
    <message>
        <source>Write \1 for the first group of the pattern, and \\ for a backslash.</source>
        <translation>Schreiben Sie \1 für die erste Gruppe des Musters und \\ für einen umgekehrten Schrägstrich.</translation>
    </message>
    <message>
        <source>Write it in a simpler way: without repetitions within repetitions, such as (a+)+.</source>
        <translation>Schreiben Sie es einfacher: ohne Wiederholungen in Wiederholungen wie (a+)+.</translation>
    </message>
    <message>
        <source>Your presets are damaged and cannot be used.</source>
        <translation>Ihre Vorlagen sind beschädigt und können nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Your presets were damaged and are set aside as {0}.</source>
        <translation>Ihre Vorlagen waren beschädigt und wurden als {0} beiseitegelegt.</translation>
    </message>
    <message>
        <source>config.json is not that of a model</source>
        <translation>config.json gehört zu keinem Modell</translation>
    </message>
    <message>
        <source>it cannot be read ({0})</source>
        <translation>es kann nicht gelesen werden ({0})</translation>
    </message>
    <message>
        <source>it cannot calculate in “{0}”</source>
        <translation>sie kann nicht in „{0}“ rechnen</translation>
    </message>
    <message>
        <source>it has no model.bin</source>
        <translation>model.bin fehlt</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>es fehlt {0}</translation>
    </message>
    <message>
        <source>it is in another format than CTranslate2</source>
        <translation>es hat ein anderes Format als CTranslate2</translation>
    </message>
    <message>
        <source>it made the speech engine crash</source>
        <translation>sie hat die Spracherkennung abstürzen lassen</translation>
    </message>
    <message>
        <source>its memory is too small for the model “{0}”</source>
        <translation>ihr Speicher ist zu klein für das Modell „{0}“</translation>
    </message>
    <message>
        <source>model.bin is empty</source>
        <translation>model.bin ist leer</translation>
    </message>
    <message>
        <source>model.bin is not a Whisper model in CTranslate2 format</source>
        <translation>model.bin ist kein Whisper-Modell im CTranslate2-Format</translation>
    </message>
    <message>
        <source>model.bin is only a pointer of Git LFS (run `git lfs pull` there)</source>
        <translation>model.bin ist nur ein Verweis von Git LFS (führen Sie dort `git lfs pull` aus)</translation>
    </message>
    <message>
        <source>the checksum of {0} is wrong</source>
        <translation>die Prüfsumme von {0} ist falsch</translation>
    </message>
    <message>
        <source>the variable HF_HUB_OFFLINE is set</source>
        <translation>die Variable HF_HUB_OFFLINE ist gesetzt</translation>
    </message>
    <message>
        <source>there is no connection to {0}</source>
        <translation>es gibt keine Verbindung zu {0}</translation>
    </message>
    <message>
        <source>tokenizer.json is not a tokenizer</source>
        <translation>tokenizer.json ist kein Tokenizer</translation>
    </message>
    <message>
        <source>{0} cannot be deleted</source>
        <translation>{0} kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>{0} cannot be deleted: {1}.</source>
        <translation>{0} kann nicht gelöscht werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be found.</source>
        <translation>{0} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written</source>
        <translation>{0} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cores and {1} of memory are enough for the exact model.</source>
        <translation>{0} Kerne und {1} Speicher reichen für das genaue Modell.</translation>
    </message>
    <message>
        <source>{0} does not accept the token that is set on this computer.</source>
        <translation>{0} nimmt das Token nicht an, das auf diesem Computer gesetzt ist.</translation>
    </message>
    <message>
        <source>{0} has an audio track of a kind that VBatch cannot decode.</source>
        <translation>{0} hat eine Tonspur von einer Art, die VBatch nicht lesen kann.</translation>
    </message>
    <message>
        <source>{0} has no audio track {1}.</source>
        <translation>{0} hat keine Tonspur {1}.</translation>
    </message>
    <message>
        <source>{0} has no audio track: there is nothing to transcribe.</source>
        <translation>{0} hat keine Tonspur: Es gibt nichts zu transkribieren.</translation>
    </message>
    <message>
        <source>{0} has no sound that can be decoded: it is damaged, protected against copying, or no sound file at all.</source>
        <translation>{0} hat keinen lesbaren Ton: Die Datei ist beschädigt, kopiergeschützt oder gar keine Tondatei.</translation>
    </message>
    <message>
        <source>{0} holds no sound itself, it only points to other files or addresses.</source>
        <translation>{0} enthält selbst keinen Ton und verweist nur auf andere Dateien oder Adressen.</translation>
    </message>
    <message>
        <source>{0} is a device or a pipe, not a regular file.</source>
        <translation>{0} ist ein Gerät oder eine Pipe, keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder</source>
        <translation>{0} ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>{0} is a folder, not a file.</source>
        <translation>{0} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{0} is a link to something that does not exist</source>
        <translation>{0} verweist auf etwas, das es nicht gibt</translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes).</source>
        <translation>{0} ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>{0} is not a ZIP: it is not replaced.</source>
        <translation>{0} ist kein ZIP: Es wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>{0} is not a folder</source>
        <translation>{0} ist kein Ordner</translation>
    </message>
    <message>
        <source>{0} is not a language code.</source>
        <translation>{0} ist kein Sprachkürzel.</translation>
    </message>
    <message>
        <source>{0} is not a valid id.</source>
        <translation>{0} ist keine gültige Kennung.</translation>
    </message>
    <message>
        <source>{0} is not a video or sound file, or it is damaged.</source>
        <translation>{0} ist keine Video- oder Tondatei, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} is not complete</source>
        <translation>{0} ist nicht vollständig</translation>
    </message>
    <message>
        <source>{0} is one of the files of this batch: it is not replaced by the ZIP.</source>
        <translation>{0} ist eine der Dateien dieses Stapels: Sie wird nicht durch das ZIP ersetzt.</translation>
    </message>
    <message>
        <source>{0} is {1}: there is nothing to retry.</source>
        <translation>{0} ist im Zustand {1}: Da gibt es nichts erneut zu versuchen.</translation>
    </message>
    <message>
        <source>{0} jobs at once are not possible.</source>
        <translation>{0} Dateien gleichzeitig sind nicht möglich.</translation>
    </message>
    <message>
        <source>{0}: a job that is {1} cannot become {2}.</source>
        <translation>{0}: Eine Datei im Zustand {1} kann nicht in den Zustand {2} kommen.</translation>
    </message>
    <message>
        <source>{0}: access was denied.</source>
        <translation>{0}: Der Zugriff wurde verweigert.</translation>
    </message>
    <message>
        <source>{0}: it or its folder does not exist.</source>
        <translation>{0}: Sie oder ihren Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>{0}: its name is too long.</source>
        <translation>{0}: Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>{0}: there is already something of that name.</source>
        <translation>{0}: Unter diesem Namen gibt es schon etwas.</translation>
    </message>
    <message>
        <source>{0}: {1} is a folder, not a file.</source>
        <translation>{0}: {1} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{0}Choose another output folder in the options of the batch, or check its permissions, then retry. The transcript itself is kept by VBatch.</source>
        <translation>{0}Wählen Sie in den Optionen des Stapels einen anderen Ausgabeordner, oder prüfen Sie die Zugriffsrechte, und versuchen Sie es dann erneut. Das Transkript selbst bewahrt VBatch auf.</translation>
    </message>
    <message>
        <source>{{0}} stands for nothing in a name.</source>
        <translation>{{0}} hat in einem Namen keine Bedeutung.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}.</source>
        <translation>„{0}“ kann nicht importiert werden: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: access was denied.</source>
        <translation>„{0}“ kann nicht gelesen werden: Der Zugriff wurde verweigert.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>„{0}“ kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be used as a speech model: {1}.</source>
        <translation>„{0}“ kann nicht als Sprachmodell verwendet werden: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot stand in for it: {1}.</source>
        <translation>„{0}“ kann nicht an ihre Stelle treten: {1}.</translation>
    </message>
    <message>
        <source>“{0}” comes with VBatch and stays so.</source>
        <translation>„{0}“ gehört zu VBatch und bleibt so.</translation>
    </message>
    <message>
        <source>“{0}” could not be opened within {1} seconds.</source>
        <translation>„{0}“ ließ sich nicht in {1} Sekunden öffnen.</translation>
    </message>
    <message>
        <source>“{0}” does not exist.</source>
        <translation>„{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{0}” has no audio track {1}.</source>
        <translation>„{0}“ hat keine Tonspur {1}.</translation>
    </message>
    <message>
        <source>“{0}” has no results yet that could be gone.</source>
        <translation>„{0}“ hat noch keine Ergebnisse, die fehlen könnten.</translation>
    </message>
    <message>
        <source>“{0}” has {1} MB, more than the limit of {2} MB.</source>
        <translation>„{0}“ hat {1} MB, mehr als die Grenze von {2} MB.</translation>
    </message>
    <message>
        <source>“{0}” has {1} bytes, “{2}” had {3}: it is another recording, or another version of it.</source>
        <translation>„{0}“ hat {1} Byte, „{2}“ hatte {3}: Es ist eine andere Aufnahme oder eine andere Fassung davon.</translation>
    </message>
    <message>
        <source>“{0}” holds several models: {1}.</source>
        <translation>„{0}“ enthält mehrere Modelle: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation>„{0}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“{0}” is already in the batch “{1}”.</source>
        <translation>„{0}“ ist schon im Stapel „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” is already {1}.</source>
        <translation>„{0}“ ist schon {1}.</translation>
    </message>
    <message>
        <source>“{0}” is being processed.</source>
        <translation>„{0}“ ist gerade in Arbeit.</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>„{0}“ ist leer.</translation>
    </message>
    <message>
        <source>“{0}” is in the batch {1} already.</source>
        <translation>„{0}“ ist schon im Stapel {1}.</translation>
    </message>
    <message>
        <source>“{0}” is neither the folder of a model nor an archive of one.</source>
        <translation>„{0}“ ist weder der Ordner eines Modells noch ein Archiv davon.</translation>
    </message>
    <message>
        <source>“{0}” is no longer where it was.</source>
        <translation>„{0}“ ist nicht mehr, wo sie war.</translation>
    </message>
    <message>
        <source>“{0}” is not a regular file.</source>
        <translation>„{0}“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“{0}” is not a valid pattern: {1}.</source>
        <translation>„{0}“ ist kein gültiges Muster: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a whole path.</source>
        <translation>„{0}“ ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <source>“{0}” is not transcribed yet.</source>
        <translation>„{0}“ ist noch nicht transkribiert.</translation>
    </message>
    <message>
        <source>“{0}” is the name of a preset of VBatch.</source>
        <translation>„{0}“ ist der Name einer Vorlage von VBatch.</translation>
    </message>
    <message>
        <source>“{0}” is {1}: its place in the order is settled.</source>
        <translation>„{0}“ ist im Zustand {1}: Ihr Platz in der Reihenfolge steht fest.</translation>
    </message>
    <message>
        <source>“{0}” made the speech engine fail {1} times.</source>
        <translation>„{0}“ hat die Spracherkennung {1}-mal zum Absturz gebracht.</translation>
    </message>
    <message>
        <source>“{0}” makes the speech engine fail when it is opened.</source>
        <translation>„{0}“ bringt die Spracherkennung beim Öffnen zum Absturz.</translation>
    </message>
    <message>
        <source>“{0}” on {1} is not a speech model in CTranslate2 format: it has no {2}.</source>
        <translation>„{0}“ auf {1} ist kein Sprachmodell im CTranslate2-Format: Ihm fehlt {2}.</translation>
    </message>
    <message>
        <source>“{0}” took longer than {1} minutes and was stopped.</source>
        <translation>„{0}“ dauerte länger als {1} Minuten und wurde angehalten.</translation>
    </message>
    <message>
        <source>“{0}” was changed while it was transcribed.</source>
        <translation>„{0}“ wurde während des Transkribierens geändert.</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>1 cancelled</source>
        <translation>1 abgebrochen</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled · {0}</source>
        <translation>Abgebrochen · {0}</translation>
    </message>
    <message>
        <source>Checking · {0}</source>
        <translation>Wird geprüft · {0}</translation>
    </message>
    <message>
        <source>Completed · {0}</source>
        <translation>Fertig · {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed · {0}</source>
        <translation>Fehlgeschlagen · {0}</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>Nothing to start · {0}</source>
        <translation>Nichts zu starten · {0}</translation>
    </message>
    <message>
        <source>Paused · {0}</source>
        <translation>Angehalten · {0}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Queued, {0} done</source>
        <translation>Wartet, {0} fertig</translation>
    </message>
    <message>
        <source>Ready · {0}</source>
        <translation>Bereit · {0}</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>wohl noch {0}</translation>
    </message>
    <message>
        <source>also beside the source</source>
        <translation>auch neben der Aufnahme</translation>
    </message>
    <message>
        <source>also in {0}</source>
        <translation>auch in {0}</translation>
    </message>
    <message>
        <source>as many at once as memory allows</source>
        <translation>Anzahl nach Arbeitsspeicher</translation>
    </message>
    <message>
        <source>demo only knows some 280 English and 80 Spanish words of synthetic speech: it is for trying VBatch only</source>
        <translation>demo kennt nur etwa 280 englische und 80 spanische Wörter einer künstlichen Stimme: nur zum Ausprobieren von VBatch</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>language detected</source>
        <translation>Sprache automatisch</translation>
    </message>
    <message>
        <source>no speech found</source>
        <translation>nichts Gesprochenes</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>{0} at once</source>
        <translation>{0} gleichzeitig</translation>
    </message>
    <message>
        <source>{0} cancelled</source>
        <translation>{0} abgebrochen</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} Fehler</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} von {1} fertig</translation>
    </message>
    <message>
        <source>{0} percent</source>
        <translation>{0} Prozent</translation>
    </message>
    <message>
        <source>{0} real time</source>
        <translation>{0} Echtzeit</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} Wörter</translation>
    </message>
    <message>
        <source>{0}, done at {1}</source>
        <translation>{0}, fertig um {1}</translation>
    </message>
    <message>
        <source>{0}, translated into English</source>
        <translation>{0}, ins Englische übersetzt</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Look for them in a folder…</source>
        <translation>In einem Ordner suchen…</translation>
    </message>
    <message>
        <source>Remove these from the batch</source>
        <translation>Aus dem Stapel entfernen</translation>
    </message>
</context>
<context>
    <name>system_reasons</name>
    <message>
        <source>Cannot allocate memory</source>
        <translation>kein Speicher mehr frei</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>die Gegenseite hat die Verbindung getrennt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>die Verbindung antwortet nicht</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Datei ist belegt</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>das Kontingent auf dem Datenträger ist erschöpft</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>ungültiger Wert</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>das Gerät gibt es nicht</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>das Gerät oder die Adresse gibt es nicht</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>die Datei auf dem Server ist nicht mehr gültig</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>das Programm läuft gerade</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele Verknüpfungen hintereinander</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>das Laufwerk ist nicht verbunden</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} von {1} Dateien</translation>
    </message>
</context>
</TS>

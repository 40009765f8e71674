<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About VBatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole text, for a report of a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribes many videos at once, on your own computer. Nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About VBatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring deleted batch back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel selected files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before start…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close VBatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export ZIP…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the computer sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with the next line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New batch with the same options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next uncertain word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open results folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry selected files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all batches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the order of processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut the computer down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split line here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of this line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline uncertain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write formats of the batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write formats…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>{0} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>New batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Do nothing instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all is done, VBatch closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all is done, the computer goes to sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all is done, the computer is shut down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A ZIP is still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are still being transcribed, and a ZIP is still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are still being transcribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats are being written: those that are not yet can be written later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats are still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit VBatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop writing and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unfinished ZIP is dropped. The results stay in VBatch and can be exported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unfinished ZIP is dropped; export it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done so far is kept. At the next start VBatch offers to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written so far stays. The others can be written at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionCommands</name>
    <message>
        <source>If VBatch quits now, they are lost. Make room on the disk or connect its drive first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep VBatch open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit VBatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corrections of {0} files cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corrections of “{0}” are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corrections of “{0}” cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch holds them until you save them or quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been transcribed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound transcribed each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plots cannot be shown: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch takes nothing above this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why files failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteCommands</name>
    <message>
        <source>Delete batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recordings themselves stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recordings themselves, and copies of results elsewhere, stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and another batch were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and {1} other batches were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is being processed. Stop and delete it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>Its icon in the tray brings the window back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch keeps running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsCommands</name>
    <message>
        <source>Save diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>All words have to be in one line. Try fewer of them, or only their beginnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your recordings here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all finished transcripts, and in the names of files and batches.
All words have to be in one line; “words in quotation marks” follow each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all transcripts can be searched yet. This goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything that was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos and sound files, as many as you like, or whole folders.
They never leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineAlert</name>
    <message>
        <source>The speech engine failed {0} times within {1} minutes. The last time: {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled, nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureCommands</name>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 missing file is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more missing file of this batch lies there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the missing files was found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove 1 file from the batch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove failed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0} files from the batch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new batch “{0}” transcribes {1} with other options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recordings themselves stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are looked for by name and size. Choose one by itself if it was renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are {0} files now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is 1 file now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is “{0}” now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} missing files are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more missing files of this batch lie there too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureSummary</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a menu of what helps for these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files failed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>1 file was not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is its drive connected? Was it moved or renamed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No video or sound file was found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files were not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is being processed: the files go into a new batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is completed: the files go into a new batch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter batches by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which batches are listed, by their state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>1 hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to find in this transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to put in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} places were replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatField</name>
    <message>
        <source>A page for the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table for Excel and Calc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table, times in milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown, for notes and wikis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text, a line for each sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles for web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles that every player knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles with a style, for editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word and LibreOffice, in paragraphs with times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Always show what was checked before Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before quitting while files are transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list of recent folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves VBatch running in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else only where something has to be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the computer awake meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page for new files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell when a batch has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done when everything is finished (nothing, close, sleep, shut down) is chosen in the menu Batch, for this time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was interrupted is always offered, and never goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When VBatch starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the question VBatch ends at once. What is done so far is kept either way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on. What is said in recordings is another setting: Transcription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds without a sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> × its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that takes longer is stopped and marked as failed. 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file up after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It then goes on where it was. More, where the computer is very busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger files are refused. 0: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the speech engine after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop to add to a new batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add to “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManagerCommands</name>
    <message>
        <source>Archive of a speech model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the download of “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the model “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a speech model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hugging Face id of a model in CTranslate2 format (owner/name):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be downloaded again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was imported: VBatch cannot download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} that have come are deleted. “Pause” would keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to measure with {0} on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are freed. Your batches and transcripts stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} works at {1} real time here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryGauge</name>
    <message>
        <source>Memory: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch uses {0} (blue), other programs {1} (grey).
{2} are left alone (behind the mark); {3} can still be used for jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch {0} · {1} of {2} free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Cancel download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download another from Hugging Face…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for new batches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelCommands</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” is on this computer now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>A folder with a model in CTranslate2 format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model from Hugging Face (CTranslate2 format), downloaded when first needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model, or type the Hugging Face id of one (owner/name).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a speech model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}, downloaded once when first needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsFolderPage</name>
    <message>
        <source>Choose the folder of the speech models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the speech models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on. What was downloaded so far stays where it is: move it yourself, or let VBatch download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use now: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are large: a few hundred megabytes to three gigabytes each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the usual folder of the speech models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsWindow</name>
    <message>
        <source>Downloads come from huggingface.co, only when you ask. Your recordings stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed for this computer: {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Corrections of this transcript were not saved, because VBatch or the computer ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these options for new batches too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Also beside the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic, as memory allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: the graphics card where it can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beam size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can read more smoothly, can also repeat itself. Slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect from the first speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guesses kept for each passage: more is slower and a little more exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out silence, music and noise before recognising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less precise numbers are faster and need less memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each passage know the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks what was hard to hear; for subtitles by the word. Slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the copies. What is there already is never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in VBatch (export them when you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that shows spelling and style, for example names and terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time each word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are likely to be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderCommands</name>
    <message>
        <source>Show the order of processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is sorted by a column: it does not show the order of processing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputPage</name>
    <message>
        <source>For new batches. Everything can be exported and written again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PerformancePage</name>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes without work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For new batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other programs; no job begins that would need it. 0: automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the model&apos;s memory back after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech engine then ends; it starts again with the next file. 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Install VBatch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text can be read and edited all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Debian and Ubuntu this installs it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back to play it. The text stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings cannot be played on this computer: a part that plays them is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be played here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>Back 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: show as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreflightCommands</name>
    <message>
        <source>Do not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check before the start takes long: a drive may not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Batches that were made with it keep their options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the preset “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of VBatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options can be kept under a name and used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these options as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options in it are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a preset “{0}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Batches, texts and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent: no recordings, no texts, no names, no statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch connects to the internet only when you ask: to download a speech model, or to look for a newer VBatch. With its models in place it works offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where everything lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without these folders nothing is left of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueHeader</name>
    <message>
        <source>Columns of the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Files of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: export them to take so many out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalsDialog</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the size limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch “{0}” was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done is kept; only the rest is transcribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} batches were interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchWindow</name>
    <message>
        <source>All batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the recording at that moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds while you type. Down goes to what was found, Enter opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still indexing: {0} of {1} transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or a “phrase in quotation marks”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeekSlider</name>
    <message>
        <source>Position in the recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {0} and {1} s, so that the neighbours are not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to shift by; with a minus, they come earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} selected lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} becomes {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>1 worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: starting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} workers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Can hold: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of line {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesMargin</name>
    <message>
        <source>Play from here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptCommands</name>
    <message>
        <source>All corrections of this transcript are lost. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the text as it was recognised?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word of this transcript is uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptEditor</name>
    <message>
        <source>Line {0} of {1}, at {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”: {1} sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speech was found in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not transcribed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a file to read its transcript here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first lines appear here as soon as they are recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptionPage</name>
    <message>
        <source>For new batches. Each batch has options of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show VBatch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TuningCard</name>
    <message>
        <source>Cancel the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest way: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch tries several ways to run a model on this computer and keeps the fastest. Measure again after a change of the hardware, or when the computer was busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was not measured here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>Check the network connection, or try later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release feed answered something that VBatch does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release feed could not be read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that updates VBatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on {0}; you have {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This VBatch knows of no place to ask whether there is a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is VBatch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch asks only when you press the button. It then reads this address, and sends nothing but the request: nothing about you, your files or this computer. Whoever runs the address sees your IP address, as with any web page. Nothing is downloaded or installed.

{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch was installed {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch {0} is the newest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch {0} is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A sample of 20 seconds, and a tiny model that knows little more than its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on this computer now. Drop your recordings here, or add them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed for this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings become text on this computer; they never leave it.
For that it needs a speech model, once. Then drop your recordings here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it at once with the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to VBatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>All files are through and their results are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer goes to sleep in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is shut down in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch closes in {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>1 file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was written so far stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formats of 1 recording could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formats of {0} recordings could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the formats of 1 file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the formats of {0} files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files were written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Beside the recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into this folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only into VBatch&apos;s own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for 1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for {0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write formats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>A file of VBatch itself is damaged, perhaps by a power cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file stands where a folder is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder stands where a file is to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large model on a slow computer needs long, and some damaged files never end. Retrying goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit keeps huge files from being added by mistake. You can raise it or switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is downloaded once, when it is first needed; afterwards no network is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is held in memory as a whole while it listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer VBatch has written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option of the batch cannot be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another VBatch works with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wrote to it meanwhile: it was still being recorded, copied or downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another size means another recording, or one that was cut or converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no content: recording or copying it was broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds only pictures, or its sound lies in a file of its own, as some cameras record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a list of other files or addresses. VBatch opens nothing from the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is already in this batch; once is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being downloaded, imported or deleted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, protected against copying, still being written, or of another kind than its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted since it was added, or its drive is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was needed for another file that hung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its driver or the libraries of NVIDIA are missing, too old, or do not fit each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name is written otherwise, or its folder was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every processor and graphics card can calculate with every kind of number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it looks like video or sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its files are missing or damaged, or it was made for another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive does not work as it should, or it was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was moved or deleted, or its drive is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model and what is said in the file need more memory than other programs leave free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of VBatch that listens did not answer any more and was stopped. A busy or sleeping computer may be the reason, or a damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of VBatch that listens ended while it had this file. Mostly the file is damaged; sometimes it is the driver of the graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of VBatch that listens failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results are small; something else has filled the drive. What is done so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let VBatch read it: its permissions, another program, or its drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let VBatch write into that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake in VBatch. Diagnostics help to find it; they hold no names and no texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch cannot use it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch is not installed completely, or something on this computer, such as a virus scanner, stops the part that listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch was being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has come so far is kept: trying again goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>batch_filter</name>
    <message>
        <source>All batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused or interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With failed files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>batch_name</name>
    <message>
        <source>Batch of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>column_menu</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dashboard</name>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running now. In the last hour it was {0} real time on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running. While files are transcribed, their speed is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was transcribed in these {0} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {0} real time, on average {1}: an hour of sound takes about {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed, × real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch uses {0}, other programs {1}; {2} of {3} are free, {4} of it are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real time, in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
VBatch {1}
Other programs {2}
Free {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
nothing was running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
{1} real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of sound in the last {1} days, most on {2}: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of sound waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, most often: {1} ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>It took longer than the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a video or sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside VBatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech engine crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech engine did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech engine hung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech model could not be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech model could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech model is not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech model is too large for the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such speech model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formatting</name>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>installation</name>
    <message>
        <source>Batches, results and settings are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To update, drag the newer VBatch into Applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To update, install the newer package over this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To update, put the newer file in the place of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To update, put the newer folder in the place of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To update, quit VBatch and run the command below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To update, run the newer installer: it replaces this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your software centre updates it, or the command below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a Debian package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a Flatpak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a macOS application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as an AppImage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from its source code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with pip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with pipx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the Windows installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with uv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with uv, as a tool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Afrikaans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Māori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>1 core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading for a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits when other programs are closed: needs {0} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits: needs {0} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Hugging Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good words at a good speed with {0} and {1} of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger models leave too little of the {0} of memory to other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of VBatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card ({0}) makes the exact model fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large: needs {0} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one core a smaller model keeps the waiting short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed for this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used for new batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} of memory are enough for the exact model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} real time in your batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} real time, measured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notifier</name>
    <message>
        <source>1 file is transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} files failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file could not be transcribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files are transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Change the options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the size limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the time limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the audio track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the numbers automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where it is now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open VBatch&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry on the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the model “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to another folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file is called like another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of unknown length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 result is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {0} are needed, {1} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes is not known before the files were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes is not known: “{0}” was not yet used on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is downloaded first, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there, or damaged. Choose another one in the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {0} of memory, the computer has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results cannot be written to the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes about {0}, as fast as “{1}” was on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes about {0}, until {1}, as fast as “{2}” was on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes less than a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” is not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” is too large for this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their results get a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room on the disk of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They fail, the others are transcribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay as they are; the new ones get a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are downloaded first, once. That needs the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files are called like others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files are not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of unknown length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} results are there already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good on a laptop: a model of middle size, neither hasty nor slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles for video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most exact model, each word timed; slow without a graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read and correct: a document, and times for each word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see what is in the recordings: the smallest model, plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said in another language, written in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written beside the video under its name, where players look for them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>save_dialog</name>
    <message>
        <source>It lies in {0}. What it holds now would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is already there. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by name only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {0} in {1}. More words find less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}, {2} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}, in {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A batch needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A beam size of {0} is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good start on a laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line cannot begin before the end of the line before it, or end after the next one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line cannot end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span from {0} to {1} s does not follow {2} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept its terms on {0}, log in with `hf auth login` (or set HF_TOKEN), and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files, or duplicate the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add some files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the media files themselves; VBatch opens nothing from the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add video or sound files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results are on disk. Do it by hand, or allow it in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another model is being imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another model is being measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the times of its neighbours first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how it is written: owner/name. For a private one, log in with `hf auth login` (or set HF_TOKEN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions and its drive, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions and its drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the drive is connected and that the folder may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the drive of the cache folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, and whether its drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the folder {0}, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder in CTranslate2 format, with model.bin, config.json, tokenizer.json and vocabulary.json, as `ct2-transformers-converter --copy_files tokenizer.json preprocessor_config.json` makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with a model.bin, or an archive (.zip, .tar, .tar.gz) of such a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder, or another output place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a repository that was made for faster-whisper; many have “faster-whisper” or “ct2” in their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs, then retry: what is done is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller model, or the device cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another address for downloads (HF_ENDPOINT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another audio track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or remove this one from the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or delete it and download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the ZIP, for example batch.zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list, or a Hugging Face id (owner/name).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {0} …, a Hugging Face id (owner/name), or the folder of a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, for example `small`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose some of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the compute type auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or install NVIDIA&apos;s driver, CUDA 12 and cuDNN 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that this transcript was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder apart from the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close its window or wait for its command, or use another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, let fewer files run at once, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to MP4 or WAV and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to this computer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its content to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again, it may be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off to look for it as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it first if the other one shall take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details are in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate it and change the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the batch and transcribe the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English, fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English, nearly as exact as large-v3, fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast, for clear speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest, for a first impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are being transcribed: a measurement beside them would be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then retry: what is done so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again: what is done so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the ZIP a name, for example batch.zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good words at a good speed with {0} and {1} of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids are listed by `vbatch-gui list`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lies on a removable or network drive, connect that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If its sound is in a separate file, add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the folder lies on a drive that was disconnected, connect it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install VBatch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is its drive connected? Then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be taken all the same: it is then transcribed from its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave its memory back and starts again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no data: copy or record it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not done in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in {0}. Other batches, and the results of its finished files, are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a Whisper model in CTranslate2 format, with model.bin, config.json, tokenizer.json and vocabulary.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its results are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text can be corrected once it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {0} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {0} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger models leave too little of the {0} of memory to other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again with `hf auth login`, or remove the token (`hf auth logout`, HF_TOKEN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for “{0}” takes too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk if it is full, save them, then try this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring what is fastest on this computer (once for each model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that fit: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More exact, slow without a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name files one by one to have them looked at whatever they are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly as exact as large-v3, several times faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of the batch {0} has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No output folder is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speech model is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these files has a finished transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do in the batch {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was installed. Try again later, or on another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files that are still waiting can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to try VBatch: knows some 280 English and 80 Spanish words of synthetic speech, nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back: the computer is short of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit in the settings, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry the failed files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set an end behind the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside VBatch ({0}: {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive “{0}” is damaged ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive “{0}” is packed in a way that VBatch does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive “{0}” is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch file {0} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch file {0} was damaged and is set aside as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch in {0} was made by a newer version of VBatch and cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch was deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch {0} already has a job {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch {0} has no job {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch {0} is already being processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch {0} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch {0} is not being processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch {0} is {1} and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch {0} is {1} and cannot become {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch {0} was made by a newer version of VBatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not be {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corrections of “{0}” could not be saved: what is on the disk is older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the results cannot be written to the folder {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the search index cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {0} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download of the model “{0}” broke off: {1} does not answer any more ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download of the model “{0}” is damaged: the checksum of {1} is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies in {0}. The built-in ones can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be damaged: convert it with another program, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be damaged: convert it with another program, then add it again. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first large one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &apos;resources&apos; of VBatch is missing: install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the speech models is not there: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{0}” cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{0}” holds no video or sound files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{0}” holds too many files to look for a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card ({0}) makes the exact model fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card cannot be used ({}): the processor does the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card cannot be used: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {0} cannot be used: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “demo” is a part of VBatch and cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” cannot be downloaded: {1} answers with error {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” cannot be loaded: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” does not fit into {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” is already on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” is being downloaded or imported at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” is in use: a batch is being transcribed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” is not among the models that VBatch keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” is not on this computer, and it cannot be downloaded: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” is not open to everyone: {1} refuses it without permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the preset is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {0} cannot be used: a brace is left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {0} holds a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {0} is the same for every file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {0} is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options of the batch cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presets are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presets were written by a newer version of VBatch and are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is at the end of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results cannot be written to the folder {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index cannot be used: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is in use by another VBatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say how large the files of this model are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting models_folder is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting stall_seconds cannot be {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are damaged; the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were damaged and are set aside as {0}; the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were written by a newer version of VBatch and are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound ends at {0} of {1}: is the file complete?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech engine crashed ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech engine does not start ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech engine does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech engine ended: it goes on in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech engine ended: it is tried again, alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech engine hung and was restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech engine is of another version than the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech engine no longer answered and was restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech engine ran out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech engine was restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript in {0} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript in {0} was made by a newer version of VBatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript of “{0}” is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual folder is used until the next start. Connect the drive, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} of this computer cannot calculate in “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} texts for {1} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a preset “{0}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no batch {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no deleted batch {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line {0} in a transcript of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model “{0}” on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model “{0}” to download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {0} {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space for the model “{0}”: it needs {1} more in {2}, {3} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space for this model: it needs {0} in {1}, {2} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory to transcribe “{0}”, even alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These batches were opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch was made by a newer version of VBatch and cannot be changed by this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model needs {0} of memory, this computer has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transcript was not corrected: it is as it was recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those lie in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To transcribe it twice, put it into another batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribe them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to play it. If that works, convert it to MP4 or WAV and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two jobs of the batch {0} have the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it, then import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update VBatch to change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update VBatch, or duplicate the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update VBatch. The file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 5 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a code such as en, es, de or zh, or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use auto, cpu or cuda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use automatic, or 1 to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use some of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use some of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the path of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {0} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {stem} or {number} in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch is already running with these batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VBatch was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that is done, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the batch is done, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the recording or copying is finished, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until they are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for memory: needs {0}, {1} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until the files of another model are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has come is kept. Try again: the download goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done is kept: retry goes on there. The limit is in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one core a smaller model keeps the waiting short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write \1 for the first group of the pattern, and \\ for a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in a simpler way: without repetitions within repetitions, such as (a+)+.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your presets are damaged and cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your presets were damaged and are set aside as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cores and {1} of memory are enough for the exact model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not accept the token that is set on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has an audio track of a kind that VBatch cannot decode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no audio track {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no audio track: there is nothing to transcribe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no sound that can be decoded: it is damaged, protected against copying, or no sound file at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no sound itself, it only points to other files or addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a device or a pipe, not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a ZIP: it is not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a language code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a valid id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a video or sound file, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is one of the files of this batch: it is not replaced by the ZIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}: there is nothing to retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} jobs at once are not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: a job that is {1} cannot become {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: access was denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: it or its folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: its name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: there is already something of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}Choose another output folder in the options of the batch, or check its permissions, then retry. The transcript itself is kept by VBatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{0}} stands for nothing in a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be read: access was denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be used as a speech model: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot stand in for it: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” comes with VBatch and stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” could not be opened within {1} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no audio track {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has {1} MB, more than the limit of {2} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has {1} bytes, “{2}” had {3}: it is another recording, or another version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds several models: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is already in the batch “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is already {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is being processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is in the batch {1} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is neither the folder of a model nor an archive of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no longer where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a valid pattern: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not transcribed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is the name of a preset of VBatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is {1}: its place in the order is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” made the speech engine fail {1} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” makes the speech engine fail when it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” on {1} is not a speech model in CTranslate2 format: it has no {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” took longer than {1} minutes and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was changed while it was transcribed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to start · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued, {0} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also beside the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many at once as memory allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo only knows some 280 English and 80 Spanish words of synthetic speech: it is for trying VBatch only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no speech found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, done at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, translated into English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Look for them in a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these from the batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>{0} of {1} files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>About VBatch</source>
        <translation>关于 VBatch</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>检查更新…</translation>
    </message>
    <message>
        <source>Collecting them…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the whole text, for a report of a fault</source>
        <translation>复制全部文字，用于报告问题</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>依据 MIT 许可证发布的自由软件。</translation>
    </message>
    <message>
        <source>Installed {0}</source>
        <translation>安装方式：{0}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Transcribes many videos at once, on your own computer. Nothing leaves it.</source>
        <translation>在您自己的电脑上一次转录大量视频，数据不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Batch</source>
        <translation>批次(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>About VBatch</source>
        <translation>关于 VBatch</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add from</source>
        <translation>从最近位置添加</translation>
    </message>
    <message>
        <source>Back to the original…</source>
        <translation>恢复原文…</translation>
    </message>
    <message>
        <source>Batch options…</source>
        <translation>批次选项…</translation>
    </message>
    <message>
        <source>Bring deleted batch back</source>
        <translation>恢复已删除的批次</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel batch</source>
        <translation>取消批次</translation>
    </message>
    <message>
        <source>Cancel selected files</source>
        <translation>取消所选文件</translation>
    </message>
    <message>
        <source>Check before start…</source>
        <translation>启动前检查…</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>检查更新…</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>Close VBatch</source>
        <translation>关闭 VBatch</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Delete batch</source>
        <translation>删除批次</translation>
    </message>
    <message>
        <source>Delete line</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>不执行操作</translation>
    </message>
    <message>
        <source>Duplicate batch</source>
        <translation>复制批次</translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>导出 ZIP</translation>
    </message>
    <message>
        <source>Export ZIP…</source>
        <translation>导出 ZIP…</translation>
    </message>
    <message>
        <source>Filter batches</source>
        <translation>筛选批次</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Let the computer sleep</source>
        <translation>让电脑睡眠</translation>
    </message>
    <message>
        <source>Merge with the next line</source>
        <translation>与下一行合并</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>移到最前</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>新建批次</translation>
    </message>
    <message>
        <source>New batch with the same options</source>
        <translation>用相同选项新建批次</translation>
    </message>
    <message>
        <source>Next uncertain word</source>
        <translation>下一个不确定的词</translation>
    </message>
    <message>
        <source>Open folder of the recording</source>
        <translation>打开录音所在文件夹</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Open results folder</source>
        <translation>打开结果文件夹</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause all batches</source>
        <translation>暂停所有批次</translation>
    </message>
    <message>
        <source>Pause batch</source>
        <translation>暂停批次</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Remove from the batch</source>
        <translation>从批次中移除</translation>
    </message>
    <message>
        <source>Rename batch</source>
        <translation>重命名批次</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Retry selected files</source>
        <translation>重试所选文件</translation>
    </message>
    <message>
        <source>Save corrections</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>保存诊断信息…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search all batches…</source>
        <translation>搜索所有批次…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Shift times…</source>
        <translation>平移时间…</translation>
    </message>
    <message>
        <source>Show in the order of processing</source>
        <translation>按处理顺序显示</translation>
    </message>
    <message>
        <source>Shut the computer down</source>
        <translation>关闭电脑</translation>
    </message>
    <message>
        <source>Speech models…</source>
        <translation>语音模型…</translation>
    </message>
    <message>
        <source>Split line here</source>
        <translation>在此拆分行</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Times of this line…</source>
        <translation>此行的时间…</translation>
    </message>
    <message>
        <source>Underline uncertain words</source>
        <translation>为不确定的词加下划线</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>When all is done</source>
        <translation>全部完成后</translation>
    </message>
    <message>
        <source>Write formats of the batch…</source>
        <translation>生成批次的格式文件…</translation>
    </message>
    <message>
        <source>Write formats…</source>
        <translation>生成格式文件…</translation>
    </message>
</context>
<context>
    <name>ActivityStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>Cancel the measurement</source>
        <translation>取消测速</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>正在导入 {0}</translation>
    </message>
    <message>
        <source>Measuring {0}</source>
        <translation>正在测速：{0}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>{0} · {1} free</source>
        <translation>{0} · 可用 {1}</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the system has them</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>{0} (copy)</source>
        <translation>{0}（副本）</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>New batch</source>
        <translation>新建批次</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Do nothing instead</source>
        <translation>改为不执行操作</translation>
    </message>
    <message>
        <source>When all is done, VBatch closes.</source>
        <translation>全部完成后，VBatch 将关闭。</translation>
    </message>
    <message>
        <source>When all is done, the computer goes to sleep.</source>
        <translation>全部完成后，电脑将进入睡眠。</translation>
    </message>
    <message>
        <source>When all is done, the computer is shut down.</source>
        <translation>全部完成后，电脑将关机。</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A ZIP is still being written.</source>
        <translation>仍在写入 ZIP。</translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>导出 ZIP</translation>
    </message>
    <message>
        <source>Files are still being transcribed, and a ZIP is still being written.</source>
        <translation>仍在转录文件，并且仍在写入 ZIP。</translation>
    </message>
    <message>
        <source>Files are still being transcribed.</source>
        <translation>仍在转录文件。</translation>
    </message>
    <message>
        <source>Formats are being written: those that are not yet can be written later.</source>
        <translation>正在生成格式文件：尚未生成的可以以后再生成。</translation>
    </message>
    <message>
        <source>Formats are still being written.</source>
        <translation>仍在生成格式文件。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Quit VBatch</source>
        <translation>退出 VBatch</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation>停止导出并退出</translation>
    </message>
    <message>
        <source>Stop writing and quit</source>
        <translation>停止生成并退出</translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>无法打开文件夹：{0}</translation>
    </message>
    <message>
        <source>The unfinished ZIP is dropped. The results stay in VBatch and can be exported again.</source>
        <translation>未完成的 ZIP 将被丢弃。结果保留在 VBatch 中，可以再次导出。</translation>
    </message>
    <message>
        <source>The unfinished ZIP is dropped; export it again later.</source>
        <translation>未完成的 ZIP 将被丢弃，请稍后再次导出。</translation>
    </message>
    <message>
        <source>What is done so far is kept. At the next start VBatch offers to go on from there.</source>
        <translation>已完成的部分会保留。下次启动时，VBatch 会询问是否从该处继续。</translation>
    </message>
    <message>
        <source>What is written so far stays. The others can be written at any time.</source>
        <translation>已生成的会保留，其余的可以随时生成。</translation>
    </message>
</context>
<context>
    <name>CorrectionCommands</name>
    <message>
        <source>If VBatch quits now, they are lost. Make room on the disk or connect its drive first.</source>
        <translation>如果现在退出 VBatch，这些更正将会丢失。请先腾出磁盘空间或连接其驱动器。</translation>
    </message>
    <message>
        <source>Keep VBatch open</source>
        <translation>不退出 VBatch</translation>
    </message>
    <message>
        <source>Quit VBatch</source>
        <translation>退出 VBatch</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>退出并丢弃更正</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>显示文字</translation>
    </message>
    <message>
        <source>The corrections of {0} files cannot be saved.</source>
        <translation>无法保存 {0} 个文件的更正。</translation>
    </message>
    <message>
        <source>The corrections of “{0}” are not saved.</source>
        <translation>“{0}”的更正未保存。</translation>
    </message>
    <message>
        <source>The corrections of “{0}” cannot be saved.</source>
        <translation>无法保存“{0}”的更正。</translation>
    </message>
    <message>
        <source>VBatch holds them until you save them or quit.</source>
        <translation>在您保存或退出之前，VBatch 会一直保留它们。</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Dashboard</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Nothing has been transcribed yet.</source>
        <translation>尚未转录任何内容。</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Sound transcribed each day</source>
        <translation>每日转录的音频</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>The plots cannot be shown: {0}</source>
        <translation>无法显示图表：{0}</translation>
    </message>
    <message>
        <source>VBatch</source>
        <translation>VBatch</translation>
    </message>
    <message>
        <source>VBatch takes nothing above this line</source>
        <translation>VBatch 的占用不会超过此线</translation>
    </message>
    <message>
        <source>Why files failed</source>
        <translation>文件失败的原因</translation>
    </message>
</context>
<context>
    <name>DeleteCommands</name>
    <message>
        <source>Delete batch</source>
        <translation>删除批次</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <translation>停止并删除</translation>
    </message>
    <message>
        <source>The recordings themselves stay where they are.</source>
        <translation>录音本身保留在原处。</translation>
    </message>
    <message>
        <source>The recordings themselves, and copies of results elsewhere, stay where they are.</source>
        <translation>录音本身以及别处的结果副本都保留在原处。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“{0}” and another batch were deleted.</source>
        <translation>已删除“{0}”和另外 1 个批次。</translation>
    </message>
    <message>
        <source>“{0}” and {1} other batches were deleted.</source>
        <translation>已删除“{0}”和另外 {1} 个批次。</translation>
    </message>
    <message>
        <source>“{0}” is being processed. Stop and delete it?</source>
        <translation>“{0}”正在处理中。要停止并删除吗？</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>已删除“{0}”。</translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>Its icon in the tray brings the window back.</source>
        <translation>点击系统托盘中的图标可重新显示窗口。</translation>
    </message>
    <message>
        <source>VBatch keeps running</source>
        <translation>VBatch 仍在运行</translation>
    </message>
</context>
<context>
    <name>DiagnosticsCommands</name>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Download it first, then add the file.</source>
        <translation>请先下载，然后添加文件。</translation>
    </message>
    <message>
        <source>This is an address, not a file on this computer.</source>
        <translation>这是一个网址，不是这台电脑上的文件。</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>All words have to be in one line. Try fewer of them, or only their beginnings.</source>
        <translation>所有词必须出现在同一行。请减少词数，或只输入词的开头部分。</translation>
    </message>
    <message>
        <source>Drop your recordings here</source>
        <translation>将录音拖放到这里</translation>
    </message>
    <message>
        <source>In all finished transcripts, and in the names of files and batches.
All words have to be in one line; “words in quotation marks” follow each other.</source>
        <translation>在所有已完成的转录稿以及文件名和批次名中搜索。
所有词必须出现在同一行；“引号中的词”必须相连。</translation>
    </message>
    <message>
        <source>Not all transcripts can be searched yet. This goes on by itself.</source>
        <translation>部分转录稿还不能搜索，索引会自动继续。</translation>
    </message>
    <message>
        <source>Nothing found for {0}</source>
        <translation>未找到{0}</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>暂未找到</translation>
    </message>
    <message>
        <source>Search everything that was said</source>
        <translation>搜索所有说过的话</translation>
    </message>
    <message>
        <source>Videos and sound files, as many as you like, or whole folders.
They never leave this computer.</source>
        <translation>视频和音频文件，数量不限，也可以是整个文件夹。
它们绝不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>EngineAlert</name>
    <message>
        <source>The speech engine failed {0} times within {1} minutes. The last time: {2}</source>
        <translation>语音引擎在 {1} 分钟内失败了 {0} 次。最近一次：{2}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>The export was cancelled, nothing was written.</source>
        <translation>导出已取消，未写入任何内容。</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>正在写入 {0} …</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} 已写入。</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>FailureCommands</name>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>1 missing file is found.</source>
        <translation>找到 1 个缺失的文件。</translation>
    </message>
    <message>
        <source>1 more missing file of this batch lies there too.</source>
        <translation>此批次另有 1 个缺失的文件也在那里。</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>另一个文件</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>None of the missing files was found there.</source>
        <translation>在那里没有找到任何缺失的文件。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove 1 file from the batch?</source>
        <translation>要从批次中移除 1 个文件吗？</translation>
    </message>
    <message>
        <source>Remove failed files</source>
        <translation>移除失败的文件</translation>
    </message>
    <message>
        <source>Remove {0} files from the batch?</source>
        <translation>要从批次中移除 {0} 个文件吗？</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>The new batch “{0}” transcribes {1} with other options.</source>
        <translation>新批次“{0}”将用其他选项转录 {1}。</translation>
    </message>
    <message>
        <source>The recordings themselves stay where they are.</source>
        <translation>录音本身保留在原处。</translation>
    </message>
    <message>
        <source>They are looked for by name and size. Choose one by itself if it was renamed.</source>
        <translation>按名称和大小查找。如果文件已重命名，请单独选择。</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Where are {0} files now?</source>
        <translation>{0} 个文件现在在哪里？</translation>
    </message>
    <message>
        <source>Where is 1 file now?</source>
        <translation>1 个文件现在在哪里？</translation>
    </message>
    <message>
        <source>Where is “{0}” now?</source>
        <translation>“{0}”现在在哪里？</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>other options</source>
        <translation>其他选项</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <source>{0} missing files are found.</source>
        <translation>找到 {0} 个缺失的文件。</translation>
    </message>
    <message>
        <source>{0} more missing files of this batch lie there too.</source>
        <translation>此批次另有 {0} 个缺失的文件也在那里。</translation>
    </message>
</context>
<context>
    <name>FailureSummary</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Opens a menu of what helps for these files</source>
        <translation>打开这些文件的解决办法菜单</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>显示这些文件</translation>
    </message>
    <message>
        <source>{0} files failed:</source>
        <translation>{0} 个文件失败：</translation>
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
        <translation>1 个文件未添加</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Is its drive connected? Was it moved or renamed?</source>
        <translation>它所在的驱动器是否已连接？它是否被移动或重命名？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>No video or sound file was found there.</source>
        <translation>在那里没有找到视频或音频文件。</translation>
    </message>
    <message>
        <source>Raise the limit…</source>
        <translation>提高上限…</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <translation>移除并删除</translation>
    </message>
    <message>
        <source>Remove from the batch</source>
        <translation>从批次中移除</translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>无法打开文件夹：{0}</translation>
    </message>
    <message>
        <source>The recordings themselves, and copies of results elsewhere, stay where they are.</source>
        <translation>录音本身以及别处的结果副本都保留在原处。</translation>
    </message>
    <message>
        <source>{0} files were not added</source>
        <translation>{0} 个文件未添加</translation>
    </message>
    <message>
        <source>{0} of these files are transcribed. Delete their transcripts too?</source>
        <translation>这些文件中有 {0} 个已转录。同时删除它们的转录稿吗？</translation>
    </message>
    <message>
        <source>“{0}” is being processed: the files go into a new batch.</source>
        <translation>“{0}”正在处理中：文件将放入新批次。</translation>
    </message>
    <message>
        <source>“{0}” is completed: the files go into a new batch.</source>
        <translation>“{0}”已完成：文件将放入新批次。</translation>
    </message>
    <message>
        <source>“{0}” is transcribed. Delete its transcript too?</source>
        <translation>“{0}”已转录。同时删除其转录稿吗？</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter batches by name</source>
        <translation>按名称筛选批次</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Which batches are listed, by their state</source>
        <translation>按状态选择列出哪些批次</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>1 hit</source>
        <translation>1 处</translation>
    </message>
    <message>
        <source>1 place was replaced.</source>
        <translation>已替换 1 处。</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭查找 (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Replace all hits</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace this hit</source>
        <translation>替换此处</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>What to find in this transcript</source>
        <translation>要在此转录稿中查找的内容</translation>
    </message>
    <message>
        <source>What to put in its place</source>
        <translation>用来替换的内容</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>全词匹配</translation>
    </message>
    <message>
        <source>{0} hits</source>
        <translation>{0} 处</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} places were replaced.</source>
        <translation>已替换 {0} 处。</translation>
    </message>
</context>
<context>
    <name>FormatField</name>
    <message>
        <source>A page for the browser</source>
        <translation>用于浏览器的网页</translation>
    </message>
    <message>
        <source>A table for Excel and Calc</source>
        <translation>用于 Excel 和 Calc 的表格</translation>
    </message>
    <message>
        <source>A table, times in milliseconds</source>
        <translation>表格，时间以毫秒计</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Everything, for programs</source>
        <translation>全部内容，供程序使用</translation>
    </message>
    <message>
        <source>Markdown, for notes and wikis</source>
        <translation>Markdown，用于笔记和维基</translation>
    </message>
    <message>
        <source>Plain text, a line for each sentence</source>
        <translation>纯文本，每句一行</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Subtitles for web pages</source>
        <translation>网页字幕</translation>
    </message>
    <message>
        <source>Subtitles that every player knows</source>
        <translation>各种播放器都支持的字幕</translation>
    </message>
    <message>
        <source>Subtitles with a style, for editing</source>
        <translation>带样式的字幕，便于编辑</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Word and LibreOffice, in paragraphs with times</source>
        <translation>Word 和 LibreOffice，分段并带时间</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Always show what was checked before Start</source>
        <translation>开始前总是显示检查结果</translation>
    </message>
    <message>
        <source>Ask before quitting while files are transcribed</source>
        <translation>转录期间退出前询问</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>Clear the list of recent folders</source>
        <translation>清空最近文件夹列表</translation>
    </message>
    <message>
        <source>Closing the window leaves VBatch running in the tray</source>
        <translation>关闭窗口后 VBatch 继续在系统托盘中运行</translation>
    </message>
    <message>
        <source>Else only where something has to be decided.</source>
        <translation>否则仅在需要做决定时显示。</translation>
    </message>
    <message>
        <source>Keep the computer awake meanwhile</source>
        <translation>工作期间保持电脑唤醒</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>最近的文件夹</translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one</source>
        <translation>在系统托盘中显示图标（如果桌面支持）</translation>
    </message>
    <message>
        <source>Show the newest batch</source>
        <translation>显示最新的批次</translation>
    </message>
    <message>
        <source>Show the page for new files</source>
        <translation>显示添加文件的页面</translation>
    </message>
    <message>
        <source>Tell when a batch has ended</source>
        <translation>批次结束时通知</translation>
    </message>
    <message>
        <source>What is done when everything is finished (nothing, close, sleep, shut down) is chosen in the menu Batch, for this time only.</source>
        <translation>全部完成后的操作（不执行操作、关闭、睡眠、关机）在“批次”菜单中选择，仅对本次有效。</translation>
    </message>
    <message>
        <source>What was interrupted is always offered, and never goes on by itself.</source>
        <translation>中断的工作总会询问是否继续，不会自动继续。</translation>
    </message>
    <message>
        <source>When VBatch starts</source>
        <translation>VBatch 启动时</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>工作期间</translation>
    </message>
    <message>
        <source>Without the question VBatch ends at once. What is done so far is kept either way.</source>
        <translation>不询问时，VBatch 会立即退出。无论如何，已完成的部分都会保留。</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>From the next start on. What is said in recordings is another setting: Transcription.</source>
        <translation>下次启动时生效。录音中所说的语言在“转录”中另行设置。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
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
        <translation> 分钟</translation>
    </message>
    <message>
        <source> seconds without a sign</source>
        <translation> 秒无响应</translation>
    </message>
    <message>
        <source> × its length</source>
        <translation> × 录音时长</translation>
    </message>
    <message>
        <source>A file that takes longer is stopped and marked as failed. 0: never.</source>
        <translation>超过此时限的文件会被停止并标记为失败。0：不限。</translation>
    </message>
    <message>
        <source>But not before</source>
        <translation>但不少于</translation>
    </message>
    <message>
        <source>Give a file up after</source>
        <translation>放弃文件的时限</translation>
    </message>
    <message>
        <source>It then goes on where it was. More, where the computer is very busy.</source>
        <translation>之后会从原处继续。如果电脑非常繁忙，请设大一些。</translation>
    </message>
    <message>
        <source>Larger files are refused. 0: no limit.</source>
        <translation>更大的文件会被拒绝。0：不限。</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>最大文件</translation>
    </message>
    <message>
        <source>Restart the speech engine after</source>
        <translation>重启语音引擎的时限</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop to add to a new batch</source>
        <translation>拖放以添加到新批次</translation>
    </message>
    <message>
        <source>Drop to add to “{0}”</source>
        <translation>拖放以添加到“{0}”</translation>
    </message>
</context>
<context>
    <name>ManagerCommands</name>
    <message>
        <source>Archive of a speech model</source>
        <translation>语音模型归档文件</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz);;All files (*)</source>
        <translation>归档文件 (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <source>Cancel the download of “{0}”?</source>
        <translation>要取消下载“{0}”吗？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>删除模型</translation>
    </message>
    <message>
        <source>Delete the model “{0}”?</source>
        <translation>要删除模型“{0}”吗？</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>下载其他模型</translation>
    </message>
    <message>
        <source>Folder of a speech model</source>
        <translation>语音模型文件夹</translation>
    </message>
    <message>
        <source>Hugging Face id of a model in CTranslate2 format (owner/name):</source>
        <translation>CTranslate2 格式模型的 Hugging Face ID（owner/name）：</translation>
    </message>
    <message>
        <source>It can be downloaded again at any time.</source>
        <translation>可以随时重新下载。</translation>
    </message>
    <message>
        <source>It was imported: VBatch cannot download it again.</source>
        <translation>它是导入的，VBatch 无法重新下载。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>无法打开文件夹：{0}</translation>
    </message>
    <message>
        <source>The {0} that have come are deleted. “Pause” would keep them.</source>
        <translation>已下载的 {0} 将被删除。选择“暂停”则会保留。</translation>
    </message>
    <message>
        <source>There is nothing to measure with {0} on this computer.</source>
        <translation>在这台电脑上无法为 {0} 测速。</translation>
    </message>
    <message>
        <source>{0} are freed. Your batches and transcripts stay.</source>
        <translation>将释放 {0}。您的批次和转录稿会保留。</translation>
    </message>
    <message>
        <source>{0} works at {1} real time here.</source>
        <translation>{0} 在这台电脑上达到 {1} 实时速度。</translation>
    </message>
</context>
<context>
    <name>MemoryGauge</name>
    <message>
        <source>Memory: {0}</source>
        <translation>内存：{0}</translation>
    </message>
    <message>
        <source>VBatch uses {0} (blue), other programs {1} (grey).
{2} are left alone (behind the mark); {3} can still be used for jobs.</source>
        <translation>VBatch 使用 {0}（蓝色），其他程序使用 {1}（灰色）。
保留 {2} 不用（标记之后），还有 {3} 可用于转录。</translation>
    </message>
    <message>
        <source>VBatch {0} · {1} of {2} free</source>
        <translation>VBatch {0} · 可用 {1} / {2}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Cancel download</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download another from Hugging Face…</source>
        <translation>从 Hugging Face 下载其他模型…</translation>
    </message>
    <message>
        <source>Import archive…</source>
        <translation>导入归档文件…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>测速</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Use for new batches</source>
        <translation>用于新批次</translation>
    </message>
</context>
<context>
    <name>ModelCommands</name>
    <message>
        <source>A speech model is still being imported.</source>
        <translation>仍在导入语音模型。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Quit VBatch</source>
        <translation>退出 VBatch</translation>
    </message>
    <message>
        <source>Stop the import and quit</source>
        <translation>停止导入并退出</translation>
    </message>
    <message>
        <source>The model “{0}” is on this computer now.</source>
        <translation>模型“{0}”现已在这台电脑上。</translation>
    </message>
    <message>
        <source>What is copied so far is dropped. The model can be imported again later.</source>
        <translation>已复制的内容将被丢弃。以后可以重新导入该模型。</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>A folder with a model in CTranslate2 format.</source>
        <translation>含有 CTranslate2 格式模型的文件夹。</translation>
    </message>
    <message>
        <source>A model from Hugging Face (CTranslate2 format), downloaded when first needed.</source>
        <translation>来自 Hugging Face 的模型（CTranslate2 格式），首次需要时下载。</translation>
    </message>
    <message>
        <source>Choose a model, or type the Hugging Face id of one (owner/name).</source>
        <translation>请选择模型，或输入模型的 Hugging Face ID（owner/name）。</translation>
    </message>
    <message>
        <source>Folder of a speech model</source>
        <translation>语音模型文件夹</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>管理模型…</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>语音模型</translation>
    </message>
    <message>
        <source>{0}. {1}, downloaded once when first needed.</source>
        <translation>{0}。{1}，首次需要时下载，仅下载一次。</translation>
    </message>
</context>
<context>
    <name>ModelsFolderPage</name>
    <message>
        <source>Choose the folder of the speech models</source>
        <translation>选择语音模型文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of the speech models</source>
        <translation>语音模型文件夹</translation>
    </message>
    <message>
        <source>From the next start on. What was downloaded so far stays where it is: move it yourself, or let VBatch download it again.</source>
        <translation>下次启动时生效。已下载的内容留在原处：请自行移动，或让 VBatch 重新下载。</translation>
    </message>
    <message>
        <source>In use now: {0}</source>
        <translation>当前使用：{0}</translation>
    </message>
    <message>
        <source>They are large: a few hundred megabytes to three gigabytes each.</source>
        <translation>模型很大：每个几百 MB 到 3 GB。</translation>
    </message>
    <message>
        <source>Use the usual folder of the speech models</source>
        <translation>使用语音模型的默认文件夹</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>默认位置</translation>
    </message>
</context>
<context>
    <name>ModelsWindow</name>
    <message>
        <source>Downloads come from huggingface.co, only when you ask. Your recordings stay here.</source>
        <translation>仅在您要求时从 huggingface.co 下载。您的录音留在本机。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Only what is on this computer</source>
        <translation>仅限本机已有的</translation>
    </message>
    <message>
        <source>Proposed for this computer: {0}. {1}</source>
        <translation>推荐用于这台电脑：{0}。{1}</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>语音模型</translation>
    </message>
</context>
<context>
    <name>NoText</name>
    <message>
        <source>Cancelled before it began</source>
        <translation>开始前已取消</translation>
    </message>
    <message>
        <source>No speech was found in this file.</source>
        <translation>此文件中没有识别到语音。</translation>
    </message>
    <message>
        <source>Not transcribed yet.</source>
        <translation>尚未转录。</translation>
    </message>
    <message>
        <source>Select a file to read its transcript here.</source>
        <translation>选择文件，即可在这里阅读转录稿。</translation>
    </message>
    <message>
        <source>The first lines appear here as soon as they are recognised.</source>
        <translation>识别出的前几行会立即显示在这里。</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Corrections of this transcript were not saved, because VBatch or the computer ended.</source>
        <translation>由于 VBatch 或电脑意外结束，此转录稿的更正未能保存。</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options of “{0}”</source>
        <translation>“{0}”的选项</translation>
    </message>
    <message>
        <source>Use these options for new batches too</source>
        <translation>新批次也使用这些选项</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Also beside the recording</source>
        <translation>同时保存到录音旁</translation>
    </message>
    <message>
        <source>Also in a folder</source>
        <translation>同时保存到文件夹</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic, as memory allows</source>
        <translation>自动，视内存而定</translation>
    </message>
    <message>
        <source>Automatic: the graphics card where it can be used</source>
        <translation>自动：可用时使用显卡</translation>
    </message>
    <message>
        <source>Beam size</source>
        <translation>束宽</translation>
    </message>
    <message>
        <source>Can read more smoothly, can also repeat itself. Slower.</source>
        <translation>文字可能更连贯，但也可能重复。速度较慢。</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>选择输出文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Detect from the first speech</source>
        <translation>根据开头的话语检测</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>同时处理的文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA)</source>
        <translation>显卡 (NVIDIA)</translation>
    </message>
    <message>
        <source>Guesses kept for each passage: more is slower and a little more exact.</source>
        <translation>每个段落保留的候选数：越多越慢，也略微更准确。</translation>
    </message>
    <message>
        <source>Hotwords</source>
        <translation>热词</translation>
    </message>
    <message>
        <source>How exactly</source>
        <translation>识别方式</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>并行处理</translation>
    </message>
    <message>
        <source>Initial prompt</source>
        <translation>初始提示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Leave out silence, music and noise before recognising</source>
        <translation>识别前跳过静音、音乐和噪声</translation>
    </message>
    <message>
        <source>Less precise numbers are faster and need less memory.</source>
        <translation>数值精度越低，速度越快，所需内存越少。</translation>
    </message>
    <message>
        <source>Let each passage know the one before</source>
        <translation>让每个段落参考前一段落</translation>
    </message>
    <message>
        <source>Marks what was hard to hear; for subtitles by the word. Slower.</source>
        <translation>标出难以听清的内容；可制作逐词字幕。速度较慢。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Of the copies. What is there already is never replaced.</source>
        <translation>指副本的名称。已有的文件绝不会被替换。</translation>
    </message>
    <message>
        <source>Only in VBatch (export them when you like)</source>
        <translation>仅保存在 VBatch 中（可随时导出）</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Text that shows spelling and style, for example names and terms</source>
        <translation>体现拼写和风格的文字，例如人名和术语</translation>
    </message>
    <message>
        <source>Time each word</source>
        <translation>标注每个词的时间</translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation>翻译成英语</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>说话内容</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>输出内容</translation>
    </message>
    <message>
        <source>Words that are likely to be said</source>
        <translation>可能会说到的词</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>按原语言转录</translation>
    </message>
</context>
<context>
    <name>OrderCommands</name>
    <message>
        <source>Show the order of processing</source>
        <translation>显示处理顺序</translation>
    </message>
    <message>
        <source>The list is sorted by a column: it does not show the order of processing.</source>
        <translation>列表已按列排序，不显示处理顺序。</translation>
    </message>
</context>
<context>
    <name>OutputPage</name>
    <message>
        <source>For new batches. Everything can be exported and written again later.</source>
        <translation>用于新批次。所有内容以后都可以重新导出和生成。</translation>
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
        <translation> 分钟无任务</translation>
    </message>
    <message>
        <source>For new batches.</source>
        <translation>用于新批次。</translation>
    </message>
    <message>
        <source>For other programs; no job begins that would need it. 0: automatic.</source>
        <translation>留给其他程序；需要动用这部分内存的文件不会开始。0：自动。</translation>
    </message>
    <message>
        <source>Give the model&apos;s memory back after</source>
        <translation>释放模型内存的时限</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory left alone</source>
        <translation>保留的内存</translation>
    </message>
    <message>
        <source>The speech engine then ends; it starts again with the next file. 0: never.</source>
        <translation>届时语音引擎会退出，有下一个文件时再启动。0：从不退出。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Install VBatch again.</source>
        <translation>请重新安装 VBatch。</translation>
    </message>
    <message>
        <source>Its text can be read and edited all the same.</source>
        <translation>文字仍可阅读和编辑。</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu this installs it: {0}</source>
        <translation>在 Debian 和 Ubuntu 上用此命令安装：{0}</translation>
    </message>
    <message>
        <source>Picture of the recording</source>
        <translation>录音画面</translation>
    </message>
    <message>
        <source>Put it back to play it. The text stays as it is.</source>
        <translation>将文件放回原处即可播放。文字保持不变。</translation>
    </message>
    <message>
        <source>Recordings cannot be played on this computer: a part that plays them is missing.</source>
        <translation>这台电脑无法播放录音：缺少播放所需的组件。</translation>
    </message>
    <message>
        <source>“{0}” cannot be played here.</source>
        <translation>无法在这里播放“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” is not where it was.</source>
        <translation>“{0}”不在原来的位置。</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>Back 5 seconds</source>
        <translation>后退 5 秒</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>前进 5 秒</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <translation>从光标处播放</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Repeat this line</source>
        <translation>重复此行</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减慢</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed: {0}</source>
        <translation>速度：{0}</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>Loading …</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>{0}: show as a table</source>
        <translation>{0}：以表格显示</translation>
    </message>
</context>
<context>
    <name>PreflightCommands</name>
    <message>
        <source>Do not start</source>
        <translation>不开始</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>不检查直接开始</translation>
    </message>
    <message>
        <source>The check before the start takes long: a drive may not answer.</source>
        <translation>启动前检查耗时较长：可能有驱动器没有响应。</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Before it starts</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Check of “{0}”</source>
        <translation>检查“{0}”</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>一切就绪</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>选项…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>仍然开始</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Batches that were made with it keep their options.</source>
        <translation>用它创建的批次会保留自己的选项。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Delete the preset “{0}”?</source>
        <translation>要删除预设“{0}”吗？</translation>
    </message>
    <message>
        <source>Delete “{0}”…</source>
        <translation>删除“{0}”…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Of VBatch</source>
        <translation>VBatch 自带</translation>
    </message>
    <message>
        <source>Options can be kept under a name and used again.</source>
        <translation>可以将选项命名保存，以便再次使用。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Preset: {0}</source>
        <translation>预设：{0}</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>Rename “{0}”…</source>
        <translation>重命名“{0}”…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Save these options as…</source>
        <translation>将这些选项存为…</translation>
    </message>
    <message>
        <source>The options in it are replaced.</source>
        <translation>其中的选项将被替换。</translation>
    </message>
    <message>
        <source>There is a preset “{0}” already.</source>
        <translation>已有名为“{0}”的预设。</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>您的预设</translation>
    </message>
    <message>
        <source>{0}, changed</source>
        <translation>{0}（已修改）</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Batches, texts and settings</source>
        <translation>批次、文字和设置</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing is sent: no recordings, no texts, no names, no statistics.</source>
        <translation>不发送任何内容：没有录音，没有文字，没有名称，没有统计数据。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the folder: {0}</source>
        <translation>打开文件夹：{0}</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>语音模型</translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>无法打开文件夹：{0}</translation>
    </message>
    <message>
        <source>VBatch connects to the internet only when you ask: to download a speech model, or to look for a newer VBatch. With its models in place it works offline.</source>
        <translation>只有在您要求时，VBatch 才会连接互联网：下载语音模型，或查看是否有新版本的 VBatch。模型就绪后即可离线工作。</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>可以重新生成的内容</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>哪些数据会离开这台电脑</translation>
    </message>
    <message>
        <source>Where everything lies</source>
        <translation>各项内容的存放位置</translation>
    </message>
    <message>
        <source>Without these folders nothing is left of it.</source>
        <translation>删除这些文件夹后，不会留下任何内容。</translation>
    </message>
</context>
<context>
    <name>QueueHeader</name>
    <message>
        <source>Columns of the queue</source>
        <translation>队列的列</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Files of the batch</source>
        <translation>批次中的文件</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <source>{0}: export them to take so many out</source>
        <translation>{0}：数量太多，请用导出方式取出</translation>
    </message>
</context>
<context>
    <name>RefusalsDialog</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files that were not added</source>
        <translation>未添加的文件</translation>
    </message>
    <message>
        <source>Raise the size limit…</source>
        <translation>提高大小上限…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>解决办法</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The batch “{0}” was interrupted.</source>
        <translation>批次“{0}”已中断。</translation>
    </message>
    <message>
        <source>What was done is kept; only the rest is transcribed.</source>
        <translation>已完成的部分会保留，只转录其余部分。</translation>
    </message>
    <message>
        <source>{0} batches were interrupted.</source>
        <translation>{0} 个批次已中断。</translation>
    </message>
</context>
<context>
    <name>SearchWindow</name>
    <message>
        <source>All batches</source>
        <translation>所有批次</translation>
    </message>
    <message>
        <source>Enter opens the recording at that moment.</source>
        <translation>按 Enter 键从该处打开录音。</translation>
    </message>
    <message>
        <source>Finds while you type. Down goes to what was found, Enter opens it.</source>
        <translation>输入时即时查找。按向下键进入结果，按 Enter 键打开。</translation>
    </message>
    <message>
        <source>Search all batches</source>
        <translation>搜索所有批次</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>Still indexing: {0} of {1} transcripts</source>
        <translation>仍在建立索引：{0} / {1} 份转录稿</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>此批次</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <source>Words, or a “phrase in quotation marks”</source>
        <translation>词，或“引号中的短语”</translation>
    </message>
</context>
<context>
    <name>SeekSlider</name>
    <message>
        <source>Position in the recording</source>
        <translation>在录音中的位置</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>转录</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Between {0} and {1} s, so that the neighbours are not met.</source>
        <translation>在 {0} 到 {1} 秒之间，以免与相邻行重叠。</translation>
    </message>
    <message>
        <source>From here to the end</source>
        <translation>从此处到末尾</translation>
    </message>
    <message>
        <source>Seconds to shift by; with a minus, they come earlier</source>
        <translation>平移的秒数；负数表示提前</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Shift by</source>
        <translation>平移量</translation>
    </message>
    <message>
        <source>Shift times</source>
        <translation>平移时间</translation>
    </message>
    <message>
        <source>The {0} selected lines</source>
        <translation>所选的 {0} 行</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>此行</translation>
    </message>
    <message>
        <source>{0} becomes {1}.</source>
        <translation>{0} 变为 {1}。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>1 worker</source>
        <translation>1 个工作进程</translation>
    </message>
    <message>
        <source>Engine: off</source>
        <translation>引擎：关闭</translation>
    </message>
    <message>
        <source>Engine: ready</source>
        <translation>引擎：就绪</translation>
    </message>
    <message>
        <source>Engine: resting</source>
        <translation>引擎：休眠</translation>
    </message>
    <message>
        <source>Engine: starting</source>
        <translation>引擎：正在启动</translation>
    </message>
    <message>
        <source>Engine: starting again</source>
        <translation>引擎：正在重启</translation>
    </message>
    <message>
        <source>Engine: stopped</source>
        <translation>引擎：已停止</translation>
    </message>
    <message>
        <source>Engine: {0}</source>
        <translation>引擎：{0}</translation>
    </message>
    <message>
        <source>{0} workers</source>
        <translation>{0} 个工作进程</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Can hold: {0}</source>
        <translation>可包含：{0}</translation>
    </message>
    <message>
        <source>For example: {0}</source>
        <translation>例如：{0}</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>文件名称</translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End of the line</source>
        <translation>行的结束时间</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start of the line</source>
        <translation>行的开始时间</translation>
    </message>
    <message>
        <source>Times of line {0}</source>
        <translation>第 {0} 行的时间</translation>
    </message>
</context>
<context>
    <name>TimesMargin</name>
    <message>
        <source>Play from here</source>
        <translation>从此处播放</translation>
    </message>
</context>
<context>
    <name>TranscriptCommands</name>
    <message>
        <source>All corrections of this transcript are lost. This cannot be undone.</source>
        <translation>此转录稿的所有更正都将丢失，且无法撤销。</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>恢复原文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Discard the corrections</source>
        <translation>放弃更正</translation>
    </message>
    <message>
        <source>Go back to the text as it was recognised?</source>
        <translation>要恢复为识别时的文字吗？</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>No word of this transcript is uncertain.</source>
        <translation>此转录稿中没有不确定的词。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>从此处播放</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>TranscriptHead</name>
    <message>
        <source>1 word</source>
        <translation>1 词</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>已编辑，未保存</translation>
    </message>
    <message>
        <source>{0} done</source>
        <translation>已完成 {0}</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} 词</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Line {0} of {1}, at {2}</source>
        <translation>第 {0} 行，共 {1} 行，时间 {2}</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>转录稿</translation>
    </message>
    <message>
        <source>“{0}”: {1} sure</source>
        <translation>“{0}”：可信度 {1}</translation>
    </message>
</context>
<context>
    <name>TranscriptionPage</name>
    <message>
        <source>For new batches. Each batch has options of its own.</source>
        <translation>用于新批次。每个批次都有自己的选项。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show VBatch</source>
        <translation>显示 VBatch</translation>
    </message>
</context>
<context>
    <name>TuningCard</name>
    <message>
        <source>Cancel the measurement</source>
        <translation>取消测速</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测速</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>测速进度</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <translation>这台电脑上的速度</translation>
    </message>
    <message>
        <source>The fastest way: {0}, workers: {1}, threads for each: {2}, batch size: {3}</source>
        <translation>最快的方式：{0}，进程数：{1}，每个进程的线程数：{2}，批大小：{3}</translation>
    </message>
    <message>
        <source>VBatch tries several ways to run a model on this computer and keeps the fastest. Measure again after a change of the hardware, or when the computer was busy.</source>
        <translation>VBatch 会尝试在这台电脑上以多种方式运行模型，并保留最快的一种。如果更换了硬件，或者测速时电脑繁忙，请重新测速。</translation>
    </message>
    <message>
        <source>“{0}” is not on this computer yet.</source>
        <translation>“{0}”还不在这台电脑上。</translation>
    </message>
    <message>
        <source>“{0}” was not measured here yet.</source>
        <translation>“{0}”尚未在这里测速。</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>Check the network connection, or try later.</source>
        <translation>请检查网络连接，或稍后再试。</translation>
    </message>
    <message>
        <source>The release feed answered something that VBatch does not understand.</source>
        <translation>发布信息的回应无法被 VBatch 识别。</translation>
    </message>
    <message>
        <source>The release feed could not be read: {0}</source>
        <translation>无法读取发布信息：{0}</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Command that updates VBatch</source>
        <translation>用于更新 VBatch 的命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <source>Open its page…</source>
        <translation>打开其页面…</translation>
    </message>
    <message>
        <source>Published on {0}; you have {1}.</source>
        <translation>发布于 {0}；您的版本是 {1}。</translation>
    </message>
    <message>
        <source>This VBatch knows of no place to ask whether there is a newer one.</source>
        <translation>此 VBatch 没有可供查询新版本的地址。</translation>
    </message>
    <message>
        <source>This is VBatch {0}</source>
        <translation>这是 VBatch {0}</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>VBatch asks only when you press the button. It then reads this address, and sends nothing but the request: nothing about you, your files or this computer. Whoever runs the address sees your IP address, as with any web page. Nothing is downloaded or installed.

{0}</source>
        <translation>VBatch 仅在您按下按钮时查询。它会读取下面的地址，除请求本身外不发送任何内容：不涉及您、您的文件或这台电脑。与访问任何网页一样，该地址的运营者会看到您的 IP 地址。不会下载或安装任何内容。

{0}</translation>
    </message>
    <message>
        <source>VBatch was installed {0}.</source>
        <translation>VBatch 的安装方式：{0}。</translation>
    </message>
    <message>
        <source>VBatch {0} is the newest version</source>
        <translation>VBatch {0} 是最新版本</translation>
    </message>
    <message>
        <source>VBatch {0} is there</source>
        <translation>VBatch {0} 已发布</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新增内容</translation>
    </message>
    <message>
        <source>You have {0}.</source>
        <translation>您的版本是 {0}。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A sample of 20 seconds, and a tiny model that knows little more than its words.</source>
        <translation>一段 20 秒的示例，以及一个微型模型，它认识的词几乎只有示例中的那些。</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>选择其他模型…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Download {0}</source>
        <translation>下载 {0}</translation>
    </message>
    <message>
        <source>Download {0}, {1}</source>
        <translation>下载 {0}，{1}</translation>
    </message>
    <message>
        <source>It is on this computer now. Drop your recordings here, or add them:</source>
        <translation>它现已在这台电脑上。请将录音拖放到这里，或添加：</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在查看这台电脑…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused: {0}</source>
        <translation>已暂停：{0}</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>Proposed for this computer</source>
        <translation>推荐用于这台电脑</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Recordings become text on this computer; they never leave it.
For that it needs a speech model, once. Then drop your recordings here.</source>
        <translation>录音在这台电脑上转成文字，绝不会外传。
为此需要下载一次语音模型，然后将录音拖放到这里。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try it at once with the demo</source>
        <translation>用演示立即试用</translation>
    </message>
    <message>
        <source>Welcome to VBatch</source>
        <translation>欢迎使用 VBatch</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>您的选择</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>All files are through and their results are saved.</source>
        <translation>所有文件均已处理，结果已保存。</translation>
    </message>
    <message>
        <source>All is done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>立即关闭</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>立即关机</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>立即睡眠</translation>
    </message>
    <message>
        <source>The computer goes to sleep in {0}</source>
        <translation>电脑将在 {0}后睡眠</translation>
    </message>
    <message>
        <source>The computer is shut down in {0}</source>
        <translation>电脑将在 {0}后关机</translation>
    </message>
    <message>
        <source>VBatch closes in {0}</source>
        <translation>VBatch 将在 {0}后关闭</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>1 file was written.</source>
        <translation>已生成 1 个文件。</translation>
    </message>
    <message>
        <source>Cancelled. What was written so far stays.</source>
        <translation>已取消。已生成的文件会保留。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未生成</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>The formats of 1 recording could not be written</source>
        <translation>无法生成 1 个录音的格式文件</translation>
    </message>
    <message>
        <source>The formats of {0} recordings could not be written</source>
        <translation>无法生成 {0} 个录音的格式文件</translation>
    </message>
    <message>
        <source>Writing the formats of 1 file …</source>
        <translation>正在生成 1 个文件的格式 …</translation>
    </message>
    <message>
        <source>Writing the formats of {0} files …</source>
        <translation>正在生成 {0} 个文件的格式 …</translation>
    </message>
    <message>
        <source>{0} files were written.</source>
        <translation>已生成 {0} 个文件。</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Beside the recordings</source>
        <translation>录音旁边</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>文件存放的文件夹</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Into this folder:</source>
        <translation>此文件夹：</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Only into VBatch&apos;s own folder</source>
        <translation>仅 VBatch 自己的文件夹</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Write for 1 file</source>
        <translation>为 1 个文件生成</translation>
    </message>
    <message>
        <source>Write for {0} files</source>
        <translation>为 {0} 个文件生成</translation>
    </message>
    <message>
        <source>Write formats</source>
        <translation>生成格式文件</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>A file of VBatch itself is damaged, perhaps by a power cut.</source>
        <translation>VBatch 自身的一个文件已损坏，可能是断电造成的。</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed.</source>
        <translation>需要文件夹的位置上有一个同名文件。</translation>
    </message>
    <message>
        <source>A folder stands where a file is to be written.</source>
        <translation>要写入文件的位置上有一个同名文件夹。</translation>
    </message>
    <message>
        <source>A large model on a slow computer needs long, and some damaged files never end. Retrying goes on where it stopped.</source>
        <translation>大模型在较慢的电脑上耗时很长，而有些损坏的文件永远不会结束。重试会从停止处继续。</translation>
    </message>
    <message>
        <source>A limit keeps huge files from being added by mistake. You can raise it or switch it off.</source>
        <translation>设有上限，以免误添加巨大的文件。您可以提高或关闭它。</translation>
    </message>
    <message>
        <source>A model is downloaded once, when it is first needed; afterwards no network is used.</source>
        <translation>模型在首次需要时下载一次，之后无需网络。</translation>
    </message>
    <message>
        <source>A model is held in memory as a whole while it listens.</source>
        <translation>模型在识别时会整个载入内存。</translation>
    </message>
    <message>
        <source>A newer VBatch has written it.</source>
        <translation>它由更新版本的 VBatch 写入。</translation>
    </message>
    <message>
        <source>An option of the batch cannot be used as it is.</source>
        <translation>批次的某个选项无法按现状使用。</translation>
    </message>
    <message>
        <source>Another VBatch works with it.</source>
        <translation>另一个 VBatch 正在使用它。</translation>
    </message>
    <message>
        <source>Another program wrote to it meanwhile: it was still being recorded, copied or downloaded.</source>
        <translation>其间有其他程序写入了该文件：它仍在录制、复制或下载中。</translation>
    </message>
    <message>
        <source>Another size means another recording, or one that was cut or converted.</source>
        <translation>大小不同说明是另一个录音，或是经过剪辑或转换的录音。</translation>
    </message>
    <message>
        <source>It has no content: recording or copying it was broken off.</source>
        <translation>文件没有内容：录制或复制被中断了。</translation>
    </message>
    <message>
        <source>It holds only pictures, or its sound lies in a file of its own, as some cameras record it.</source>
        <translation>文件只有画面，或者声音在单独的文件中，有些摄像机就是这样录制的。</translation>
    </message>
    <message>
        <source>It is a list of other files or addresses. VBatch opens nothing from the network.</source>
        <translation>这是其他文件或地址的列表。VBatch 不会从网络打开任何内容。</translation>
    </message>
    <message>
        <source>It is already in this batch; once is enough.</source>
        <translation>它已在此批次中，一次就够了。</translation>
    </message>
    <message>
        <source>It is being downloaded, imported or deleted now.</source>
        <translation>它正在下载、导入或删除。</translation>
    </message>
    <message>
        <source>It is damaged, protected against copying, still being written, or of another kind than its name says.</source>
        <translation>文件已损坏、有复制保护、仍在写入，或实际类型与扩展名不符。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>It was deleted or moved outside of VBatch. Copies beside the recording are not touched.</source>
        <translation>它在 VBatch 之外被删除或移动了。录音旁边的副本不受影响。</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted since it was added, or its drive is not connected.</source>
        <translation>添加后它被移动、重命名或删除，或者其驱动器未连接。</translation>
    </message>
    <message>
        <source>It was needed for another file that hung.</source>
        <translation>引擎当时被另一个无响应的文件占用，因而重新启动。</translation>
    </message>
    <message>
        <source>Its driver or the libraries of NVIDIA are missing, too old, or do not fit each other.</source>
        <translation>显卡驱动程序或 NVIDIA 的库缺失、过旧或互不匹配。</translation>
    </message>
    <message>
        <source>Its name is written otherwise, or its folder was moved.</source>
        <translation>名称写法不同，或者其文件夹已被移动。</translation>
    </message>
    <message>
        <source>Not every processor and graphics card can calculate with every kind of number.</source>
        <translation>并非每种处理器和显卡都支持所有数值类型。</translation>
    </message>
    <message>
        <source>Nothing in it looks like video or sound.</source>
        <translation>其中没有任何视频或声音。</translation>
    </message>
    <message>
        <source>Some of its files are missing or damaged, or it was made for another program.</source>
        <translation>模型的部分文件缺失或损坏，或者它是为其他程序制作的。</translation>
    </message>
    <message>
        <source>The drive does not work as it should, or it was taken out.</source>
        <translation>驱动器工作异常，或已被拔出。</translation>
    </message>
    <message>
        <source>The folder was moved or deleted, or its drive is not connected.</source>
        <translation>文件夹已被移动或删除，或者其驱动器未连接。</translation>
    </message>
    <message>
        <source>The model and what is said in the file need more memory than other programs leave free.</source>
        <translation>模型和文件中的语音所需的内存超过了其他程序剩余的内存。</translation>
    </message>
    <message>
        <source>The part of VBatch that listens did not answer any more and was stopped. A busy or sleeping computer may be the reason, or a damaged file.</source>
        <translation>VBatch 负责识别语音的部分没有响应，已被停止。可能是电脑繁忙或进入睡眠，也可能是文件损坏。</translation>
    </message>
    <message>
        <source>The part of VBatch that listens ended while it had this file. Mostly the file is damaged; sometimes it is the driver of the graphics card.</source>
        <translation>VBatch 负责识别语音的部分在处理此文件时退出。多半是文件损坏，有时是显卡驱动程序的问题。</translation>
    </message>
    <message>
        <source>The part of VBatch that listens failed.</source>
        <translation>VBatch 负责识别语音的部分出错。</translation>
    </message>
    <message>
        <source>The results are small; something else has filled the drive. What is done so far is kept.</source>
        <translation>结果很小，是其他内容占满了驱动器。已完成的部分会保留。</translation>
    </message>
    <message>
        <source>The system does not let VBatch read it: its permissions, another program, or its drive.</source>
        <translation>系统不允许 VBatch 读取它：原因可能是权限、其他程序或其驱动器。</translation>
    </message>
    <message>
        <source>The system does not let VBatch write into that folder.</source>
        <translation>系统不允许 VBatch 写入该文件夹。</translation>
    </message>
    <message>
        <source>This is a mistake in VBatch. Diagnostics help to find it; they hold no names and no texts.</source>
        <translation>这是 VBatch 的错误。诊断信息有助于找到原因，其中不含名称和文字。</translation>
    </message>
    <message>
        <source>VBatch cannot use it as it is.</source>
        <translation>VBatch 无法按现状使用它。</translation>
    </message>
    <message>
        <source>VBatch is not installed completely, or something on this computer, such as a virus scanner, stops the part that listens.</source>
        <translation>VBatch 安装不完整，或者这台电脑上的某个程序（例如杀毒软件）阻止了负责识别语音的部分。</translation>
    </message>
    <message>
        <source>VBatch was being closed.</source>
        <translation>VBatch 当时正在关闭。</translation>
    </message>
    <message>
        <source>What has come so far is kept: trying again goes on from there.</source>
        <translation>已下载的部分会保留：再试一次会从该处继续。</translation>
    </message>
</context>
<context>
    <name>batch_filter</name>
    <message>
        <source>All batches</source>
        <translation>所有批次</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Paused or interrupted</source>
        <translation>已暂停或已中断</translation>
    </message>
    <message>
        <source>With failed files</source>
        <translation>有失败的文件</translation>
    </message>
</context>
<context>
    <name>batch_name</name>
    <message>
        <source>Batch of {0}</source>
        <translation>{0} 的批次</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>column_menu</name>
    <message>
        <source>Columns</source>
        <translation>显示列</translation>
    </message>
    <message>
        <source>Order of processing</source>
        <translation>处理顺序</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>默认列</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词数</translation>
    </message>
</context>
<context>
    <name>dashboard</name>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>1 file failed</source>
        <translation>1 个文件失败</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>No file has failed.</source>
        <translation>没有文件失败。</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>Nothing is running now. In the last hour it was {0} real time on average.</source>
        <translation>目前没有处理中的文件。最近一小时平均为 {0} 实时速度。</translation>
    </message>
    <message>
        <source>Nothing is running. While files are transcribed, their speed is shown here.</source>
        <translation>目前没有处理中的文件。转录期间，速度显示在这里。</translation>
    </message>
    <message>
        <source>Nothing was transcribed in these {0} days.</source>
        <translation>这 {0} 天内没有转录任何内容。</translation>
    </message>
    <message>
        <source>Now {0} real time, on average {1}: an hour of sound takes about {2}.</source>
        <translation>当前 {0} 实时速度，平均 {1}：1 小时音频约需 {2}。</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed now</source>
        <translation>当前速度</translation>
    </message>
    <message>
        <source>Speed, × real time</source>
        <translation>速度（× 实时）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Transcribed</source>
        <translation>已转录</translation>
    </message>
    <message>
        <source>VBatch</source>
        <translation>VBatch</translation>
    </message>
    <message>
        <source>VBatch uses {0}, other programs {1}; {2} of {3} are free, {4} of it are left alone.</source>
        <translation>VBatch 使用 {0}，其他程序使用 {1}；{3} 中 {2} 可用，其中 {4} 保留不用。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>done at {0}</source>
        <translation>{0} 完成</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>没有待处理的内容</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>没有处理中的文件</translation>
    </message>
    <message>
        <source>nothing is waiting</source>
        <translation>没有等待中的文件</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>real time, in all</source>
        <translation>实时速度，合计</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>始于 {0}</translation>
    </message>
    <message>
        <source>usually {0}, {1}</source>
        <translation>通常 {0}，{1}</translation>
    </message>
    <message>
        <source>{0}
VBatch {1}
Other programs {2}
Free {3}</source>
        <translation>{0}
VBatch {1}
其他程序 {2}
可用 {3}</translation>
    </message>
    <message>
        <source>{0}
nothing was running</source>
        <translation>{0}
没有处理中的文件</translation>
    </message>
    <message>
        <source>{0}
{1} real time</source>
        <translation>{0}
{1} 实时速度</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} 个失败</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <source>{0} files failed</source>
        <translation>{0} 个文件失败</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} 小时</translation>
    </message>
    <message>
        <source>{0} of sound in the last {1} days, most on {2}: {3}.</source>
        <translation>最近 {1} 天共 {0}音频，最多的一天是 {2}：{3}。</translation>
    </message>
    <message>
        <source>{0} of sound waiting</source>
        <translation>等待处理的音频：{0}</translation>
    </message>
    <message>
        <source>{0} real time</source>
        <translation>{0} 实时速度</translation>
    </message>
    <message>
        <source>{0} running</source>
        <translation>{0} 个处理中</translation>
    </message>
    <message>
        <source>{0} to start</source>
        <translation>{0} 个待开始</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} 个等待中</translation>
    </message>
    <message>
        <source>{0}, most often: {1} ({2}).</source>
        <translation>{0}，最常见的原因：{1}（{2}）。</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>A file of VBatch is damaged</source>
        <translation>VBatch 的一个文件已损坏</translation>
    </message>
    <message>
        <source>A newer VBatch has written it</source>
        <translation>由更新版本的 VBatch 写入</translation>
    </message>
    <message>
        <source>An option cannot be used</source>
        <translation>某个选项无法使用</translation>
    </message>
    <message>
        <source>Another VBatch works with it</source>
        <translation>另一个 VBatch 正在使用它</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>It is another recording</source>
        <translation>这是另一个录音</translation>
    </message>
    <message>
        <source>It took longer than the limit</source>
        <translation>处理时间超过时限</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>No sound in the file</source>
        <translation>文件中没有声音</translation>
    </message>
    <message>
        <source>Not a video or sound file</source>
        <translation>不是视频或音频文件</translation>
    </message>
    <message>
        <source>Other: {0}</source>
        <translation>其他：{0}</translation>
    </message>
    <message>
        <source>Something went wrong inside VBatch</source>
        <translation>VBatch 内部出错</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>文件无法使用</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>文件在读取时发生变化</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>The file is larger than the limit</source>
        <translation>文件超过大小上限</translation>
    </message>
    <message>
        <source>The file is not on this computer</source>
        <translation>文件不在这台电脑上</translation>
    </message>
    <message>
        <source>The file was not found</source>
        <translation>未找到文件</translation>
    </message>
    <message>
        <source>The file was there already</source>
        <translation>文件已经添加过</translation>
    </message>
    <message>
        <source>The graphics card could not be used</source>
        <translation>无法使用显卡</translation>
    </message>
    <message>
        <source>The results could not be written</source>
        <translation>无法写入结果</translation>
    </message>
    <message>
        <source>The speech engine crashed</source>
        <translation>语音引擎崩溃</translation>
    </message>
    <message>
        <source>The speech engine did not start</source>
        <translation>语音引擎未能启动</translation>
    </message>
    <message>
        <source>The speech engine failed</source>
        <translation>语音引擎失败</translation>
    </message>
    <message>
        <source>The speech engine hung</source>
        <translation>语音引擎无响应</translation>
    </message>
    <message>
        <source>The speech engine was restarted</source>
        <translation>语音引擎已重新启动</translation>
    </message>
    <message>
        <source>The speech model could not be downloaded</source>
        <translation>无法下载语音模型</translation>
    </message>
    <message>
        <source>The speech model could not be used</source>
        <translation>无法使用语音模型</translation>
    </message>
    <message>
        <source>The speech model is in use</source>
        <translation>语音模型正在使用中</translation>
    </message>
    <message>
        <source>The speech model is not on this computer</source>
        <translation>语音模型不在这台电脑上</translation>
    </message>
    <message>
        <source>The speech model is too large for the memory</source>
        <translation>内存不足以运行语音模型</translation>
    </message>
    <message>
        <source>The transcript was deleted</source>
        <translation>转录稿已被删除</translation>
    </message>
    <message>
        <source>There is no such speech model</source>
        <translation>没有这个语音模型</translation>
    </message>
    <message>
        <source>This computer cannot calculate that way</source>
        <translation>这台电脑无法以这种方式计算</translation>
    </message>
    <message>
        <source>VBatch was closed</source>
        <translation>VBatch 已关闭</translation>
    </message>
</context>
<context>
    <name>formatting</name>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
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
        <translation>{0} 字节</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} 小时</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} 小时 {1} 分</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} 小时</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩余 {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
</context>
<context>
    <name>installation</name>
    <message>
        <source>Batches, results and settings are kept.</source>
        <translation>批次、结果和设置都会保留。</translation>
    </message>
    <message>
        <source>To update, drag the newer VBatch into Applications.</source>
        <translation>要更新，请将新版 VBatch 拖入“应用程序”。</translation>
    </message>
    <message>
        <source>To update, install the newer package over this one.</source>
        <translation>要更新，请直接安装新版软件包，它会覆盖当前版本。</translation>
    </message>
    <message>
        <source>To update, put the newer file in the place of this one.</source>
        <translation>要更新，请用新版文件替换此文件。</translation>
    </message>
    <message>
        <source>To update, put the newer folder in the place of this one.</source>
        <translation>要更新，请用新版文件夹替换此文件夹。</translation>
    </message>
    <message>
        <source>To update, quit VBatch and run the command below.</source>
        <translation>要更新，请退出 VBatch 并运行下面的命令。</translation>
    </message>
    <message>
        <source>To update, run the newer installer: it replaces this version.</source>
        <translation>要更新，请运行新版安装程序，它会替换当前版本。</translation>
    </message>
    <message>
        <source>Your software centre updates it, or the command below.</source>
        <translation>可通过软件中心或下面的命令更新。</translation>
    </message>
    <message>
        <source>as a Debian package</source>
        <translation>Debian 软件包</translation>
    </message>
    <message>
        <source>as a Flatpak</source>
        <translation>Flatpak</translation>
    </message>
    <message>
        <source>as a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>as a macOS application</source>
        <translation>macOS 应用程序</translation>
    </message>
    <message>
        <source>as an AppImage</source>
        <translation>AppImage</translation>
    </message>
    <message>
        <source>from its source code</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>with pip</source>
        <translation>pip</translation>
    </message>
    <message>
        <source>with pipx</source>
        <translation>pipx</translation>
    </message>
    <message>
        <source>with the Windows installer</source>
        <translation>Windows 安装程序</translation>
    </message>
    <message>
        <source>with uv</source>
        <translation>uv</translation>
    </message>
    <message>
        <source>with uv, as a tool</source>
        <translation>uv 工具</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>南非荷兰语</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>阿尔巴尼亚语</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>阿姆哈拉语</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>亚美尼亚语</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>阿萨姆语</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>阿塞拜疆语</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>巴什基尔语</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>巴斯克语</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>白俄罗斯语</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>孟加拉语</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>波斯尼亚语</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>布列塔尼语</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>保加利亚语</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>缅甸语</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>粤语</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>加泰罗尼亚语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>克罗地亚语</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>爱沙尼亚语</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>法罗语</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>加利西亚语</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>格鲁吉亚语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>古吉拉特语</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>海地克里奥尔语</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>豪萨语</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <translation>夏威夷语</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>冰岛语</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>爪哇语</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>卡纳达语</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>哈萨克语</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>高棉语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>老挝语</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>拉丁语</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>拉脱维亚语</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>林加拉语</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>立陶宛语</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>卢森堡语</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>马其顿语</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>马达加斯加语</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>马来语</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>马拉雅拉姆语</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>马耳他语</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>马拉地语</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>蒙古语</translation>
    </message>
    <message>
        <source>Māori</source>
        <translation>毛利语</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>尼泊尔语</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>新挪威语</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>奥克语</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>普什图语</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>旁遮普语</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>梵语</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>塞尔维亚语</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>绍纳语</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>信德语</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>僧伽罗语</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>斯洛伐克语</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>斯洛文尼亚语</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>索马里语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>巽他语</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>斯瓦希里语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>他加禄语</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>塔吉克语</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>泰米尔语</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>鞑靼语</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>泰卢固语</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>藏语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>土库曼语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>乌尔都语</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>乌兹别克语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>威尔士语</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>意第绪语</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>约鲁巴语</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>1 core</source>
        <translation>1 个核心</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Downloading for a batch</source>
        <translation>正在为批次下载</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Fits when other programs are closed: needs {0} of memory</source>
        <translation>关闭其他程序后可运行，所需内存：{0}</translation>
    </message>
    <message>
        <source>Fits: needs {0} of memory</source>
        <translation>可运行，所需内存：{0}</translation>
    </message>
    <message>
        <source>From Hugging Face</source>
        <translation>来自 Hugging Face</translation>
    </message>
    <message>
        <source>Good words at a good speed with {0} and {1} of memory.</source>
        <translation>在 {0}和 {1} 内存下，兼顾质量与速度。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Larger models leave too little of the {0} of memory to other programs.</source>
        <translation>更大的模型会占用 {0} 内存的大部分，留给其他程序的太少。</translation>
    </message>
    <message>
        <source>New batches</source>
        <translation>用于新批次</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>不在本机</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>已在本机</translation>
    </message>
    <message>
        <source>Part of VBatch</source>
        <translation>VBatch 自带</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation>已暂停于 {0}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>The graphics card ({0}) makes the exact model fast.</source>
        <translation>显卡（{0}）能快速运行高精度模型。</translation>
    </message>
    <message>
        <source>Too large: needs {0} of memory</source>
        <translation>过大，所需内存：{0}</translation>
    </message>
    <message>
        <source>With one core a smaller model keeps the waiting short.</source>
        <translation>只有一个核心时，较小的模型可缩短等待时间。</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>约 {0}</translation>
    </message>
    <message>
        <source>proposed for this computer</source>
        <translation>推荐用于这台电脑</translation>
    </message>
    <message>
        <source>used for new batches</source>
        <translation>用于新批次</translation>
    </message>
    <message>
        <source>{0} and {1} of memory are enough for the exact model.</source>
        <translation>{0}和 {1} 内存足以运行高精度模型。</translation>
    </message>
    <message>
        <source>{0} cores</source>
        <translation>{0} 个核心</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} real time in your batches</source>
        <translation>您的批次中 {0} 实时速度</translation>
    </message>
    <message>
        <source>{0} real time, measured here</source>
        <translation>本机实测 {0} 实时速度</translation>
    </message>
    <message>
        <source>{0} to download</source>
        <translation>需下载 {0}</translation>
    </message>
    <message>
        <source>{0}/s</source>
        <translation>{0}/秒</translation>
    </message>
</context>
<context>
    <name>notifier</name>
    <message>
        <source>1 file is transcribed</source>
        <translation>1 个文件已转录</translation>
    </message>
    <message>
        <source>All {0} files failed.</source>
        <translation>全部 {0} 个文件都失败了。</translation>
    </message>
    <message>
        <source>Its file could not be transcribed.</source>
        <translation>其中的文件无法转录。</translation>
    </message>
    <message>
        <source>{0} files are transcribed</source>
        <translation>{0} 个文件已转录</translation>
    </message>
    <message>
        <source>{0}, 1 cancelled</source>
        <translation>{0}，1 个已取消</translation>
    </message>
    <message>
        <source>{0}, {1} cancelled</source>
        <translation>{0}，{1} 个已取消</translation>
    </message>
    <message>
        <source>{0}, {1} failed</source>
        <translation>{0}，{1} 个失败</translation>
    </message>
    <message>
        <source>“{0}” has failed</source>
        <translation>“{0}”失败</translation>
    </message>
    <message>
        <source>“{0}” is done</source>
        <translation>“{0}”已完成</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Change the options…</source>
        <translation>更改选项…</translation>
    </message>
    <message>
        <source>Change the size limit…</source>
        <translation>更改大小上限…</translation>
    </message>
    <message>
        <source>Change the time limit…</source>
        <translation>更改时限…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <translation>选择其他模型…</translation>
    </message>
    <message>
        <source>Choose the audio track</source>
        <translation>选择音轨</translation>
    </message>
    <message>
        <source>Choose the numbers automatically</source>
        <translation>自动选择精度</translation>
    </message>
    <message>
        <source>Choose where it is now…</source>
        <translation>选择它现在的位置…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open VBatch&apos;s folder</source>
        <translation>打开 VBatch 的文件夹</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开其文件夹</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Remove from the batch</source>
        <translation>从批次中移除</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Retry on the processor</source>
        <translation>用处理器重试</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>保存诊断信息…</translation>
    </message>
    <message>
        <source>Speech models…</source>
        <translation>语音模型…</translation>
    </message>
    <message>
        <source>Use the model “{0}”</source>
        <translation>使用模型“{0}”</translation>
    </message>
    <message>
        <source>Write to another folder…</source>
        <translation>写入其他文件夹…</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>无法打开文件夹：{0}</translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>1 file is called like another</source>
        <translation>1 个文件与其他文件同名</translation>
    </message>
    <message>
        <source>1 file is not there any more</source>
        <translation>1 个文件已不存在</translation>
    </message>
    <message>
        <source>1 of unknown length</source>
        <translation>1 个时长未知</translation>
    </message>
    <message>
        <source>1 result is there already</source>
        <translation>1 个结果已存在</translation>
    </message>
    <message>
        <source>About {0} are needed, {1} are free.</source>
        <translation>约需 {0}，可用 {1}。</translation>
    </message>
    <message>
        <source>How long it takes is not known before the files were looked at.</source>
        <translation>所需时间要在查看文件后才能知道。</translation>
    </message>
    <message>
        <source>How long it takes is not known: “{0}” was not yet used on this computer.</source>
        <translation>所需时间未知：“{0}”尚未在这台电脑上使用过。</translation>
    </message>
    <message>
        <source>It is downloaded first, once.</source>
        <translation>会先下载一次。</translation>
    </message>
    <message>
        <source>It is not there, or damaged. Choose another one in the options.</source>
        <translation>它不存在或已损坏。请在选项中选择其他模型。</translation>
    </message>
    <message>
        <source>It needs {0} of memory, the computer has {1}.</source>
        <translation>它需要 {0} 内存，这台电脑有 {1}。</translation>
    </message>
    <message>
        <source>Results cannot be written to the folder</source>
        <translation>无法将结果写入该文件夹</translation>
    </message>
    <message>
        <source>Takes about {0}, as fast as “{1}” was on this computer.</source>
        <translation>约需 {0}，按“{1}”在这台电脑上的速度估算。</translation>
    </message>
    <message>
        <source>Takes about {0}, until {1}, as fast as “{2}” was on this computer.</source>
        <translation>约需 {0}，到 {1} 完成，按“{2}”在这台电脑上的速度估算。</translation>
    </message>
    <message>
        <source>Takes less than a minute.</source>
        <translation>不到一分钟即可完成。</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used</source>
        <translation>无法使用模型“{0}”</translation>
    </message>
    <message>
        <source>The model “{0}” is not on this computer</source>
        <translation>模型“{0}”不在这台电脑上</translation>
    </message>
    <message>
        <source>The model “{0}” is too large for this computer</source>
        <translation>模型“{0}”对这台电脑来说过大</translation>
    </message>
    <message>
        <source>Their results get a number.</source>
        <translation>它们的结果会加上编号。</translation>
    </message>
    <message>
        <source>There is too little room on the disk of {0}</source>
        <translation>{0} 所在磁盘的空间不足</translation>
    </message>
    <message>
        <source>They fail, the others are transcribed.</source>
        <translation>这些文件会失败，其他文件会正常转录。</translation>
    </message>
    <message>
        <source>They stay as they are; the new ones get a number.</source>
        <translation>它们保持不变，新的结果会加上编号。</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0}，另有 {1} 个</translation>
    </message>
    <message>
        <source>{0} are downloaded first, once. That needs the internet.</source>
        <translation>会先下载 {0}，仅一次。需要互联网连接。</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <source>{0} files are called like others</source>
        <translation>{0} 个文件与其他文件同名</translation>
    </message>
    <message>
        <source>{0} files are not there any more</source>
        <translation>{0} 个文件已不存在</translation>
    </message>
    <message>
        <source>{0} of sound</source>
        <translation>音频 {0}</translation>
    </message>
    <message>
        <source>{0} of unknown length</source>
        <translation>{0} 个时长未知</translation>
    </message>
    <message>
        <source>{0} results are there already</source>
        <translation>{0} 个结果已存在</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Careful</source>
        <translation>细致</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>日常</translation>
    </message>
    <message>
        <source>Good on a laptop: a model of middle size, neither hasty nor slow</source>
        <translation>适合笔记本电脑：中等大小的模型，快慢适中</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>快速浏览</translation>
    </message>
    <message>
        <source>Subtitles for video</source>
        <translation>视频字幕</translation>
    </message>
    <message>
        <source>The most exact model, each word timed; slow without a graphics card</source>
        <translation>最准确的模型，标注每个词的时间；没有显卡时较慢</translation>
    </message>
    <message>
        <source>To read and correct: a document, and times for each word</source>
        <translation>便于阅读和更正：文档，以及每个词的时间</translation>
    </message>
    <message>
        <source>To see what is in the recordings: the smallest model, plain text</source>
        <translation>快速了解录音内容：最小的模型，纯文本</translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation>翻译成英语</translation>
    </message>
    <message>
        <source>What is said in another language, written in English</source>
        <translation>将其他语言的讲话写成英语</translation>
    </message>
    <message>
        <source>Written beside the video under its name, where players look for them</source>
        <translation>以视频的名称写到视频旁边，便于播放器找到</translation>
    </message>
</context>
<context>
    <name>save_dialog</name>
    <message>
        <source>It lies in {0}. What it holds now would be lost.</source>
        <translation>它位于 {0}。其现有内容将会丢失。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP 归档文件 (*.zip)</translation>
    </message>
    <message>
        <source>“{0}” is already there. Replace it?</source>
        <translation>“{0}”已存在。要替换吗？</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>Batch {0}</source>
        <translation>批次“{0}”</translation>
    </message>
    <message>
        <source>Found by name only</source>
        <translation>仅按名称找到</translation>
    </message>
    <message>
        <source>More than {0} in {1}. More words find less.</source>
        <translation>{1}中超过 {0}。增加词语可缩小范围。</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>batch {0}</source>
        <translation>批次“{0}”</translation>
    </message>
    <message>
        <source>found by its name</source>
        <translation>按名称找到</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{1}中有 {0}</translation>
    </message>
    <message>
        <source>{0} in {1}, {2} shown</source>
        <translation>{1}中有 {0}，显示 {2} 行</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>{0} of {1} lines</source>
        <translation>{0} / {1} 行</translation>
    </message>
    <message>
        <source>{0}, {1}, in {2}</source>
        <translation>{0}，{1}，位于 {2}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A batch needs a name.</source>
        <translation>批次需要名称。</translation>
    </message>
    <message>
        <source>A beam size of {0} is not possible.</source>
        <translation>束宽不能为 {0}。</translation>
    </message>
    <message>
        <source>A good start on a laptop</source>
        <translation>适合笔记本电脑的起步选择</translation>
    </message>
    <message>
        <source>A line cannot begin before the end of the line before it, or end after the next one begins.</source>
        <translation>一行不能在上一行结束前开始，也不能在下一行开始后结束。</translation>
    </message>
    <message>
        <source>A line cannot end before it begins.</source>
        <translation>一行不能在开始之前结束。</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>预设需要名称。</translation>
    </message>
    <message>
        <source>A span from {0} to {1} s does not follow {2} s.</source>
        <translation>{0} 到 {1} 秒的片段没有接在 {2} 秒之后。</translation>
    </message>
    <message>
        <source>Accept its terms on {0}, log in with `hf auth login` (or set HF_TOKEN), and try again.</source>
        <translation>请在 {0} 上接受其条款，用 `hf auth login` 登录（或设置 HF_TOKEN），然后重试。</translation>
    </message>
    <message>
        <source>Access was denied: {0}.</source>
        <translation>访问被拒绝：{0}。</translation>
    </message>
    <message>
        <source>Add files, or duplicate the batch.</source>
        <translation>请添加文件，或复制该批次。</translation>
    </message>
    <message>
        <source>Add some files first.</source>
        <translation>请先添加一些文件。</translation>
    </message>
    <message>
        <source>Add the files in it.</source>
        <translation>请添加其中的文件。</translation>
    </message>
    <message>
        <source>Add the media files themselves; VBatch opens nothing from the network.</source>
        <translation>请添加媒体文件本身；VBatch 不会从网络打开任何内容。</translation>
    </message>
    <message>
        <source>Add video or sound files.</source>
        <translation>请添加视频或音频文件。</translation>
    </message>
    <message>
        <source>All results are on disk. Do it by hand, or allow it in the system&apos;s settings.</source>
        <translation>所有结果都已存盘。请手动操作，或在系统设置中允许此操作。</translation>
    </message>
    <message>
        <source>Another model is being imported.</source>
        <translation>正在导入另一个模型。</translation>
    </message>
    <message>
        <source>Another model is being measured.</source>
        <translation>正在为另一个模型测速。</translation>
    </message>
    <message>
        <source>Cancel it first.</source>
        <translation>请先取消。</translation>
    </message>
    <message>
        <source>Cancelled at {0}</source>
        <translation>已取消于 {0}</translation>
    </message>
    <message>
        <source>Cancelled before it began</source>
        <translation>开始前已取消</translation>
    </message>
    <message>
        <source>Change the times of its neighbours first.</source>
        <translation>请先更改相邻行的时间。</translation>
    </message>
    <message>
        <source>Check how it is written: owner/name. For a private one, log in with `hf auth login` (or set HF_TOKEN).</source>
        <translation>请检查写法：owner/name。如果是私有模型，请用 `hf auth login` 登录（或设置 HF_TOKEN）。</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>请检查其名称和文件夹。</translation>
    </message>
    <message>
        <source>Check its permissions and its drive, then add it again.</source>
        <translation>请检查其权限和驱动器，然后重新添加。</translation>
    </message>
    <message>
        <source>Check its permissions and its drive.</source>
        <translation>请检查其权限和驱动器。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that the folder may be written.</source>
        <translation>请检查驱动器是否已连接，以及文件夹是否可写。</translation>
    </message>
    <message>
        <source>Check the drive of the cache folder.</source>
        <translation>请检查缓存文件夹所在的驱动器。</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation>请检查驱动器，然后重试。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, and whether its drive is connected.</source>
        <translation>请检查文件及其文件夹的权限，以及其驱动器是否已连接。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>请检查文件的权限。</translation>
    </message>
    <message>
        <source>Check the permissions of the folder {0}, or choose another folder.</source>
        <translation>请检查文件夹 {0} 的权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder in CTranslate2 format, with model.bin, config.json, tokenizer.json and vocabulary.json, as `ct2-transformers-converter --copy_files tokenizer.json preprocessor_config.json` makes it.</source>
        <translation>请选择 CTranslate2 格式的文件夹，其中包含 model.bin、config.json、tokenizer.json 和 vocabulary.json，可由 `ct2-transformers-converter --copy_files tokenizer.json preprocessor_config.json` 生成。</translation>
    </message>
    <message>
        <source>Choose a folder with a model.bin, or an archive (.zip, .tar, .tar.gz) of such a folder.</source>
        <translation>请选择含有 model.bin 的文件夹，或此类文件夹的归档文件（.zip、.tar、.tar.gz）。</translation>
    </message>
    <message>
        <source>Choose a folder with the button.</source>
        <translation>请用按钮选择文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder, or another output place.</source>
        <translation>请选择文件夹，或选择其他输出位置。</translation>
    </message>
    <message>
        <source>Choose a repository that was made for faster-whisper; many have “faster-whisper” or “ct2” in their names.</source>
        <translation>请选择为 faster-whisper 制作的仓库；许多仓库的名称中含有“faster-whisper”或“ct2”。</translation>
    </message>
    <message>
        <source>Choose a shorter name or folder.</source>
        <translation>请选择更短的名称或文件夹。</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs, then retry: what is done is kept.</source>
        <translation>请选择较小的模型或关闭其他程序，然后重试：已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>请选择较小的模型，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Choose a smaller model, or the device cpu.</source>
        <translation>请选择较小的模型，或使用设备 cpu。</translation>
    </message>
    <message>
        <source>Choose another address for downloads (HF_ENDPOINT).</source>
        <translation>请选择其他下载地址（HF_ENDPOINT）。</translation>
    </message>
    <message>
        <source>Choose another audio track.</source>
        <translation>请选择其他音轨。</translation>
    </message>
    <message>
        <source>Choose another file, or remove this one from the batch.</source>
        <translation>请选择其他文件，或从批次中移除此文件。</translation>
    </message>
    <message>
        <source>Choose another folder, or check its permissions.</source>
        <translation>请选择其他文件夹，或检查其权限。</translation>
    </message>
    <message>
        <source>Choose another model, or delete it and download it again.</source>
        <translation>请选择其他模型，或将其删除后重新下载。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>请选择其他模型。</translation>
    </message>
    <message>
        <source>Choose another name for the ZIP, for example batch.zip.</source>
        <translation>请为 ZIP 选择其他名称，例如 batch.zip。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir.</source>
        <translation>请用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Choose one of the list, or a Hugging Face id (owner/name).</source>
        <translation>请从列表中选择，或使用 Hugging Face ID（owner/name）。</translation>
    </message>
    <message>
        <source>Choose one of these folders.</source>
        <translation>请选择其中一个文件夹。</translation>
    </message>
    <message>
        <source>Choose one of {0} …, a Hugging Face id (owner/name), or the folder of a model.</source>
        <translation>请选择 {0} … 之一、Hugging Face ID（owner/name），或模型所在的文件夹。</translation>
    </message>
    <message>
        <source>Choose one, for example `small`.</source>
        <translation>请选择一个，例如 `small`。</translation>
    </message>
    <message>
        <source>Choose some of: {0}.</source>
        <translation>请从以下选项中选择：{0}。</translation>
    </message>
    <message>
        <source>Choose the compute type auto.</source>
        <translation>请选择计算类型 auto。</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or install NVIDIA&apos;s driver, CUDA 12 and cuDNN 9.</source>
        <translation>请选择设备 auto 或 cpu，或安装 NVIDIA 驱动程序、CUDA 12 和 cuDNN 9。</translation>
    </message>
    <message>
        <source>Choose the file that this transcript was made from.</source>
        <translation>请选择生成此转录稿的文件。</translation>
    </message>
    <message>
        <source>Choose the folder apart from the name.</source>
        <translation>请将文件夹与名称分开选择。</translation>
    </message>
    <message>
        <source>Choose the folder for the files.</source>
        <translation>请选择存放文件的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>请选择模型本身的文件夹。</translation>
    </message>
    <message>
        <source>Close its window or wait for its command, or use another folder with --data-dir.</source>
        <translation>请关闭其窗口或等待其命令结束，或用 --data-dir 使用其他文件夹。</translation>
    </message>
    <message>
        <source>Close other programs, let fewer files run at once, or choose a smaller model.</source>
        <translation>请关闭其他程序、减少同时处理的文件，或选择较小的模型。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>请关闭其他程序，或选择较小的模型。</translation>
    </message>
    <message>
        <source>Connect to the internet and try again.</source>
        <translation>请连接互联网，然后重试。</translation>
    </message>
    <message>
        <source>Convert it to MP4 or WAV and add that.</source>
        <translation>请将其转换为 MP4 或 WAV 后再添加。</translation>
    </message>
    <message>
        <source>Copy it to this computer again.</source>
        <translation>请重新将其复制到这台电脑。</translation>
    </message>
    <message>
        <source>Copy its content to a file.</source>
        <translation>请将其内容复制到文件中。</translation>
    </message>
    <message>
        <source>Copy or download it again, it may be incomplete.</source>
        <translation>请重新复制或下载，它可能不完整。</translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off to look for it as it stands.</source>
        <translation>请更正，或关闭正则表达式以按原文查找。</translation>
    </message>
    <message>
        <source>Delete it first if the other one shall take its place.</source>
        <translation>如果要用另一个替换它，请先将其删除。</translation>
    </message>
    <message>
        <source>Details are in {0}.</source>
        <translation>详细信息见 {0}。</translation>
    </message>
    <message>
        <source>Downloading the model {0}</source>
        <translation>正在下载模型 {0}</translation>
    </message>
    <message>
        <source>Downloading the model {0}: {1}</source>
        <translation>正在下载模型 {0}：{1}</translation>
    </message>
    <message>
        <source>Duplicate it and change the copy.</source>
        <translation>请复制一份，然后更改副本。</translation>
    </message>
    <message>
        <source>Duplicate the batch and transcribe the file again.</source>
        <translation>请复制该批次，然后重新转录此文件。</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>仅限英语</translation>
    </message>
    <message>
        <source>English, fast</source>
        <translation>仅限英语，快速</translation>
    </message>
    <message>
        <source>English, nearly as exact as large-v3, fast</source>
        <translation>仅限英语，准确度接近 large-v3，快速</translation>
    </message>
    <message>
        <source>Fast, for clear speech</source>
        <translation>快速，适合清晰的语音</translation>
    </message>
    <message>
        <source>Fastest, for a first impression</source>
        <translation>最快，适合初步了解</translation>
    </message>
    <message>
        <source>Files are being transcribed: a measurement beside them would be wrong.</source>
        <translation>正在转录文件：此时测速结果不准确。</translation>
    </message>
    <message>
        <source>Free some space and try again, or choose a smaller model.</source>
        <translation>请腾出一些空间后重试，或选择较小的模型。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Free some space, then retry: what is done so far is kept.</source>
        <translation>请腾出一些空间，然后重试：已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Free some space, then try again: what is done so far is kept.</source>
        <translation>请腾出一些空间，然后再试一次：已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>请腾出一些空间。</translation>
    </message>
    <message>
        <source>Give the ZIP a name, for example batch.zip.</source>
        <translation>请为 ZIP 指定名称，例如 batch.zip。</translation>
    </message>
    <message>
        <source>Good words at a good speed with {0} and {1} of memory.</source>
        <translation>在 {0} 和 {1} 内存下，兼顾质量与速度。</translation>
    </message>
    <message>
        <source>Ids are listed by `vbatch-gui list`.</source>
        <translation>用 `vbatch-gui list` 可列出 ID。</translation>
    </message>
    <message>
        <source>If it lies on a removable or network drive, connect that first.</source>
        <translation>如果它位于可移动驱动器或网络驱动器上，请先连接。</translation>
    </message>
    <message>
        <source>If its sound is in a separate file, add that.</source>
        <translation>如果声音在单独的文件中，请添加该文件。</translation>
    </message>
    <message>
        <source>If the folder lies on a drive that was disconnected, connect it again.</source>
        <translation>如果文件夹位于已断开的驱动器上，请重新连接。</translation>
    </message>
    <message>
        <source>Install VBatch again.</source>
        <translation>请重新安装 VBatch。</translation>
    </message>
    <message>
        <source>Is its drive connected? Then retry.</source>
        <translation>它的驱动器是否已连接？连接后请重试。</translation>
    </message>
    <message>
        <source>It can be taken all the same: it is then transcribed from its beginning.</source>
        <translation>仍然可以使用它，但会从头开始转录。</translation>
    </message>
    <message>
        <source>It gave its memory back and starts again by itself.</source>
        <translation>它已释放内存，会自动重新启动。</translation>
    </message>
    <message>
        <source>It holds no data: copy or record it again.</source>
        <translation>其中没有数据：请重新复制或录制。</translation>
    </message>
    <message>
        <source>It is built anew.</source>
        <translation>正在重新建立。</translation>
    </message>
    <message>
        <source>It is not done in time.</source>
        <translation>未能及时完成。</translation>
    </message>
    <message>
        <source>It is set aside.</source>
        <translation>已将其另存备查。</translation>
    </message>
    <message>
        <source>It lies in {0}. Other batches, and the results of its finished files, are not touched.</source>
        <translation>它位于 {0}。其他批次以及其已完成文件的结果均未受影响。</translation>
    </message>
    <message>
        <source>It must be a Whisper model in CTranslate2 format, with model.bin, config.json, tokenizer.json and vocabulary.json.</source>
        <translation>它必须是 CTranslate2 格式的 Whisper 模型，包含 model.bin、config.json、tokenizer.json 和 vocabulary.json。</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>它被移动、重命名或删除，或者其驱动器未连接。</translation>
    </message>
    <message>
        <source>Its results are missing.</source>
        <translation>缺少其结果。</translation>
    </message>
    <message>
        <source>Its text can be corrected once it is finished.</source>
        <translation>完成后即可更正其文字。</translation>
    </message>
    <message>
        <source>Its {0} is damaged.</source>
        <translation>其 {0} 已损坏。</translation>
    </message>
    <message>
        <source>Its {0} is missing.</source>
        <translation>缺少其 {0}。</translation>
    </message>
    <message>
        <source>Larger models leave too little of the {0} of memory to other programs.</source>
        <translation>更大的模型会占用 {0} 内存的大部分，留给其他程序的太少。</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Log in again with `hf auth login`, or remove the token (`hf auth logout`, HF_TOKEN).</source>
        <translation>请用 `hf auth login` 重新登录，或移除令牌（`hf auth logout`、HF_TOKEN）。</translation>
    </message>
    <message>
        <source>Looking for “{0}” takes too long.</source>
        <translation>查找“{0}”耗时过长。</translation>
    </message>
    <message>
        <source>Make room on the disk if it is full, save them, then try this again.</source>
        <translation>如果磁盘已满，请腾出空间，保存更正，然后重试此操作。</translation>
    </message>
    <message>
        <source>Measuring what is fastest on this computer (once for each model)</source>
        <translation>正在测试这台电脑上最快的方式（每个模型一次）</translation>
    </message>
    <message>
        <source>Models cannot be kept in {0}: {1}.</source>
        <translation>无法在 {0} 中存放模型：{1}。</translation>
    </message>
    <message>
        <source>Models that fit: {0}.</source>
        <translation>可用的模型：{0}。</translation>
    </message>
    <message>
        <source>More exact, slow without a GPU</source>
        <translation>更准确，没有 GPU 时较慢</translation>
    </message>
    <message>
        <source>Name files one by one to have them looked at whatever they are called.</source>
        <translation>请逐个指定文件，这样无论名称如何都会查看。</translation>
    </message>
    <message>
        <source>Nearly as exact as large-v3, several times faster</source>
        <translation>准确度接近 large-v3，速度快数倍</translation>
    </message>
    <message>
        <source>No file of the batch {0} has failed.</source>
        <translation>批次 {0} 中没有失败的文件。</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>未选择文件夹。</translation>
    </message>
    <message>
        <source>No format is chosen.</source>
        <translation>未选择格式。</translation>
    </message>
    <message>
        <source>No output folder is chosen.</source>
        <translation>未选择输出文件夹。</translation>
    </message>
    <message>
        <source>No speech model is chosen.</source>
        <translation>未选择语音模型。</translation>
    </message>
    <message>
        <source>None of these files has a finished transcript.</source>
        <translation>这些文件都没有已完成的转录稿。</translation>
    </message>
    <message>
        <source>Nothing is left to do in the batch {0}.</source>
        <translation>批次 {0} 中没有待处理的内容。</translation>
    </message>
    <message>
        <source>Nothing was installed. Try again later, or on another network.</source>
        <translation>未安装任何内容。请稍后再试，或换一个网络。</translation>
    </message>
    <message>
        <source>Only files that are still waiting can be moved.</source>
        <translation>只能移动仍在等待的文件。</translation>
    </message>
    <message>
        <source>Only to try VBatch: knows some 280 English and 80 Spanish words of synthetic speech, nothing else</source>
        <translation>仅用于试用 VBatch：只认识约 280 个英语词和 80 个西班牙语词的合成语音，别无其他</translation>
    </message>
    <message>
        <source>Or choose a model that is installed (“demo” works at once, but only knows a few hundred words), or copy the folder of a model to this computer and choose that folder.</source>
        <translation>或者选择已安装的模型（“demo”可立即使用，但只认识几百个词），也可以将模型的文件夹复制到这台电脑并选择该文件夹。</translation>
    </message>
    <message>
        <source>Put back: the computer is short of memory</source>
        <translation>已放回队列：电脑内存不足</translation>
    </message>
    <message>
        <source>Put it back to {0}.</source>
        <translation>请将其放回 {0}。</translation>
    </message>
    <message>
        <source>Raise the limit in the settings, then add it again.</source>
        <translation>请在设置中提高上限，然后重新添加。</translation>
    </message>
    <message>
        <source>Retry the failed files.</source>
        <translation>请重试失败的文件。</translation>
    </message>
    <message>
        <source>Retrying transcribes the file again.</source>
        <translation>重试会重新转录该文件。</translation>
    </message>
    <message>
        <source>Save one of your own.</source>
        <translation>请另存为您自己的预设。</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>请查看日志。</translation>
    </message>
    <message>
        <source>Set an end behind the start.</source>
        <translation>结束时间必须晚于开始时间。</translation>
    </message>
    <message>
        <source>Something went wrong inside VBatch ({0}: {1}).</source>
        <translation>VBatch 内部出错（{0}：{1}）。</translation>
    </message>
    <message>
        <source>The archive “{0}” is damaged ({1}).</source>
        <translation>归档文件“{0}”已损坏（{1}）。</translation>
    </message>
    <message>
        <source>The archive “{0}” is packed in a way that VBatch does not know.</source>
        <translation>归档文件“{0}”的压缩方式 VBatch 无法识别。</translation>
    </message>
    <message>
        <source>The archive “{0}” is protected by a password.</source>
        <translation>归档文件“{0}”有密码保护。</translation>
    </message>
    <message>
        <source>The batch file {0} is damaged.</source>
        <translation>批次文件 {0} 已损坏。</translation>
    </message>
    <message>
        <source>The batch file {0} was damaged and is set aside as {1}.</source>
        <translation>批次文件 {0} 曾损坏，已另存为 {1}。</translation>
    </message>
    <message>
        <source>The batch in {0} was made by a newer version of VBatch and cannot be shown.</source>
        <translation>{0} 中的批次由更新版本的 VBatch 创建，无法显示。</translation>
    </message>
    <message>
        <source>The batch was deleted meanwhile.</source>
        <translation>该批次已在此期间删除。</translation>
    </message>
    <message>
        <source>The batch {0} already has a job {1}.</source>
        <translation>批次 {0} 中已有文件 {1}。</translation>
    </message>
    <message>
        <source>The batch {0} has no job {1}.</source>
        <translation>批次 {0} 中没有文件 {1}。</translation>
    </message>
    <message>
        <source>The batch {0} is already being processed.</source>
        <translation>批次 {0} 已在处理中。</translation>
    </message>
    <message>
        <source>The batch {0} is being processed and cannot be changed.</source>
        <translation>批次 {0} 正在处理，无法更改。</translation>
    </message>
    <message>
        <source>The batch {0} is completed and cannot be changed.</source>
        <translation>批次 {0} 已完成，无法更改。</translation>
    </message>
    <message>
        <source>The batch {0} is empty.</source>
        <translation>批次 {0} 是空的。</translation>
    </message>
    <message>
        <source>The batch {0} is not being processed.</source>
        <translation>批次 {0} 不在处理中。</translation>
    </message>
    <message>
        <source>The batch {0} is {1} and cannot become {2}.</source>
        <translation>批次 {0} 的状态为 {1}，无法变为 {2}。</translation>
    </message>
    <message>
        <source>The batch {0} was made by a newer version of VBatch.</source>
        <translation>批次 {0} 由更新版本的 VBatch 创建。</translation>
    </message>
    <message>
        <source>The computer could not be put to sleep: {0}.</source>
        <translation>无法让电脑进入睡眠：{0}。</translation>
    </message>
    <message>
        <source>The computer could not be shut down: {0}.</source>
        <translation>无法关闭电脑：{0}。</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>电脑内存不足。</translation>
    </message>
    <message>
        <source>The corrections of “{0}” could not be saved: what is on the disk is older.</source>
        <translation>无法保存“{0}”的更正：磁盘上的是较旧的内容。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk is full: the results cannot be written to the folder {0}.</source>
        <translation>磁盘已满：无法将结果写入文件夹 {0}。</translation>
    </message>
    <message>
        <source>The disk is full: the search index cannot be written.</source>
        <translation>磁盘已满：无法写入搜索索引。</translation>
    </message>
    <message>
        <source>The disk is full: {0} cannot be written.</source>
        <translation>磁盘已满：无法写入 {0}。</translation>
    </message>
    <message>
        <source>The download of the model “{0}” broke off: {1} does not answer any more ({2}).</source>
        <translation>模型“{0}”的下载中断：{1} 不再响应（{2}）。</translation>
    </message>
    <message>
        <source>The download of the model “{0}” is damaged: the checksum of {1} is wrong.</source>
        <translation>模型“{0}”的下载内容已损坏：{1} 的校验和不正确。</translation>
    </message>
    <message>
        <source>The download of “{0}” cannot be deleted: {1}.</source>
        <translation>无法删除“{0}”的下载内容：{1}。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>The file lies in {0}.</source>
        <translation>该文件位于 {0}。</translation>
    </message>
    <message>
        <source>The file lies in {0}. The built-in ones can be used.</source>
        <translation>该文件位于 {0}。自带的预设可以使用。</translation>
    </message>
    <message>
        <source>The file may be damaged: convert it with another program, then add it again.</source>
        <translation>文件可能已损坏：请用其他程序转换后重新添加。</translation>
    </message>
    <message>
        <source>The file may be damaged: convert it with another program, then add it again. {0}</source>
        <translation>文件可能已损坏：请用其他程序转换后重新添加。{0}</translation>
    </message>
    <message>
        <source>The file {0} is damaged.</source>
        <translation>文件 {0} 已损坏。</translation>
    </message>
    <message>
        <source>The first large one</source>
        <translation>第一代大模型</translation>
    </message>
    <message>
        <source>The folder &apos;resources&apos; of VBatch is missing: install it again.</source>
        <translation>缺少 VBatch 的 &apos;resources&apos; 文件夹：请重新安装。</translation>
    </message>
    <message>
        <source>The folder of the speech models is not there: {0}.</source>
        <translation>语音模型文件夹不存在：{0}。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation>无法创建文件夹 {0}：{1}。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written.</source>
        <translation>无法写入文件夹 {0}。</translation>
    </message>
    <message>
        <source>The folder “{0}” cannot be read: {1}.</source>
        <translation>无法读取文件夹“{0}”：{1}。</translation>
    </message>
    <message>
        <source>The folder “{0}” holds no video or sound files.</source>
        <translation>文件夹“{0}”中没有视频或音频文件。</translation>
    </message>
    <message>
        <source>The folder “{0}” holds too many files to look for a model.</source>
        <translation>文件夹“{0}”中文件过多，无法查找模型。</translation>
    </message>
    <message>
        <source>The graphics card ({0}) makes the exact model fast.</source>
        <translation>显卡（{0}）能快速运行高精度模型。</translation>
    </message>
    <message>
        <source>The graphics card cannot be used ({}): the processor does the work.</source>
        <translation>无法使用显卡（{}）：改由处理器完成。</translation>
    </message>
    <message>
        <source>The graphics card cannot be used: {0}.</source>
        <translation>无法使用显卡：{0}。</translation>
    </message>
    <message>
        <source>The graphics card of this computer cannot calculate in “{0}”.</source>
        <translation>这台电脑的显卡不支持以“{0}”计算。</translation>
    </message>
    <message>
        <source>The large one before</source>
        <translation>上一代大模型</translation>
    </message>
    <message>
        <source>The model in {0} cannot be used: {1}.</source>
        <translation>无法使用 {0} 中的模型：{1}。</translation>
    </message>
    <message>
        <source>The model “demo” is a part of VBatch and cannot be deleted.</source>
        <translation>模型“demo”是 VBatch 的一部分，不能删除。</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be deleted: {1}.</source>
        <translation>无法删除模型“{0}”：{1}。</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be downloaded: {1} answers with error {2}.</source>
        <translation>无法下载模型“{0}”：{1} 返回错误 {2}。</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be loaded: {1}.</source>
        <translation>无法加载模型“{0}”：{1}。</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}.</source>
        <translation>无法使用模型“{0}”：{1}。</translation>
    </message>
    <message>
        <source>The model “{0}” does not fit into the memory of the graphics card.</source>
        <translation>显卡内存容不下模型“{0}”。</translation>
    </message>
    <message>
        <source>The model “{0}” does not fit into the memory of this computer.</source>
        <translation>这台电脑的内存容不下模型“{0}”。</translation>
    </message>
    <message>
        <source>The model “{0}” is already on this computer.</source>
        <translation>模型“{0}”已在这台电脑上。</translation>
    </message>
    <message>
        <source>The model “{0}” is being downloaded or imported at this moment.</source>
        <translation>模型“{0}”正在下载或导入。</translation>
    </message>
    <message>
        <source>The model “{0}” is in use: a batch is being transcribed with it.</source>
        <translation>模型“{0}”正在使用：有批次正用它转录。</translation>
    </message>
    <message>
        <source>The model “{0}” is not among the models that VBatch keeps.</source>
        <translation>模型“{0}”不在 VBatch 保存的模型之列。</translation>
    </message>
    <message>
        <source>The model “{0}” is not on this computer, and it cannot be downloaded: {1}.</source>
        <translation>模型“{0}”不在这台电脑上，并且无法下载：{1}。</translation>
    </message>
    <message>
        <source>The model “{0}” is not open to everyone: {1} refuses it without permission.</source>
        <translation>模型“{0}”未对所有人开放：没有许可时 {1} 会拒绝访问。</translation>
    </message>
    <message>
        <source>The most exact</source>
        <translation>最准确</translation>
    </message>
    <message>
        <source>The name of the preset is too long.</source>
        <translation>预设的名称过长。</translation>
    </message>
    <message>
        <source>The name {0} cannot be used: a brace is left open.</source>
        <translation>名称 {0} 无法使用：大括号没有闭合。</translation>
    </message>
    <message>
        <source>The name {0} holds a folder.</source>
        <translation>名称 {0} 中含有文件夹。</translation>
    </message>
    <message>
        <source>The name {0} is the same for every file.</source>
        <translation>名称 {0} 对每个文件都相同。</translation>
    </message>
    <message>
        <source>The option {0} is {1}.</source>
        <translation>选项 {0} 的值为 {1}。</translation>
    </message>
    <message>
        <source>The options of the batch cannot be read: {0}.</source>
        <translation>无法读取批次的选项：{0}。</translation>
    </message>
    <message>
        <source>The preset cannot be read: {0}.</source>
        <translation>无法读取预设：{0}。</translation>
    </message>
    <message>
        <source>The presets are damaged.</source>
        <translation>预设文件已损坏。</translation>
    </message>
    <message>
        <source>The presets were written by a newer version of VBatch and are left as they are.</source>
        <translation>预设由更新版本的 VBatch 写入，将保持不变。</translation>
    </message>
    <message>
        <source>The processor of this computer cannot calculate in “{0}”.</source>
        <translation>这台电脑的处理器不支持以“{0}”计算。</translation>
    </message>
    <message>
        <source>The reason is at the end of {0}.</source>
        <translation>原因在 {0} 的末尾。</translation>
    </message>
    <message>
        <source>The results cannot be written to the folder {0}: {1}.</source>
        <translation>无法将结果写入文件夹 {0}：{1}。</translation>
    </message>
    <message>
        <source>The search index cannot be used: {0}.</source>
        <translation>无法使用搜索索引：{0}。</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>搜索索引已损坏。</translation>
    </message>
    <message>
        <source>The search index is in use by another VBatch.</source>
        <translation>搜索索引正被另一个 VBatch 使用。</translation>
    </message>
    <message>
        <source>The search index was damaged.</source>
        <translation>搜索索引曾损坏。</translation>
    </message>
    <message>
        <source>The server does not say how large the files of this model are.</source>
        <translation>服务器没有说明此模型的文件大小。</translation>
    </message>
    <message>
        <source>The setting models_folder is not a text.</source>
        <translation>设置 models_folder 不是文本。</translation>
    </message>
    <message>
        <source>The setting stall_seconds cannot be {0}.</source>
        <translation>设置 stall_seconds 不能为 {0}。</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}.</source>
        <translation>设置 {0} 不能为 {1}。</translation>
    </message>
    <message>
        <source>The settings are damaged.</source>
        <translation>设置已损坏。</translation>
    </message>
    <message>
        <source>The settings are damaged; the defaults are used.</source>
        <translation>设置已损坏，将使用默认值。</translation>
    </message>
    <message>
        <source>The settings cannot be read: {0}.</source>
        <translation>无法读取设置：{0}。</translation>
    </message>
    <message>
        <source>The settings were damaged and are set aside as {0}; the defaults are used.</source>
        <translation>设置曾损坏，已另存为 {0}；将使用默认值。</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of VBatch and are left as they are.</source>
        <translation>设置由更新版本的 VBatch 写入，将保持不变。</translation>
    </message>
    <message>
        <source>The sound ends at {0} of {1}: is the file complete?</source>
        <translation>声音在 {0} 处结束（全长 {1}）：文件是否完整？</translation>
    </message>
    <message>
        <source>The speech engine cannot be started: {0}.</source>
        <translation>无法启动语音引擎：{0}。</translation>
    </message>
    <message>
        <source>The speech engine crashed (code {0}).</source>
        <translation>语音引擎崩溃（代码 {0}）。</translation>
    </message>
    <message>
        <source>The speech engine crashed ({0}).</source>
        <translation>语音引擎崩溃（{0}）。</translation>
    </message>
    <message>
        <source>The speech engine does not start (code {0}).</source>
        <translation>语音引擎无法启动（代码 {0}）。</translation>
    </message>
    <message>
        <source>The speech engine does not start ({0}).</source>
        <translation>语音引擎无法启动（{0}）。</translation>
    </message>
    <message>
        <source>The speech engine does not start.</source>
        <translation>语音引擎无法启动。</translation>
    </message>
    <message>
        <source>The speech engine ended: it goes on in a moment</source>
        <translation>语音引擎已退出：稍后继续</translation>
    </message>
    <message>
        <source>The speech engine ended: it is tried again, alone</source>
        <translation>语音引擎已退出：将单独重试此文件</translation>
    </message>
    <message>
        <source>The speech engine hung and was restarted.</source>
        <translation>语音引擎无响应，已重新启动。</translation>
    </message>
    <message>
        <source>The speech engine is of another version than the window.</source>
        <translation>语音引擎与窗口的版本不同。</translation>
    </message>
    <message>
        <source>The speech engine no longer answered and was restarted.</source>
        <translation>语音引擎不再响应，已重新启动。</translation>
    </message>
    <message>
        <source>The speech engine ran out of memory.</source>
        <translation>语音引擎内存不足。</translation>
    </message>
    <message>
        <source>The speech engine was restarted.</source>
        <translation>语音引擎已重新启动。</translation>
    </message>
    <message>
        <source>The transcript in {0} is not there any more.</source>
        <translation>{0} 中的转录稿已不存在。</translation>
    </message>
    <message>
        <source>The transcript in {0} was made by a newer version of VBatch.</source>
        <translation>{0} 中的转录稿由更新版本的 VBatch 创建。</translation>
    </message>
    <message>
        <source>The transcript of “{0}” is gone from VBatch&apos;s folder.</source>
        <translation>“{0}”的转录稿已不在 VBatch 的文件夹中。</translation>
    </message>
    <message>
        <source>The transcript of “{0}” is missing or damaged.</source>
        <translation>“{0}”的转录稿缺失或已损坏。</translation>
    </message>
    <message>
        <source>The usual folder is used until the next start. Connect the drive, or choose another folder.</source>
        <translation>下次启动前将使用默认文件夹。请连接驱动器，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There are {0} texts for {1} lines.</source>
        <translation>{1} 行对应了 {0} 段文字。</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>现有：{0}。</translation>
    </message>
    <message>
        <source>There is a preset “{0}” already.</source>
        <translation>已有名为“{0}”的预设。</translation>
    </message>
    <message>
        <source>There is no batch {0}.</source>
        <translation>没有批次 {0}。</translation>
    </message>
    <message>
        <source>There is no deleted batch {0}.</source>
        <translation>没有已删除的批次 {0}。</translation>
    </message>
    <message>
        <source>There is no device {0}.</source>
        <translation>没有设备 {0}。</translation>
    </message>
    <message>
        <source>There is no format {0}.</source>
        <translation>没有格式 {0}。</translation>
    </message>
    <message>
        <source>There is no line {0} in a transcript of {1}.</source>
        <translation>转录稿共 {1} 行，没有第 {0} 行。</translation>
    </message>
    <message>
        <source>There is no model “{0}” on {1}.</source>
        <translation>{1} 上没有模型“{0}”。</translation>
    </message>
    <message>
        <source>There is no model “{0}” to download.</source>
        <translation>没有可下载的模型“{0}”。</translation>
    </message>
    <message>
        <source>There is no model “{0}”.</source>
        <translation>没有模型“{0}”。</translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation>没有预设 {0}。</translation>
    </message>
    <message>
        <source>There is no {0} {1}.</source>
        <translation>没有 {0} {1}。</translation>
    </message>
    <message>
        <source>There is not enough space for the model “{0}”: it needs {1} more in {2}, {3} are free.</source>
        <translation>模型“{0}”的空间不足：{2} 中还需要 {1}，可用 {3}。</translation>
    </message>
    <message>
        <source>There is not enough space for this model: it needs {0} in {1}, {2} are free.</source>
        <translation>此模型的空间不足：{1} 中需要 {0}，可用 {2}。</translation>
    </message>
    <message>
        <source>There was not enough memory to transcribe “{0}”, even alone.</source>
        <translation>即使单独处理，内存也不足以转录“{0}”。</translation>
    </message>
    <message>
        <source>These batches were opened for reading only.</source>
        <translation>这些批次以只读方式打开。</translation>
    </message>
    <message>
        <source>This batch was made by a newer version of VBatch and cannot be changed by this one.</source>
        <translation>此批次由更新版本的 VBatch 创建，当前版本无法更改。</translation>
    </message>
    <message>
        <source>This model needs {0} of memory, this computer has {1}.</source>
        <translation>此模型需要 {0} 内存，这台电脑有 {1}。</translation>
    </message>
    <message>
        <source>This transcript was not corrected: it is as it was recognised.</source>
        <translation>此转录稿没有更正过：仍是识别时的文字。</translation>
    </message>
    <message>
        <source>Those lie in {0}.</source>
        <translation>它们位于 {0}。</translation>
    </message>
    <message>
        <source>To transcribe it twice, put it into another batch.</source>
        <translation>要转录两次，请将其放入另一个批次。</translation>
    </message>
    <message>
        <source>Transcribe them first.</source>
        <translation>请先转录。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍候重试。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Try to play it. If that works, convert it to MP4 or WAV and add that.</source>
        <translation>请试着播放。如果可以播放，请转换为 MP4 或 WAV 后再添加。</translation>
    </message>
    <message>
        <source>Two jobs of the batch {0} have the same id.</source>
        <translation>批次 {0} 中有两个文件的 ID 相同。</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>请输入一个。</translation>
    </message>
    <message>
        <source>Unpack it, then import the folder.</source>
        <translation>请将其解压，然后导入文件夹。</translation>
    </message>
    <message>
        <source>Unset HF_HUB_OFFLINE and try again.</source>
        <translation>请取消设置 HF_HUB_OFFLINE，然后重试。</translation>
    </message>
    <message>
        <source>Update VBatch to change them.</source>
        <translation>请更新 VBatch 以更改它们。</translation>
    </message>
    <message>
        <source>Update VBatch, or duplicate the batch.</source>
        <translation>请更新 VBatch，或复制该批次。</translation>
    </message>
    <message>
        <source>Update VBatch. The file is left as it is.</source>
        <translation>请更新 VBatch。该文件保持不变。</translation>
    </message>
    <message>
        <source>Use 0 or more.</source>
        <translation>请使用 0 或更大的值。</translation>
    </message>
    <message>
        <source>Use 5 or more.</source>
        <translation>请使用 5 或更大的值。</translation>
    </message>
    <message>
        <source>Use a code such as en, es, de or zh, or auto.</source>
        <translation>请使用 en、es、de、zh 等代码，或使用 auto。</translation>
    </message>
    <message>
        <source>Use a text.</source>
        <translation>请使用文本。</translation>
    </message>
    <message>
        <source>Use auto, cpu or cuda.</source>
        <translation>请使用 auto、cpu 或 cuda。</translation>
    </message>
    <message>
        <source>Use automatic, or 1 to {0}.</source>
        <translation>请使用“自动”，或 1 到 {0}。</translation>
    </message>
    <message>
        <source>Use one of: {0}.</source>
        <translation>请使用以下之一：{0}。</translation>
    </message>
    <message>
        <source>Use some of {0}.</source>
        <translation>请使用 {0} 中的一些。</translation>
    </message>
    <message>
        <source>Use some of: {0}.</source>
        <translation>请使用以下选项：{0}。</translation>
    </message>
    <message>
        <source>Use the path of a folder.</source>
        <translation>请使用文件夹的路径。</translation>
    </message>
    <message>
        <source>Use true or false.</source>
        <translation>请使用 true 或 false。</translation>
    </message>
    <message>
        <source>Use {0} characters at most.</source>
        <translation>最多可用 {0} 个字符。</translation>
    </message>
    <message>
        <source>Use {stem} or {number} in it.</source>
        <translation>请在其中使用 {stem} 或 {number}。</translation>
    </message>
    <message>
        <source>VBatch is already running with these batches.</source>
        <translation>已有一个 VBatch 在使用这些批次。</translation>
    </message>
    <message>
        <source>VBatch is being closed.</source>
        <translation>VBatch 正在关闭。</translation>
    </message>
    <message>
        <source>VBatch was closed.</source>
        <translation>VBatch 已关闭。</translation>
    </message>
    <message>
        <source>Wait for it or cancel it.</source>
        <translation>请等待完成或取消。</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>请等待完成，或将其取消。</translation>
    </message>
    <message>
        <source>Wait until that is done, or cancel it.</source>
        <translation>请等待该操作完成，或将其取消。</translation>
    </message>
    <message>
        <source>Wait until the batch is done, or cancel it.</source>
        <translation>请等待批次完成，或将其取消。</translation>
    </message>
    <message>
        <source>Wait until the recording or copying is finished, then retry.</source>
        <translation>请等待录制或复制结束，然后重试。</translation>
    </message>
    <message>
        <source>Wait until they are done.</source>
        <translation>请等待它们完成。</translation>
    </message>
    <message>
        <source>Waits for memory: needs {0}, {1} free</source>
        <translation>等待内存：需 {0}，余 {1}</translation>
    </message>
    <message>
        <source>Waits until the files of another model are done</source>
        <translation>等待使用另一个模型的文件完成</translation>
    </message>
    <message>
        <source>What has come is kept. Try again: the download goes on from there.</source>
        <translation>已下载的部分会保留。请重试：下载会从该处继续。</translation>
    </message>
    <message>
        <source>What is done is kept: retry goes on there. The limit is in the settings.</source>
        <translation>已完成的部分会保留：重试会从该处继续。时限可在设置中更改。</translation>
    </message>
    <message>
        <source>With one core a smaller model keeps the waiting short.</source>
        <translation>只有一个核心时，较小的模型可缩短等待时间。</translation>
    </message>
    <message>
        <source>Write \1 for the first group of the pattern, and \\ for a backslash.</source>
        <translation>用 \1 表示模式中的第一个分组，用 \\ 表示反斜杠。</translation>
    </message>
    <message>
        <source>Write it in a simpler way: without repetitions within repetitions, such as (a+)+.</source>
        <translation>请用更简单的写法：避免重复中再嵌套重复，例如 (a+)+。</translation>
    </message>
    <message>
        <source>Your presets are damaged and cannot be used.</source>
        <translation>您的预设已损坏，无法使用。</translation>
    </message>
    <message>
        <source>Your presets were damaged and are set aside as {0}.</source>
        <translation>您的预设曾损坏，已另存为 {0}。</translation>
    </message>
    <message>
        <source>config.json is not that of a model</source>
        <translation>config.json 不属于任何模型</translation>
    </message>
    <message>
        <source>it cannot be read ({0})</source>
        <translation>无法读取（{0}）</translation>
    </message>
    <message>
        <source>it cannot calculate in “{0}”</source>
        <translation>不支持以“{0}”计算</translation>
    </message>
    <message>
        <source>it has no model.bin</source>
        <translation>缺少 model.bin</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>缺少 {0}</translation>
    </message>
    <message>
        <source>it is in another format than CTranslate2</source>
        <translation>它不是 CTranslate2 格式</translation>
    </message>
    <message>
        <source>it made the speech engine crash</source>
        <translation>它使语音引擎崩溃</translation>
    </message>
    <message>
        <source>its memory is too small for the model “{0}”</source>
        <translation>它的内存容不下模型“{0}”</translation>
    </message>
    <message>
        <source>model.bin is empty</source>
        <translation>model.bin 是空的</translation>
    </message>
    <message>
        <source>model.bin is not a Whisper model in CTranslate2 format</source>
        <translation>model.bin 不是 CTranslate2 格式的 Whisper 模型</translation>
    </message>
    <message>
        <source>model.bin is only a pointer of Git LFS (run `git lfs pull` there)</source>
        <translation>model.bin 只是 Git LFS 的指针（请在该处运行 `git lfs pull`）</translation>
    </message>
    <message>
        <source>the checksum of {0} is wrong</source>
        <translation>{0} 的校验和不正确</translation>
    </message>
    <message>
        <source>the variable HF_HUB_OFFLINE is set</source>
        <translation>已设置变量 HF_HUB_OFFLINE</translation>
    </message>
    <message>
        <source>there is no connection to {0}</source>
        <translation>无法连接到 {0}</translation>
    </message>
    <message>
        <source>tokenizer.json is not a tokenizer</source>
        <translation>tokenizer.json 不是分词器</translation>
    </message>
    <message>
        <source>{0} cannot be deleted</source>
        <translation>无法删除 {0}</translation>
    </message>
    <message>
        <source>{0} cannot be deleted: {1}.</source>
        <translation>无法删除 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be found.</source>
        <translation>找不到 {0}。</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>无法读取 {0}</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>无法读取 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be written</source>
        <translation>无法写入 {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>无法写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cores and {1} of memory are enough for the exact model.</source>
        <translation>{0} 个核心和 {1} 内存足以运行高精度模型。</translation>
    </message>
    <message>
        <source>{0} does not accept the token that is set on this computer.</source>
        <translation>{0} 不接受这台电脑上设置的令牌。</translation>
    </message>
    <message>
        <source>{0} has an audio track of a kind that VBatch cannot decode.</source>
        <translation>{0} 含有 VBatch 无法解码的音轨。</translation>
    </message>
    <message>
        <source>{0} has no audio track {1}.</source>
        <translation>{0} 没有音轨 {1}。</translation>
    </message>
    <message>
        <source>{0} has no audio track: there is nothing to transcribe.</source>
        <translation>{0} 没有音轨：没有可转录的内容。</translation>
    </message>
    <message>
        <source>{0} has no sound that can be decoded: it is damaged, protected against copying, or no sound file at all.</source>
        <translation>{0} 没有可解码的声音：它已损坏、有复制保护，或根本不是音频文件。</translation>
    </message>
    <message>
        <source>{0} holds no sound itself, it only points to other files or addresses.</source>
        <translation>{0} 本身不含声音，只指向其他文件或地址。</translation>
    </message>
    <message>
        <source>{0} is a device or a pipe, not a regular file.</source>
        <translation>{0} 是设备或管道，不是普通文件。</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder</source>
        <translation>{0} 是文件，不是文件夹</translation>
    </message>
    <message>
        <source>{0} is a folder, not a file.</source>
        <translation>{0} 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} 是文件夹。</translation>
    </message>
    <message>
        <source>{0} is a link to something that does not exist</source>
        <translation>{0} 是指向不存在内容的链接</translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes).</source>
        <translation>{0} 为空（0 字节）。</translation>
    </message>
    <message>
        <source>{0} is not a ZIP: it is not replaced.</source>
        <translation>{0} 不是 ZIP：不会被替换。</translation>
    </message>
    <message>
        <source>{0} is not a folder</source>
        <translation>{0} 不是文件夹</translation>
    </message>
    <message>
        <source>{0} is not a language code.</source>
        <translation>{0} 不是语言代码。</translation>
    </message>
    <message>
        <source>{0} is not a valid id.</source>
        <translation>{0} 不是有效的 ID。</translation>
    </message>
    <message>
        <source>{0} is not a video or sound file, or it is damaged.</source>
        <translation>{0} 不是视频或音频文件，或已损坏。</translation>
    </message>
    <message>
        <source>{0} is not complete</source>
        <translation>{0} 不完整</translation>
    </message>
    <message>
        <source>{0} is one of the files of this batch: it is not replaced by the ZIP.</source>
        <translation>{0} 是此批次的文件之一：不会被 ZIP 替换。</translation>
    </message>
    <message>
        <source>{0} is {1}: there is nothing to retry.</source>
        <translation>{0} 的状态为 {1}：没有可重试的内容。</translation>
    </message>
    <message>
        <source>{0} jobs at once are not possible.</source>
        <translation>不能同时处理 {0} 个文件。</translation>
    </message>
    <message>
        <source>{0}: a job that is {1} cannot become {2}.</source>
        <translation>{0}：状态为 {1} 的文件无法变为 {2}。</translation>
    </message>
    <message>
        <source>{0}: access was denied.</source>
        <translation>{0}：访问被拒绝。</translation>
    </message>
    <message>
        <source>{0}: it or its folder does not exist.</source>
        <translation>{0}：它或其文件夹不存在。</translation>
    </message>
    <message>
        <source>{0}: its name is too long.</source>
        <translation>{0}：名称过长。</translation>
    </message>
    <message>
        <source>{0}: there is already something of that name.</source>
        <translation>{0}：已有同名项目。</translation>
    </message>
    <message>
        <source>{0}: {1} is a folder, not a file.</source>
        <translation>{0}：{1} 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>{0}Choose another output folder in the options of the batch, or check its permissions, then retry. The transcript itself is kept by VBatch.</source>
        <translation>{0}请在批次的选项中选择其他输出文件夹，或检查其权限，然后重试。转录稿本身由 VBatch 保留。</translation>
    </message>
    <message>
        <source>{{0}} stands for nothing in a name.</source>
        <translation>{{0}} 在名称中没有含义。</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}.</source>
        <translation>无法导入“{0}”：{1}。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: access was denied.</source>
        <translation>无法读取“{0}”：访问被拒绝。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>无法读取“{0}”：{1}。</translation>
    </message>
    <message>
        <source>“{0}” cannot be used as a speech model: {1}.</source>
        <translation>“{0}”不能用作语音模型：{1}。</translation>
    </message>
    <message>
        <source>“{0}” cannot stand in for it: {1}.</source>
        <translation>“{0}”不能代替它：{1}。</translation>
    </message>
    <message>
        <source>“{0}” comes with VBatch and stays so.</source>
        <translation>“{0}”随 VBatch 提供，不能更改。</translation>
    </message>
    <message>
        <source>“{0}” could not be opened within {1} seconds.</source>
        <translation>“{0}”未能在 {1} 秒内打开。</translation>
    </message>
    <message>
        <source>“{0}” does not exist.</source>
        <translation>“{0}”不存在。</translation>
    </message>
    <message>
        <source>“{0}” has no audio track {1}.</source>
        <translation>“{0}”没有音轨 {1}。</translation>
    </message>
    <message>
        <source>“{0}” has no results yet that could be gone.</source>
        <translation>“{0}”还没有可能丢失的结果。</translation>
    </message>
    <message>
        <source>“{0}” has {1} MB, more than the limit of {2} MB.</source>
        <translation>“{0}”有 {1} MB，超过 {2} MB 的上限。</translation>
    </message>
    <message>
        <source>“{0}” has {1} bytes, “{2}” had {3}: it is another recording, or another version of it.</source>
        <translation>“{0}”有 {1} 字节，而“{2}”有 {3} 字节：它是另一个录音，或是另一个版本。</translation>
    </message>
    <message>
        <source>“{0}” holds several models: {1}.</source>
        <translation>“{0}”中有多个模型：{1}。</translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation>“{0}”是文件夹。</translation>
    </message>
    <message>
        <source>“{0}” is already in the batch “{1}”.</source>
        <translation>“{0}”已在批次“{1}”中。</translation>
    </message>
    <message>
        <source>“{0}” is already {1}.</source>
        <translation>“{0}”的状态已是 {1}。</translation>
    </message>
    <message>
        <source>“{0}” is being processed.</source>
        <translation>“{0}”正在处理中。</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>“{0}”为空。</translation>
    </message>
    <message>
        <source>“{0}” is in the batch {1} already.</source>
        <translation>“{0}”已在批次 {1} 中。</translation>
    </message>
    <message>
        <source>“{0}” is neither the folder of a model nor an archive of one.</source>
        <translation>“{0}”既不是模型文件夹，也不是模型的归档文件。</translation>
    </message>
    <message>
        <source>“{0}” is no longer where it was.</source>
        <translation>“{0}”已不在原来的位置。</translation>
    </message>
    <message>
        <source>“{0}” is not a regular file.</source>
        <translation>“{0}”不是普通文件。</translation>
    </message>
    <message>
        <source>“{0}” is not a valid pattern: {1}.</source>
        <translation>“{0}”不是有效的模式：{1}。</translation>
    </message>
    <message>
        <source>“{0}” is not a whole path.</source>
        <translation>“{0}”不是完整路径。</translation>
    </message>
    <message>
        <source>“{0}” is not transcribed yet.</source>
        <translation>“{0}”尚未转录。</translation>
    </message>
    <message>
        <source>“{0}” is the name of a preset of VBatch.</source>
        <translation>“{0}”是 VBatch 自带预设的名称。</translation>
    </message>
    <message>
        <source>“{0}” is {1}: its place in the order is settled.</source>
        <translation>“{0}”的状态为 {1}：顺序已确定。</translation>
    </message>
    <message>
        <source>“{0}” made the speech engine fail {1} times.</source>
        <translation>“{0}”已使语音引擎失败 {1} 次。</translation>
    </message>
    <message>
        <source>“{0}” makes the speech engine fail when it is opened.</source>
        <translation>打开“{0}”会使语音引擎失败。</translation>
    </message>
    <message>
        <source>“{0}” on {1} is not a speech model in CTranslate2 format: it has no {2}.</source>
        <translation>{1} 上的“{0}”不是 CTranslate2 格式的语音模型：缺少 {2}。</translation>
    </message>
    <message>
        <source>“{0}” took longer than {1} minutes and was stopped.</source>
        <translation>“{0}”的处理时间超过 {1} 分钟，已停止。</translation>
    </message>
    <message>
        <source>“{0}” was changed while it was transcribed.</source>
        <translation>“{0}”在转录期间发生了变化。</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>1 cancelled</source>
        <translation>1 个已取消</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 词</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelled · {0}</source>
        <translation>已取消 · {0}</translation>
    </message>
    <message>
        <source>Checking · {0}</source>
        <translation>正在检查 · {0}</translation>
    </message>
    <message>
        <source>Completed · {0}</source>
        <translation>已完成 · {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed · {0}</source>
        <translation>失败 · {0}</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Nothing to start · {0}</source>
        <translation>无可开始 · {0}</translation>
    </message>
    <message>
        <source>Paused · {0}</source>
        <translation>已暂停 · {0}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Queued, {0} done</source>
        <translation>等待中，已完成 {0}</translation>
    </message>
    <message>
        <source>Ready · {0}</source>
        <translation>就绪 · {0}</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>大约还剩 {0}</translation>
    </message>
    <message>
        <source>also beside the source</source>
        <translation>同时保存到源文件旁</translation>
    </message>
    <message>
        <source>also in {0}</source>
        <translation>同时保存到 {0}</translation>
    </message>
    <message>
        <source>as many at once as memory allows</source>
        <translation>同时处理数视内存而定</translation>
    </message>
    <message>
        <source>demo only knows some 280 English and 80 Spanish words of synthetic speech: it is for trying VBatch only</source>
        <translation>demo 只认识约 280 个英语词和 80 个西班牙语词的合成语音：仅用于试用 VBatch</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>language detected</source>
        <translation>自动检测语言</translation>
    </message>
    <message>
        <source>no speech found</source>
        <translation>未识别到语音</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>{0} at once</source>
        <translation>同时 {0} 个</translation>
    </message>
    <message>
        <source>{0} cancelled</source>
        <translation>{0} 个已取消</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} 个失败</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩余 {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>已完成 {0} / {1}</translation>
    </message>
    <message>
        <source>{0} percent</source>
        <translation>百分之 {0}</translation>
    </message>
    <message>
        <source>{0} real time</source>
        <translation>{0} 实时速度</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} 词</translation>
    </message>
    <message>
        <source>{0}, done at {1}</source>
        <translation>{0}，{1} 完成</translation>
    </message>
    <message>
        <source>{0}, translated into English</source>
        <translation>{0}，翻译成英语</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Look for them in a folder…</source>
        <translation>在文件夹中查找…</translation>
    </message>
    <message>
        <source>Remove these from the batch</source>
        <translation>从批次中移除这些文件</translation>
    </message>
</context>
<context>
    <name>system_reasons</name>
    <message>
        <source>Cannot allocate memory</source>
        <translation>没有可用内存</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>对方断开了连接</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或文件正忙</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>文件夹不是空的</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>服务器没有响应</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>无效的值</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>没有该设备</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>没有该设备或地址</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许该操作</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>拒绝访问</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>服务器上的文件已失效</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>程序正在运行</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>链接层数太多</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>驱动器未连接</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} / {1} 个文件</translation>
    </message>
</context>
</TS>

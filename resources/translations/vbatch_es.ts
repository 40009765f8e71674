<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versiones</translation>
    </message>
    <message>
        <source>About VBatch</source>
        <translation>Acerca de VBatch</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Buscar actualizaciones…</translation>
    </message>
    <message>
        <source>Collecting them…</source>
        <translation>Reuniéndolas…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the whole text, for a report of a fault</source>
        <translation>Copiar todo el texto, para informar de un fallo</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Installed {0}</source>
        <translation>Instalado {0}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Transcribes many videos at once, on your own computer. Nothing leaves it.</source>
        <translation>Transcribe muchos vídeos a la vez, en su propio equipo. Nada sale de él.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>About VBatch</source>
        <translation>Acerca de VBatch</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add from</source>
        <translation>Añadir desde</translation>
    </message>
    <message>
        <source>Back to the original…</source>
        <translation>Volver al original…</translation>
    </message>
    <message>
        <source>Batch options…</source>
        <translation>Opciones del lote…</translation>
    </message>
    <message>
        <source>Bring deleted batch back</source>
        <translation>Recuperar el lote eliminado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel batch</source>
        <translation>Cancelar lote</translation>
    </message>
    <message>
        <source>Cancel selected files</source>
        <translation>Cancelar los archivos seleccionados</translation>
    </message>
    <message>
        <source>Check before start…</source>
        <translation>Comprobar antes de iniciar…</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Buscar actualizaciones…</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>Close VBatch</source>
        <translation>Cerrar VBatch</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Delete batch</source>
        <translation>Eliminar lote</translation>
    </message>
    <message>
        <source>Delete line</source>
        <translation>Eliminar línea</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>Duplicate batch</source>
        <translation>Duplicar lote</translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>Exportar ZIP</translation>
    </message>
    <message>
        <source>Export ZIP…</source>
        <translation>Exportar ZIP…</translation>
    </message>
    <message>
        <source>Filter batches</source>
        <translation>Filtrar lotes</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Let the computer sleep</source>
        <translation>Suspender el equipo</translation>
    </message>
    <message>
        <source>Merge with the next line</source>
        <translation>Unir con la línea siguiente</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nuevo lote</translation>
    </message>
    <message>
        <source>New batch with the same options</source>
        <translation>Nuevo lote con las mismas opciones</translation>
    </message>
    <message>
        <source>Next uncertain word</source>
        <translation>Siguiente palabra dudosa</translation>
    </message>
    <message>
        <source>Open folder of the recording</source>
        <translation>Abrir la carpeta de la grabación</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Open results folder</source>
        <translation>Abrir la carpeta de resultados</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause all batches</source>
        <translation>Pausar todos los lotes</translation>
    </message>
    <message>
        <source>Pause batch</source>
        <translation>Pausar lote</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remove from the batch</source>
        <translation>Quitar del lote</translation>
    </message>
    <message>
        <source>Rename batch</source>
        <translation>Cambiar nombre del lote</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidos</translation>
    </message>
    <message>
        <source>Retry selected files</source>
        <translation>Reintentar los archivos seleccionados</translation>
    </message>
    <message>
        <source>Save corrections</source>
        <translation>Guardar correcciones</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search all batches…</source>
        <translation>Buscar en todos los lotes…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Shift times…</source>
        <translation>Desplazar tiempos…</translation>
    </message>
    <message>
        <source>Show in the order of processing</source>
        <translation>Mostrar en el orden de proceso</translation>
    </message>
    <message>
        <source>Shut the computer down</source>
        <translation>Apagar el equipo</translation>
    </message>
    <message>
        <source>Speech models…</source>
        <translation>Modelos de voz…</translation>
    </message>
    <message>
        <source>Split line here</source>
        <translation>Dividir la línea aquí</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Times of this line…</source>
        <translation>Tiempos de esta línea…</translation>
    </message>
    <message>
        <source>Underline uncertain words</source>
        <translation>Subrayar palabras dudosas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>When all is done</source>
        <translation>Cuando todo termine</translation>
    </message>
    <message>
        <source>Write formats of the batch…</source>
        <translation>Escribir formatos del lote…</translation>
    </message>
    <message>
        <source>Write formats…</source>
        <translation>Escribir formatos…</translation>
    </message>
</context>
<context>
    <name>ActivityStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Cancel the measurement</source>
        <translation>Cancelar la medición</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>Importando {0}</translation>
    </message>
    <message>
        <source>Measuring {0}</source>
        <translation>Midiendo {0}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>{0} · {1} free</source>
        <translation>{0} · {1} libres</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the system has them</source>
        <translation>Como los tiene el sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (copia)</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>New batch</source>
        <translation>Nuevo lote</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Do nothing instead</source>
        <translation>No hacer nada en su lugar</translation>
    </message>
    <message>
        <source>When all is done, VBatch closes.</source>
        <translation>Cuando todo termine, VBatch se cerrará.</translation>
    </message>
    <message>
        <source>When all is done, the computer goes to sleep.</source>
        <translation>Cuando todo termine, el equipo se suspenderá.</translation>
    </message>
    <message>
        <source>When all is done, the computer is shut down.</source>
        <translation>Cuando todo termine, el equipo se apagará.</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A ZIP is still being written.</source>
        <translation>Aún se está escribiendo un ZIP.</translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>Exportar ZIP</translation>
    </message>
    <message>
        <source>Files are still being transcribed, and a ZIP is still being written.</source>
        <translation>Aún se están transcribiendo archivos y se está escribiendo un ZIP.</translation>
    </message>
    <message>
        <source>Files are still being transcribed.</source>
        <translation>Aún se están transcribiendo archivos.</translation>
    </message>
    <message>
        <source>Formats are being written: those that are not yet can be written later.</source>
        <translation>Se están escribiendo formatos: los que falten pueden escribirse más tarde.</translation>
    </message>
    <message>
        <source>Formats are still being written.</source>
        <translation>Aún se están escribiendo formatos.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>Quit VBatch</source>
        <translation>Salir de VBatch</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation>Detener la exportación y salir</translation>
    </message>
    <message>
        <source>Stop writing and quit</source>
        <translation>Dejar de escribir y salir</translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>No se pudo abrir la carpeta: {0}</translation>
    </message>
    <message>
        <source>The unfinished ZIP is dropped. The results stay in VBatch and can be exported again.</source>
        <translation>El ZIP sin terminar se descarta. Los resultados se conservan en VBatch y pueden exportarse otra vez.</translation>
    </message>
    <message>
        <source>The unfinished ZIP is dropped; export it again later.</source>
        <translation>El ZIP sin terminar se descarta; puede exportarlo más tarde.</translation>
    </message>
    <message>
        <source>What is done so far is kept. At the next start VBatch offers to go on from there.</source>
        <translation>Lo hecho hasta ahora se conserva. En el próximo inicio, VBatch ofrecerá continuar desde ahí.</translation>
    </message>
    <message>
        <source>What is written so far stays. The others can be written at any time.</source>
        <translation>Lo escrito hasta ahora se conserva. Lo demás puede escribirse en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>CorrectionCommands</name>
    <message>
        <source>If VBatch quits now, they are lost. Make room on the disk or connect its drive first.</source>
        <translation>Si VBatch se cierra ahora, se perderán. Libere antes espacio en el disco o conecte su unidad.</translation>
    </message>
    <message>
        <source>Keep VBatch open</source>
        <translation>Dejar VBatch abierto</translation>
    </message>
    <message>
        <source>Quit VBatch</source>
        <translation>Salir de VBatch</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>Salir y perderlas</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Guardar otra vez</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Mostrar el texto</translation>
    </message>
    <message>
        <source>The corrections of {0} files cannot be saved.</source>
        <translation>Las correcciones de {0} archivos no se pueden guardar.</translation>
    </message>
    <message>
        <source>The corrections of “{0}” are not saved.</source>
        <translation>Las correcciones de «{0}» no están guardadas.</translation>
    </message>
    <message>
        <source>The corrections of “{0}” cannot be saved.</source>
        <translation>Las correcciones de «{0}» no se pueden guardar.</translation>
    </message>
    <message>
        <source>VBatch holds them until you save them or quit.</source>
        <translation>VBatch las mantiene hasta que las guarde o salga.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Nothing has been transcribed yet.</source>
        <translation>Aún no se ha transcrito nada.</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Sound transcribed each day</source>
        <translation>Audio transcrito cada día</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>The plots cannot be shown: {0}</source>
        <translation>No se pueden mostrar las gráficas: {0}</translation>
    </message>
    <message>
        <source>VBatch</source>
        <translation>VBatch</translation>
    </message>
    <message>
        <source>VBatch takes nothing above this line</source>
        <translation>VBatch no usa nada por encima de esta línea</translation>
    </message>
    <message>
        <source>Why files failed</source>
        <translation>Por qué fallaron los archivos</translation>
    </message>
</context>
<context>
    <name>DeleteCommands</name>
    <message>
        <source>Delete batch</source>
        <translation>Eliminar lote</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <translation>Detener y eliminar</translation>
    </message>
    <message>
        <source>The recordings themselves stay where they are.</source>
        <translation>Las grabaciones en sí se quedan donde están.</translation>
    </message>
    <message>
        <source>The recordings themselves, and copies of results elsewhere, stay where they are.</source>
        <translation>Las grabaciones en sí, y las copias de resultados en otros lugares, se quedan donde están.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{0}” and another batch were deleted.</source>
        <translation>Se eliminaron «{0}» y otro lote.</translation>
    </message>
    <message>
        <source>“{0}” and {1} other batches were deleted.</source>
        <translation>Se eliminaron «{0}» y otros {1} lotes.</translation>
    </message>
    <message>
        <source>“{0}” is being processed. Stop and delete it?</source>
        <translation>«{0}» está en curso. ¿Detenerlo y eliminarlo?</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>Se eliminó «{0}».</translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>Its icon in the tray brings the window back.</source>
        <translation>Su icono en la bandeja vuelve a abrir la ventana.</translation>
    </message>
    <message>
        <source>VBatch keeps running</source>
        <translation>VBatch sigue en marcha</translation>
    </message>
</context>
<context>
    <name>DiagnosticsCommands</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Download it first, then add the file.</source>
        <translation>Descárguelo primero y luego añada el archivo.</translation>
    </message>
    <message>
        <source>This is an address, not a file on this computer.</source>
        <translation>Es una dirección, no un archivo de este equipo.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>All words have to be in one line. Try fewer of them, or only their beginnings.</source>
        <translation>Todas las palabras deben estar en una misma línea. Pruebe con menos palabras, o solo con sus comienzos.</translation>
    </message>
    <message>
        <source>Drop your recordings here</source>
        <translation>Suelte aquí sus grabaciones</translation>
    </message>
    <message>
        <source>In all finished transcripts, and in the names of files and batches.
All words have to be in one line; “words in quotation marks” follow each other.</source>
        <translation>En todas las transcripciones terminadas y en los nombres de archivos y lotes.
Todas las palabras deben estar en una misma línea; las «palabras entre comillas» van seguidas.</translation>
    </message>
    <message>
        <source>Not all transcripts can be searched yet. This goes on by itself.</source>
        <translation>Aún no se puede buscar en todas las transcripciones. Esto avanza por sí solo.</translation>
    </message>
    <message>
        <source>Nothing found for {0}</source>
        <translation>No se encontró nada para {0}</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Aún no se encontró nada</translation>
    </message>
    <message>
        <source>Search everything that was said</source>
        <translation>Busque en todo lo que se dijo</translation>
    </message>
    <message>
        <source>Videos and sound files, as many as you like, or whole folders.
They never leave this computer.</source>
        <translation>Vídeos y archivos de audio, tantos como quiera, o carpetas enteras.
Nunca salen de este equipo.</translation>
    </message>
</context>
<context>
    <name>EngineAlert</name>
    <message>
        <source>The speech engine failed {0} times within {1} minutes. The last time: {2}</source>
        <translation>El motor de voz falló {0} veces en {1} minutos. La última vez: {2}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The export was cancelled, nothing was written.</source>
        <translation>La exportación se canceló; no se escribió nada.</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>Escribiendo {0} …</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} está escrito.</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>FailureCommands</name>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>1 missing file is found.</source>
        <translation>Se encontró 1 archivo que faltaba.</translation>
    </message>
    <message>
        <source>1 more missing file of this batch lies there too.</source>
        <translation>Otro archivo que falta en este lote también está ahí.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>No usarlo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>None of the missing files was found there.</source>
        <translation>Ahí no se encontró ninguno de los archivos que faltan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove 1 file from the batch?</source>
        <translation>¿Quitar 1 archivo del lote?</translation>
    </message>
    <message>
        <source>Remove failed files</source>
        <translation>Quitar los archivos fallidos</translation>
    </message>
    <message>
        <source>Remove {0} files from the batch?</source>
        <translation>¿Quitar {0} archivos del lote?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>The new batch “{0}” transcribes {1} with other options.</source>
        <translation>El nuevo lote «{0}» transcribe {1} con otras opciones.</translation>
    </message>
    <message>
        <source>The recordings themselves stay where they are.</source>
        <translation>Las grabaciones en sí se quedan donde están.</translation>
    </message>
    <message>
        <source>They are looked for by name and size. Choose one by itself if it was renamed.</source>
        <translation>Se buscan por nombre y tamaño. Elija uno a uno los que cambiaron de nombre.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usarlos</translation>
    </message>
    <message>
        <source>Where are {0} files now?</source>
        <translation>¿Dónde están ahora {0} archivos?</translation>
    </message>
    <message>
        <source>Where is 1 file now?</source>
        <translation>¿Dónde está ahora 1 archivo?</translation>
    </message>
    <message>
        <source>Where is “{0}” now?</source>
        <translation>¿Dónde está ahora «{0}»?</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>other options</source>
        <translation>otras opciones</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} archivos</translation>
    </message>
    <message>
        <source>{0} missing files are found.</source>
        <translation>Se encontraron {0} archivos que faltaban.</translation>
    </message>
    <message>
        <source>{0} more missing files of this batch lie there too.</source>
        <translation>Otros {0} archivos que faltan en este lote también están ahí.</translation>
    </message>
</context>
<context>
    <name>FailureSummary</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Opens a menu of what helps for these files</source>
        <translation>Abre un menú con lo que ayuda a estos archivos</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Reintentar todos</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Mostrar estos archivos</translation>
    </message>
    <message>
        <source>{0} files failed:</source>
        <translation>Fallaron {0} archivos:</translation>
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
        <translation>No se añadió 1 archivo</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>Pista de audio</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Is its drive connected? Was it moved or renamed?</source>
        <translation>¿Está conectada su unidad? ¿Se movió o cambió de nombre?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>No video or sound file was found there.</source>
        <translation>Ahí no se encontró ningún archivo de vídeo o audio.</translation>
    </message>
    <message>
        <source>Raise the limit…</source>
        <translation>Subir el límite…</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <translation>Quitar y eliminar</translation>
    </message>
    <message>
        <source>Remove from the batch</source>
        <translation>Quitar del lote</translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>No se pudo abrir la carpeta: {0}</translation>
    </message>
    <message>
        <source>The recordings themselves, and copies of results elsewhere, stay where they are.</source>
        <translation>Las grabaciones en sí, y las copias de resultados en otros lugares, se quedan donde están.</translation>
    </message>
    <message>
        <source>{0} files were not added</source>
        <translation>No se añadieron {0} archivos</translation>
    </message>
    <message>
        <source>{0} of these files are transcribed. Delete their transcripts too?</source>
        <translation>{0} de estos archivos están transcritos. ¿Eliminar también sus transcripciones?</translation>
    </message>
    <message>
        <source>“{0}” is being processed: the files go into a new batch.</source>
        <translation>«{0}» está en curso: los archivos van a un lote nuevo.</translation>
    </message>
    <message>
        <source>“{0}” is completed: the files go into a new batch.</source>
        <translation>«{0}» está completado: los archivos van a un lote nuevo.</translation>
    </message>
    <message>
        <source>“{0}” is transcribed. Delete its transcript too?</source>
        <translation>«{0}» está transcrito. ¿Eliminar también su transcripción?</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter batches by name</source>
        <translation>Filtrar lotes por nombre</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Which batches are listed, by their state</source>
        <translation>Qué lotes se muestran, según su estado</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>1 hit</source>
        <translation>1 resultado</translation>
    </message>
    <message>
        <source>1 place was replaced.</source>
        <translation>Se reemplazó 1 aparición.</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Replace all hits</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace this hit</source>
        <translation>Reemplazar esta aparición</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>What to find in this transcript</source>
        <translation>Qué buscar en esta transcripción</translation>
    </message>
    <message>
        <source>What to put in its place</source>
        <translation>Qué poner en su lugar</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>{0} hits</source>
        <translation>{0} resultados</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} places were replaced.</source>
        <translation>Se reemplazaron {0} apariciones.</translation>
    </message>
</context>
<context>
    <name>FormatField</name>
    <message>
        <source>A page for the browser</source>
        <translation>Una página para el navegador</translation>
    </message>
    <message>
        <source>A table for Excel and Calc</source>
        <translation>Una tabla para Excel y Calc</translation>
    </message>
    <message>
        <source>A table, times in milliseconds</source>
        <translation>Una tabla, con tiempos en milisegundos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Everything, for programs</source>
        <translation>Todo, para programas</translation>
    </message>
    <message>
        <source>Markdown, for notes and wikis</source>
        <translation>Markdown, para notas y wikis</translation>
    </message>
    <message>
        <source>Plain text, a line for each sentence</source>
        <translation>Texto sin formato, una línea por frase</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Subtitles for web pages</source>
        <translation>Subtítulos para páginas web</translation>
    </message>
    <message>
        <source>Subtitles that every player knows</source>
        <translation>Subtítulos que cualquier reproductor conoce</translation>
    </message>
    <message>
        <source>Subtitles with a style, for editing</source>
        <translation>Subtítulos con estilo, para editar</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>Word and LibreOffice, in paragraphs with times</source>
        <translation>Word y LibreOffice, en párrafos con tiempos</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Always show what was checked before Start</source>
        <translation>Mostrar siempre lo comprobado antes de iniciar</translation>
    </message>
    <message>
        <source>Ask before quitting while files are transcribed</source>
        <translation>Preguntar antes de salir mientras se transcribe</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Al iniciar</translation>
    </message>
    <message>
        <source>Clear the list of recent folders</source>
        <translation>Vaciar la lista de carpetas recientes</translation>
    </message>
    <message>
        <source>Closing the window leaves VBatch running in the tray</source>
        <translation>Al cerrar la ventana, VBatch sigue en la bandeja</translation>
    </message>
    <message>
        <source>Else only where something has to be decided.</source>
        <translation>Si no, solo cuando haya algo que decidir.</translation>
    </message>
    <message>
        <source>Keep the computer awake meanwhile</source>
        <translation>No suspender el equipo mientras tanto</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one</source>
        <translation>Mostrar un icono en la bandeja, si el escritorio tiene una</translation>
    </message>
    <message>
        <source>Show the newest batch</source>
        <translation>Mostrar el lote más reciente</translation>
    </message>
    <message>
        <source>Show the page for new files</source>
        <translation>Mostrar la página para archivos nuevos</translation>
    </message>
    <message>
        <source>Tell when a batch has ended</source>
        <translation>Avisar cuando termine un lote</translation>
    </message>
    <message>
        <source>What is done when everything is finished (nothing, close, sleep, shut down) is chosen in the menu Batch, for this time only.</source>
        <translation>Lo que se hace cuando todo termina (nada, cerrar, suspender, apagar) se elige en el menú Lote, solo para esa vez.</translation>
    </message>
    <message>
        <source>What was interrupted is always offered, and never goes on by itself.</source>
        <translation>Lo interrumpido se ofrece siempre y nunca continúa por sí solo.</translation>
    </message>
    <message>
        <source>When VBatch starts</source>
        <translation>Cuando VBatch se inicia</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>Mientras trabaja</translation>
    </message>
    <message>
        <source>Without the question VBatch ends at once. What is done so far is kept either way.</source>
        <translation>Sin la pregunta, VBatch se cierra de inmediato. Lo hecho hasta ahora se conserva en todo caso.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>As the system has it</source>
        <translation>Como lo tiene el sistema</translation>
    </message>
    <message>
        <source>From the next start on. What is said in recordings is another setting: Transcription.</source>
        <translation>A partir del próximo inicio. Lo que se dice en las grabaciones es otro ajuste: Transcripción.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
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
        <translation> segundos sin señal</translation>
    </message>
    <message>
        <source> × its length</source>
        <translation> × su duración</translation>
    </message>
    <message>
        <source>A file that takes longer is stopped and marked as failed. 0: never.</source>
        <translation>Un archivo que tarda más se detiene y queda con error. 0: nunca.</translation>
    </message>
    <message>
        <source>But not before</source>
        <translation>Pero no antes de</translation>
    </message>
    <message>
        <source>Give a file up after</source>
        <translation>Abandonar un archivo tras</translation>
    </message>
    <message>
        <source>It then goes on where it was. More, where the computer is very busy.</source>
        <translation>Luego continúa donde estaba. Más, si el equipo está muy ocupado.</translation>
    </message>
    <message>
        <source>Larger files are refused. 0: no limit.</source>
        <translation>Los archivos mayores se rechazan. 0: sin límite.</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Tamaño máximo</translation>
    </message>
    <message>
        <source>Restart the speech engine after</source>
        <translation>Reiniciar el motor de voz tras</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop to add to a new batch</source>
        <translation>Suelte para añadir a un lote nuevo</translation>
    </message>
    <message>
        <source>Drop to add to “{0}”</source>
        <translation>Suelte para añadir a «{0}»</translation>
    </message>
</context>
<context>
    <name>ManagerCommands</name>
    <message>
        <source>Archive of a speech model</source>
        <translation>Archivo comprimido de un modelo de voz</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz);;All files (*)</source>
        <translation>Archivos comprimidos (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Cancelar descarga</translation>
    </message>
    <message>
        <source>Cancel the download of “{0}”?</source>
        <translation>¿Cancelar la descarga de «{0}»?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Eliminar modelo</translation>
    </message>
    <message>
        <source>Delete the model “{0}”?</source>
        <translation>¿Eliminar el modelo «{0}»?</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>Descargar otro modelo</translation>
    </message>
    <message>
        <source>Folder of a speech model</source>
        <translation>Carpeta de un modelo de voz</translation>
    </message>
    <message>
        <source>Hugging Face id of a model in CTranslate2 format (owner/name):</source>
        <translation>Identificador en Hugging Face de un modelo en formato CTranslate2 (propietario/nombre):</translation>
    </message>
    <message>
        <source>It can be downloaded again at any time.</source>
        <translation>Puede descargarse otra vez en cualquier momento.</translation>
    </message>
    <message>
        <source>It was imported: VBatch cannot download it again.</source>
        <translation>Se importó: VBatch no puede volver a descargarlo.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>No se pudo abrir la carpeta: {0}</translation>
    </message>
    <message>
        <source>The {0} that have come are deleted. “Pause” would keep them.</source>
        <translation>Los {0} ya descargados se eliminan. «Pausar» los conservaría.</translation>
    </message>
    <message>
        <source>There is nothing to measure with {0} on this computer.</source>
        <translation>En este equipo no hay nada que medir con {0}.</translation>
    </message>
    <message>
        <source>{0} are freed. Your batches and transcripts stay.</source>
        <translation>Se liberan {0}. Sus lotes y transcripciones se conservan.</translation>
    </message>
    <message>
        <source>{0} works at {1} real time here.</source>
        <translation>{0} trabaja aquí a {1} el tiempo real.</translation>
    </message>
</context>
<context>
    <name>MemoryGauge</name>
    <message>
        <source>Memory: {0}</source>
        <translation>Memoria: {0}</translation>
    </message>
    <message>
        <source>VBatch uses {0} (blue), other programs {1} (grey).
{2} are left alone (behind the mark); {3} can still be used for jobs.</source>
        <translation>VBatch usa {0} (azul), otros programas {1} (gris).
{2} se dejan libres (tras la marca); {3} aún pueden usarse para transcribir.</translation>
    </message>
    <message>
        <source>VBatch {0} · {1} of {2} free</source>
        <translation>VBatch {0} · {1} de {2} libres</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Cancel download</source>
        <translation>Cancelar descarga</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download another from Hugging Face…</source>
        <translation>Descargar otro de Hugging Face…</translation>
    </message>
    <message>
        <source>Import archive…</source>
        <translation>Importar archivo comprimido…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importar carpeta…</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>Medir velocidad</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Use for new batches</source>
        <translation>Usar para lotes nuevos</translation>
    </message>
</context>
<context>
    <name>ModelCommands</name>
    <message>
        <source>A speech model is still being imported.</source>
        <translation>Aún se está importando un modelo de voz.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>Quit VBatch</source>
        <translation>Salir de VBatch</translation>
    </message>
    <message>
        <source>Stop the import and quit</source>
        <translation>Detener la importación y salir</translation>
    </message>
    <message>
        <source>The model “{0}” is on this computer now.</source>
        <translation>El modelo «{0}» ya está en este equipo.</translation>
    </message>
    <message>
        <source>What is copied so far is dropped. The model can be imported again later.</source>
        <translation>Se descarta lo copiado hasta ahora. El modelo se puede volver a importar más tarde.</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>A folder with a model in CTranslate2 format.</source>
        <translation>Una carpeta con un modelo en formato CTranslate2.</translation>
    </message>
    <message>
        <source>A model from Hugging Face (CTranslate2 format), downloaded when first needed.</source>
        <translation>Un modelo de Hugging Face (formato CTranslate2), que se descarga cuando se necesita por primera vez.</translation>
    </message>
    <message>
        <source>Choose a model, or type the Hugging Face id of one (owner/name).</source>
        <translation>Elija un modelo, o escriba su identificador en Hugging Face (propietario/nombre).</translation>
    </message>
    <message>
        <source>Folder of a speech model</source>
        <translation>Carpeta de un modelo de voz</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>Gestionar modelos…</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modelo de voz</translation>
    </message>
    <message>
        <source>{0}. {1}, downloaded once when first needed.</source>
        <translation>{0}. {1}, se descarga una vez, cuando se necesita.</translation>
    </message>
</context>
<context>
    <name>ModelsFolderPage</name>
    <message>
        <source>Choose the folder of the speech models</source>
        <translation>Elegir la carpeta de los modelos de voz</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder of the speech models</source>
        <translation>Carpeta de los modelos de voz</translation>
    </message>
    <message>
        <source>From the next start on. What was downloaded so far stays where it is: move it yourself, or let VBatch download it again.</source>
        <translation>A partir del próximo inicio. Lo descargado hasta ahora se queda donde está: muévalo, o deje que VBatch lo descargue otra vez.</translation>
    </message>
    <message>
        <source>In use now: {0}</source>
        <translation>En uso ahora: {0}</translation>
    </message>
    <message>
        <source>They are large: a few hundred megabytes to three gigabytes each.</source>
        <translation>Son grandes: de unos cientos de megabytes a tres gigabytes cada uno.</translation>
    </message>
    <message>
        <source>Use the usual folder of the speech models</source>
        <translation>Usar la carpeta habitual de los modelos de voz</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Lugar habitual</translation>
    </message>
</context>
<context>
    <name>ModelsWindow</name>
    <message>
        <source>Downloads come from huggingface.co, only when you ask. Your recordings stay here.</source>
        <translation>Las descargas vienen de huggingface.co, solo cuando usted lo pide. Sus grabaciones se quedan aquí.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Only what is on this computer</source>
        <translation>Solo lo que hay en este equipo</translation>
    </message>
    <message>
        <source>Proposed for this computer: {0}. {1}</source>
        <translation>Propuesto para este equipo: {0}. {1}</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Modelos de voz</translation>
    </message>
</context>
<context>
    <name>NoText</name>
    <message>
        <source>Cancelled before it began</source>
        <translation>Cancelado antes de empezar</translation>
    </message>
    <message>
        <source>No speech was found in this file.</source>
        <translation>En este archivo no se encontró voz.</translation>
    </message>
    <message>
        <source>Not transcribed yet.</source>
        <translation>Aún sin transcribir.</translation>
    </message>
    <message>
        <source>Select a file to read its transcript here.</source>
        <translation>Seleccione un archivo para leer aquí su transcripción.</translation>
    </message>
    <message>
        <source>The first lines appear here as soon as they are recognised.</source>
        <translation>Las primeras líneas aparecen aquí en cuanto se reconocen.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Corrections of this transcript were not saved, because VBatch or the computer ended.</source>
        <translation>No se guardaron correcciones de esta transcripción, porque VBatch se cerró o el equipo se apagó.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Descartarlas</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usarlas</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options of “{0}”</source>
        <translation>Opciones de «{0}»</translation>
    </message>
    <message>
        <source>Use these options for new batches too</source>
        <translation>Usar estas opciones también para lotes nuevos</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Also beside the recording</source>
        <translation>También junto a la grabación</translation>
    </message>
    <message>
        <source>Also in a folder</source>
        <translation>También en una carpeta</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic, as memory allows</source>
        <translation>Automático, según la memoria</translation>
    </message>
    <message>
        <source>Automatic: the graphics card where it can be used</source>
        <translation>Automático: la tarjeta gráfica si puede usarse</translation>
    </message>
    <message>
        <source>Beam size</source>
        <translation>Anchura de búsqueda</translation>
    </message>
    <message>
        <source>Can read more smoothly, can also repeat itself. Slower.</source>
        <translation>Puede leerse con más fluidez, pero también repetirse. Más lento.</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Elegir la carpeta de salida</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Detect from the first speech</source>
        <translation>Detectar por las primeras palabras</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Archivos a la vez</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA)</source>
        <translation>Tarjeta gráfica (NVIDIA)</translation>
    </message>
    <message>
        <source>Guesses kept for each passage: more is slower and a little more exact.</source>
        <translation>Hipótesis por pasaje: con más, es más lento y algo más exacto.</translation>
    </message>
    <message>
        <source>Hotwords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>How exactly</source>
        <translation>Con qué exactitud</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>Cuántos a la vez</translation>
    </message>
    <message>
        <source>Initial prompt</source>
        <translation>Texto inicial</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leave out silence, music and noise before recognising</source>
        <translation>Omitir silencio, música y ruido antes de reconocer</translation>
    </message>
    <message>
        <source>Less precise numbers are faster and need less memory.</source>
        <translation>Los números menos precisos son más rápidos y necesitan menos memoria.</translation>
    </message>
    <message>
        <source>Let each passage know the one before</source>
        <translation>Que cada pasaje conozca el anterior</translation>
    </message>
    <message>
        <source>Marks what was hard to hear; for subtitles by the word. Slower.</source>
        <translation>Señala lo que costó oír; para subtítulos por palabras. Más lento.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Of the copies. What is there already is never replaced.</source>
        <translation>De las copias. Lo que ya existe nunca se reemplaza.</translation>
    </message>
    <message>
        <source>Only in VBatch (export them when you like)</source>
        <translation>Solo en VBatch (puede exportarlos cuando quiera)</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Carpeta de salida</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Text that shows spelling and style, for example names and terms</source>
        <translation>Texto que muestra ortografía y estilo, por ejemplo nombres y términos</translation>
    </message>
    <message>
        <source>Time each word</source>
        <translation>Tiempo de cada palabra</translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation>Traducir al inglés</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Lo que se dice</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Lo que se escribe</translation>
    </message>
    <message>
        <source>Words that are likely to be said</source>
        <translation>Palabras que es probable que se digan</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>Transcribir lo que se dice</translation>
    </message>
</context>
<context>
    <name>OrderCommands</name>
    <message>
        <source>Show the order of processing</source>
        <translation>Mostrar el orden de proceso</translation>
    </message>
    <message>
        <source>The list is sorted by a column: it does not show the order of processing.</source>
        <translation>La lista está ordenada por una columna: no muestra el orden de proceso.</translation>
    </message>
</context>
<context>
    <name>OutputPage</name>
    <message>
        <source>For new batches. Everything can be exported and written again later.</source>
        <translation>Para lotes nuevos. Todo puede exportarse y escribirse de nuevo más tarde.</translation>
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
        <translation> min sin trabajo</translation>
    </message>
    <message>
        <source>For new batches.</source>
        <translation>Para lotes nuevos.</translation>
    </message>
    <message>
        <source>For other programs; no job begins that would need it. 0: automatic.</source>
        <translation>Para otros programas; no empieza ningún archivo que la necesite. 0: automático.</translation>
    </message>
    <message>
        <source>Give the model&apos;s memory back after</source>
        <translation>Liberar la memoria del modelo tras</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory left alone</source>
        <translation>Memoria que se deja libre</translation>
    </message>
    <message>
        <source>The speech engine then ends; it starts again with the next file. 0: never.</source>
        <translation>El motor de voz se cierra entonces; vuelve a iniciarse con el siguiente archivo. 0: nunca.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Install VBatch again.</source>
        <translation>Vuelva a instalar VBatch.</translation>
    </message>
    <message>
        <source>Its text can be read and edited all the same.</source>
        <translation>Su texto puede leerse y editarse de todos modos.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu this installs it: {0}</source>
        <translation>En Debian y Ubuntu se instala así: {0}</translation>
    </message>
    <message>
        <source>Picture of the recording</source>
        <translation>Imagen de la grabación</translation>
    </message>
    <message>
        <source>Put it back to play it. The text stays as it is.</source>
        <translation>Devuélvalo a su sitio para reproducirlo. El texto no cambia.</translation>
    </message>
    <message>
        <source>Recordings cannot be played on this computer: a part that plays them is missing.</source>
        <translation>En este equipo no se pueden reproducir grabaciones: falta un componente de reproducción.</translation>
    </message>
    <message>
        <source>“{0}” cannot be played here.</source>
        <translation>«{0}» no se puede reproducir aquí.</translation>
    </message>
    <message>
        <source>“{0}” is not where it was.</source>
        <translation>«{0}» no está donde estaba.</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>Back 5 seconds</source>
        <translation>Retroceder 5 segundos</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>Avanzar 5 segundos</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Línea siguiente</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <translation>Reproducir desde el cursor</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Línea anterior</translation>
    </message>
    <message>
        <source>Repeat this line</source>
        <translation>Repetir esta línea</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed: {0}</source>
        <translation>Velocidad: {0}</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>{0}: show as a table</source>
        <translation>{0}: mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>PreflightCommands</name>
    <message>
        <source>Do not start</source>
        <translation>No iniciar</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>Iniciar sin ella</translation>
    </message>
    <message>
        <source>The check before the start takes long: a drive may not answer.</source>
        <translation>La comprobación previa tarda mucho: quizá una unidad no responde.</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Before it starts</source>
        <translation>Antes de iniciar</translation>
    </message>
    <message>
        <source>Check of “{0}”</source>
        <translation>Comprobación de «{0}»</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nada lo impide</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Iniciar de todos modos</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Batches that were made with it keep their options.</source>
        <translation>Los lotes hechos con él conservan sus opciones.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Eliminar preajuste</translation>
    </message>
    <message>
        <source>Delete the preset “{0}”?</source>
        <translation>¿Eliminar el preajuste «{0}»?</translation>
    </message>
    <message>
        <source>Delete “{0}”…</source>
        <translation>Eliminar «{0}»…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Of VBatch</source>
        <translation>De VBatch</translation>
    </message>
    <message>
        <source>Options can be kept under a name and used again.</source>
        <translation>Las opciones pueden guardarse con un nombre y usarse de nuevo.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Preset: {0}</source>
        <translation>Preajuste: {0}</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Cambiar nombre del preajuste</translation>
    </message>
    <message>
        <source>Rename “{0}”…</source>
        <translation>Cambiar nombre de «{0}»…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Guardar preajuste</translation>
    </message>
    <message>
        <source>Save these options as…</source>
        <translation>Guardar estas opciones como…</translation>
    </message>
    <message>
        <source>The options in it are replaced.</source>
        <translation>Se reemplazan sus opciones.</translation>
    </message>
    <message>
        <source>There is a preset “{0}” already.</source>
        <translation>Ya existe un preajuste «{0}».</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Los suyos</translation>
    </message>
    <message>
        <source>{0}, changed</source>
        <translation>{0}, modificado</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Batches, texts and settings</source>
        <translation>Lotes, textos y ajustes</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Nothing is sent: no recordings, no texts, no names, no statistics.</source>
        <translation>No se envía nada: ni grabaciones, ni textos, ni nombres, ni estadísticas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the folder: {0}</source>
        <translation>Abrir la carpeta: {0}</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Modelos de voz</translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>No se pudo abrir la carpeta: {0}</translation>
    </message>
    <message>
        <source>VBatch connects to the internet only when you ask: to download a speech model, or to look for a newer VBatch. With its models in place it works offline.</source>
        <translation>VBatch solo se conecta a internet cuando usted lo pide: para descargar un modelo de voz o para buscar un VBatch más nuevo. Con sus modelos instalados funciona sin conexión.</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>Lo que puede hacerse de nuevo</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Lo que sale de este equipo</translation>
    </message>
    <message>
        <source>Where everything lies</source>
        <translation>Dónde está todo</translation>
    </message>
    <message>
        <source>Without these folders nothing is left of it.</source>
        <translation>Sin estas carpetas no queda nada de él.</translation>
    </message>
</context>
<context>
    <name>QueueHeader</name>
    <message>
        <source>Columns of the queue</source>
        <translation>Columnas de la cola</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Files of the batch</source>
        <translation>Archivos del lote</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} archivos</translation>
    </message>
    <message>
        <source>{0}: export them to take so many out</source>
        <translation>{0}: para sacar tantos, expórtelos</translation>
    </message>
</context>
<context>
    <name>RefusalsDialog</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files that were not added</source>
        <translation>Archivos que no se añadieron</translation>
    </message>
    <message>
        <source>Raise the size limit…</source>
        <translation>Subir el límite de tamaño…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The batch “{0}” was interrupted.</source>
        <translation>El lote «{0}» se interrumpió.</translation>
    </message>
    <message>
        <source>What was done is kept; only the rest is transcribed.</source>
        <translation>Lo hecho se conserva; solo se transcribe lo que falta.</translation>
    </message>
    <message>
        <source>{0} batches were interrupted.</source>
        <translation>Se interrumpieron {0} lotes.</translation>
    </message>
</context>
<context>
    <name>SearchWindow</name>
    <message>
        <source>All batches</source>
        <translation>Todos los lotes</translation>
    </message>
    <message>
        <source>Enter opens the recording at that moment.</source>
        <translation>Intro abre la grabación en ese momento.</translation>
    </message>
    <message>
        <source>Finds while you type. Down goes to what was found, Enter opens it.</source>
        <translation>Busca mientras escribe. La flecha abajo va a lo encontrado, Intro lo abre.</translation>
    </message>
    <message>
        <source>Search all batches</source>
        <translation>Buscar en todos los lotes</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Still indexing: {0} of {1} transcripts</source>
        <translation>Indexando aún: {0} de {1} transcripciones</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>Este lote</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Este archivo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Words, or a “phrase in quotation marks”</source>
        <translation>Palabras, o una «frase entre comillas»</translation>
    </message>
</context>
<context>
    <name>SeekSlider</name>
    <message>
        <source>Position in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Carpeta de modelos</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcripción</translation>
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
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Between {0} and {1} s, so that the neighbours are not met.</source>
        <translation>Entre {0} y {1} s, para no chocar con las líneas vecinas.</translation>
    </message>
    <message>
        <source>From here to the end</source>
        <translation>Desde aquí hasta el final</translation>
    </message>
    <message>
        <source>Seconds to shift by; with a minus, they come earlier</source>
        <translation>Segundos de desplazamiento; con signo menos, van antes</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Shift by</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Shift times</source>
        <translation>Desplazar tiempos</translation>
    </message>
    <message>
        <source>The {0} selected lines</source>
        <translation>Las {0} líneas seleccionadas</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Esta línea</translation>
    </message>
    <message>
        <source>{0} becomes {1}.</source>
        <translation>{0} pasa a ser {1}.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>1 worker</source>
        <translation>1 proceso</translation>
    </message>
    <message>
        <source>Engine: off</source>
        <translation>Motor: apagado</translation>
    </message>
    <message>
        <source>Engine: ready</source>
        <translation>Motor: listo</translation>
    </message>
    <message>
        <source>Engine: resting</source>
        <translation>Motor: en reposo</translation>
    </message>
    <message>
        <source>Engine: starting</source>
        <translation>Motor: iniciando</translation>
    </message>
    <message>
        <source>Engine: starting again</source>
        <translation>Motor: reiniciando</translation>
    </message>
    <message>
        <source>Engine: stopped</source>
        <translation>Motor: detenido</translation>
    </message>
    <message>
        <source>Engine: {0}</source>
        <translation>Motor: {0}</translation>
    </message>
    <message>
        <source>{0} workers</source>
        <translation>{0} procesos</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Can hold: {0}</source>
        <translation>Puede contener: {0}</translation>
    </message>
    <message>
        <source>For example: {0}</source>
        <translation>Por ejemplo: {0}</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Nombres de los archivos</translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End of the line</source>
        <translation>Fin de la línea</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start of the line</source>
        <translation>Inicio de la línea</translation>
    </message>
    <message>
        <source>Times of line {0}</source>
        <translation>Tiempos de la línea {0}</translation>
    </message>
</context>
<context>
    <name>TimesMargin</name>
    <message>
        <source>Play from here</source>
        <translation>Reproducir desde aquí</translation>
    </message>
</context>
<context>
    <name>TranscriptCommands</name>
    <message>
        <source>All corrections of this transcript are lost. This cannot be undone.</source>
        <translation>Se pierden todas las correcciones de esta transcripción. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Volver al original</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Discard the corrections</source>
        <translation>Descartar las correcciones</translation>
    </message>
    <message>
        <source>Go back to the text as it was recognised?</source>
        <translation>¿Volver al texto tal como se reconoció?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>No word of this transcript is uncertain.</source>
        <translation>Ninguna palabra de esta transcripción es dudosa.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Reproducir desde aquí</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>TranscriptHead</name>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Editado, sin guardar</translation>
    </message>
    <message>
        <source>{0} done</source>
        <translation>{0} hecho</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} palabras</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Line {0} of {1}, at {2}</source>
        <translation>Línea {0} de {1}, en {2}</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>“{0}”: {1} sure</source>
        <translation>«{0}»: {1} de certeza</translation>
    </message>
</context>
<context>
    <name>TranscriptionPage</name>
    <message>
        <source>For new batches. Each batch has options of its own.</source>
        <translation>Para lotes nuevos. Cada lote tiene sus propias opciones.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show VBatch</source>
        <translation>Mostrar VBatch</translation>
    </message>
</context>
<context>
    <name>TuningCard</name>
    <message>
        <source>Cancel the measurement</source>
        <translation>Cancelar la medición</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir otra vez</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progreso de la medición</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <translation>Velocidad en este equipo</translation>
    </message>
    <message>
        <source>The fastest way: {0}, workers: {1}, threads for each: {2}, batch size: {3}</source>
        <translation>La forma más rápida: {0}, procesos: {1}, hilos por proceso: {2}, tamaño de grupo: {3}</translation>
    </message>
    <message>
        <source>VBatch tries several ways to run a model on this computer and keeps the fastest. Measure again after a change of the hardware, or when the computer was busy.</source>
        <translation>VBatch prueba varias formas de ejecutar un modelo en este equipo y se queda con la más rápida. Mida otra vez si cambia el hardware, o si el equipo estaba ocupado.</translation>
    </message>
    <message>
        <source>“{0}” is not on this computer yet.</source>
        <translation>«{0}» aún no está en este equipo.</translation>
    </message>
    <message>
        <source>“{0}” was not measured here yet.</source>
        <translation>«{0}» aún no se ha medido aquí.</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>Check the network connection, or try later.</source>
        <translation>Compruebe la conexión de red, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The release feed answered something that VBatch does not understand.</source>
        <translation>La lista de versiones respondió algo que VBatch no entiende.</translation>
    </message>
    <message>
        <source>The release feed could not be read: {0}</source>
        <translation>No se pudo leer la lista de versiones: {0}</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Command that updates VBatch</source>
        <translation>Comando que actualiza VBatch</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Open its page…</source>
        <translation>Abrir su página…</translation>
    </message>
    <message>
        <source>Published on {0}; you have {1}.</source>
        <translation>Publicado el {0}; usted tiene la {1}.</translation>
    </message>
    <message>
        <source>This VBatch knows of no place to ask whether there is a newer one.</source>
        <translation>Este VBatch no conoce ningún lugar donde preguntar si hay una versión más nueva.</translation>
    </message>
    <message>
        <source>This is VBatch {0}</source>
        <translation>Este es VBatch {0}</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>VBatch asks only when you press the button. It then reads this address, and sends nothing but the request: nothing about you, your files or this computer. Whoever runs the address sees your IP address, as with any web page. Nothing is downloaded or installed.

{0}</source>
        <translation>VBatch solo pregunta cuando pulsa el botón. Entonces lee esta dirección y no envía más que la petición: nada sobre usted, sus archivos o este equipo. Quien gestiona la dirección ve su dirección IP, como en cualquier página web. No se descarga ni se instala nada.

{0}</translation>
    </message>
    <message>
        <source>VBatch was installed {0}.</source>
        <translation>VBatch se instaló {0}.</translation>
    </message>
    <message>
        <source>VBatch {0} is the newest version</source>
        <translation>VBatch {0} es la versión más nueva</translation>
    </message>
    <message>
        <source>VBatch {0} is there</source>
        <translation>VBatch {0} está disponible</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>You have {0}.</source>
        <translation>Usted tiene la {0}.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A sample of 20 seconds, and a tiny model that knows little more than its words.</source>
        <translation>Una muestra de 20 segundos y un modelo diminuto que apenas conoce más que sus palabras.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Download {0}</source>
        <translation>Descargar {0}</translation>
    </message>
    <message>
        <source>Download {0}, {1}</source>
        <translation>Descargar {0}, {1}</translation>
    </message>
    <message>
        <source>It is on this computer now. Drop your recordings here, or add them:</source>
        <translation>Ya está en este equipo. Suelte aquí sus grabaciones, o añádalas:</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused: {0}</source>
        <translation>En pausa: {0}</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>Proposed for this computer</source>
        <translation>Propuesto para este equipo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Recordings become text on this computer; they never leave it.
For that it needs a speech model, once. Then drop your recordings here.</source>
        <translation>Las grabaciones se convierten en texto en este equipo; nunca salen de él.
Para ello hace falta, una vez, un modelo de voz. Después suelte aquí sus grabaciones.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try it at once with the demo</source>
        <translation>Probarlo ahora con la demo</translation>
    </message>
    <message>
        <source>Welcome to VBatch</source>
        <translation>Le damos la bienvenida a VBatch</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Su elección</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>All files are through and their results are saved.</source>
        <translation>Todos los archivos han terminado y sus resultados están guardados.</translation>
    </message>
    <message>
        <source>All is done</source>
        <translation>Todo ha terminado</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>Apagar ahora</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Suspender ahora</translation>
    </message>
    <message>
        <source>The computer goes to sleep in {0}</source>
        <translation>El equipo se suspende en {0}</translation>
    </message>
    <message>
        <source>The computer is shut down in {0}</source>
        <translation>El equipo se apaga en {0}</translation>
    </message>
    <message>
        <source>VBatch closes in {0}</source>
        <translation>VBatch se cierra en {0}</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>1 file was written.</source>
        <translation>Se escribió 1 archivo.</translation>
    </message>
    <message>
        <source>Cancelled. What was written so far stays.</source>
        <translation>Cancelado. Lo escrito hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Sin escribir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The formats of 1 recording could not be written</source>
        <translation>Los formatos de 1 grabación no se pudieron escribir</translation>
    </message>
    <message>
        <source>The formats of {0} recordings could not be written</source>
        <translation>Los formatos de {0} grabaciones no se pudieron escribir</translation>
    </message>
    <message>
        <source>Writing the formats of 1 file …</source>
        <translation>Escribiendo los formatos de 1 archivo …</translation>
    </message>
    <message>
        <source>Writing the formats of {0} files …</source>
        <translation>Escribiendo los formatos de {0} archivos …</translation>
    </message>
    <message>
        <source>{0} files were written.</source>
        <translation>Se escribieron {0} archivos.</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Beside the recordings</source>
        <translation>Junto a las grabaciones</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Into this folder:</source>
        <translation>En esta carpeta:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Only into VBatch&apos;s own folder</source>
        <translation>Solo en la carpeta propia de VBatch</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Write for 1 file</source>
        <translation>Escribir para 1 archivo</translation>
    </message>
    <message>
        <source>Write for {0} files</source>
        <translation>Escribir para {0} archivos</translation>
    </message>
    <message>
        <source>Write formats</source>
        <translation>Escribir formatos</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>A file of VBatch itself is damaged, perhaps by a power cut.</source>
        <translation>Un archivo del propio VBatch está dañado, quizá por un corte de luz.</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed.</source>
        <translation>Hay un archivo donde hace falta una carpeta.</translation>
    </message>
    <message>
        <source>A folder stands where a file is to be written.</source>
        <translation>Hay una carpeta donde debe escribirse un archivo.</translation>
    </message>
    <message>
        <source>A large model on a slow computer needs long, and some damaged files never end. Retrying goes on where it stopped.</source>
        <translation>Un modelo grande en un equipo lento tarda mucho, y algunos archivos dañados no acaban nunca. Al reintentar continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>A limit keeps huge files from being added by mistake. You can raise it or switch it off.</source>
        <translation>Un límite evita que se añadan archivos enormes por error. Puede subirlo o quitarlo.</translation>
    </message>
    <message>
        <source>A model is downloaded once, when it is first needed; afterwards no network is used.</source>
        <translation>Un modelo se descarga una vez, cuando se necesita; después no hace falta red.</translation>
    </message>
    <message>
        <source>A model is held in memory as a whole while it listens.</source>
        <translation>Un modelo está entero en la memoria mientras escucha.</translation>
    </message>
    <message>
        <source>A newer VBatch has written it.</source>
        <translation>Lo escribió un VBatch más nuevo.</translation>
    </message>
    <message>
        <source>An option of the batch cannot be used as it is.</source>
        <translation>Una opción del lote no se puede usar como está.</translation>
    </message>
    <message>
        <source>Another VBatch works with it.</source>
        <translation>Otro VBatch trabaja con él.</translation>
    </message>
    <message>
        <source>Another program wrote to it meanwhile: it was still being recorded, copied or downloaded.</source>
        <translation>Otro programa escribió en él entretanto: aún se estaba grabando, copiando o descargando.</translation>
    </message>
    <message>
        <source>Another size means another recording, or one that was cut or converted.</source>
        <translation>Otro tamaño significa otra grabación, o una que se cortó o convirtió.</translation>
    </message>
    <message>
        <source>It has no content: recording or copying it was broken off.</source>
        <translation>No tiene contenido: la grabación o la copia se interrumpió.</translation>
    </message>
    <message>
        <source>It holds only pictures, or its sound lies in a file of its own, as some cameras record it.</source>
        <translation>Solo contiene imágenes, o su sonido está en un archivo aparte, como graban algunas cámaras.</translation>
    </message>
    <message>
        <source>It is a list of other files or addresses. VBatch opens nothing from the network.</source>
        <translation>Es una lista de otros archivos o direcciones. VBatch no abre nada de la red.</translation>
    </message>
    <message>
        <source>It is already in this batch; once is enough.</source>
        <translation>Ya está en este lote; basta con una vez.</translation>
    </message>
    <message>
        <source>It is being downloaded, imported or deleted now.</source>
        <translation>Se está descargando, importando o eliminando ahora.</translation>
    </message>
    <message>
        <source>It is damaged, protected against copying, still being written, or of another kind than its name says.</source>
        <translation>Está dañado, protegido contra copia, aún se está escribiendo, o es de otro tipo que el que dice su nombre.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>It was deleted or moved outside of VBatch. Copies beside the recording are not touched.</source>
        <translation>Se eliminó o se movió fuera de VBatch. Las copias junto a la grabación no se tocan.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted since it was added, or its drive is not connected.</source>
        <translation>Se movió, cambió de nombre o se eliminó desde que se añadió, o su unidad no está conectada.</translation>
    </message>
    <message>
        <source>It was needed for another file that hung.</source>
        <translation>Hizo falta para otro archivo que se quedó colgado.</translation>
    </message>
    <message>
        <source>Its driver or the libraries of NVIDIA are missing, too old, or do not fit each other.</source>
        <translation>Su controlador o las bibliotecas de NVIDIA faltan, son demasiado antiguos o no encajan entre sí.</translation>
    </message>
    <message>
        <source>Its name is written otherwise, or its folder was moved.</source>
        <translation>Su nombre se escribe de otro modo, o su carpeta se movió.</translation>
    </message>
    <message>
        <source>Not every processor and graphics card can calculate with every kind of number.</source>
        <translation>No todos los procesadores y tarjetas gráficas pueden calcular con todos los tipos de números.</translation>
    </message>
    <message>
        <source>Nothing in it looks like video or sound.</source>
        <translation>Nada en él parece vídeo o audio.</translation>
    </message>
    <message>
        <source>Some of its files are missing or damaged, or it was made for another program.</source>
        <translation>Algunos de sus archivos faltan o están dañados, o se hizo para otro programa.</translation>
    </message>
    <message>
        <source>The drive does not work as it should, or it was taken out.</source>
        <translation>La unidad no funciona como debe, o se retiró.</translation>
    </message>
    <message>
        <source>The folder was moved or deleted, or its drive is not connected.</source>
        <translation>La carpeta se movió o se eliminó, o su unidad no está conectada.</translation>
    </message>
    <message>
        <source>The model and what is said in the file need more memory than other programs leave free.</source>
        <translation>El modelo y lo que se dice en el archivo necesitan más memoria de la que dejan libre otros programas.</translation>
    </message>
    <message>
        <source>The part of VBatch that listens did not answer any more and was stopped. A busy or sleeping computer may be the reason, or a damaged file.</source>
        <translation>La parte de VBatch que escucha dejó de responder y se detuvo. El motivo puede ser un equipo ocupado o suspendido, o un archivo dañado.</translation>
    </message>
    <message>
        <source>The part of VBatch that listens ended while it had this file. Mostly the file is damaged; sometimes it is the driver of the graphics card.</source>
        <translation>La parte de VBatch que escucha se cerró mientras procesaba este archivo. Casi siempre el archivo está dañado; a veces es el controlador de la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>The part of VBatch that listens failed.</source>
        <translation>La parte de VBatch que escucha falló.</translation>
    </message>
    <message>
        <source>The results are small; something else has filled the drive. What is done so far is kept.</source>
        <translation>Los resultados son pequeños; otra cosa ha llenado la unidad. Lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>The system does not let VBatch read it: its permissions, another program, or its drive.</source>
        <translation>El sistema no deja que VBatch lo lea: sus permisos, otro programa o su unidad.</translation>
    </message>
    <message>
        <source>The system does not let VBatch write into that folder.</source>
        <translation>El sistema no deja que VBatch escriba en esa carpeta.</translation>
    </message>
    <message>
        <source>This is a mistake in VBatch. Diagnostics help to find it; they hold no names and no texts.</source>
        <translation>Es un error de VBatch. El diagnóstico ayuda a encontrarlo; no contiene nombres ni textos.</translation>
    </message>
    <message>
        <source>VBatch cannot use it as it is.</source>
        <translation>VBatch no puede usarlo como está.</translation>
    </message>
    <message>
        <source>VBatch is not installed completely, or something on this computer, such as a virus scanner, stops the part that listens.</source>
        <translation>VBatch no está instalado por completo, o algo en este equipo, como un antivirus, detiene la parte que escucha.</translation>
    </message>
    <message>
        <source>VBatch was being closed.</source>
        <translation>VBatch se estaba cerrando.</translation>
    </message>
    <message>
        <source>What has come so far is kept: trying again goes on from there.</source>
        <translation>Lo ya descargado se conserva: al reintentar continúa desde ahí.</translation>
    </message>
</context>
<context>
    <name>batch_filter</name>
    <message>
        <source>All batches</source>
        <translation>Todos los lotes</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin iniciar</translation>
    </message>
    <message>
        <source>Paused or interrupted</source>
        <translation>En pausa o interrumpido</translation>
    </message>
    <message>
        <source>With failed files</source>
        <translation>Con archivos fallidos</translation>
    </message>
</context>
<context>
    <name>batch_name</name>
    <message>
        <source>Batch of {0}</source>
        <translation>Lote del {0}</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <translation>d &apos;de&apos; MMMM, HH:mm</translation>
    </message>
</context>
<context>
    <name>column_menu</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Order of processing</source>
        <translation>Orden de proceso</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>dashboard</name>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>1 file failed</source>
        <translation>1 archivo con error</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>No file has failed.</source>
        <translation>Ningún archivo ha fallado.</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Aún sin medir.</translation>
    </message>
    <message>
        <source>Nothing is running now. In the last hour it was {0} real time on average.</source>
        <translation>Ahora no hay nada en marcha. En la última hora fue, de media, {0} el tiempo real.</translation>
    </message>
    <message>
        <source>Nothing is running. While files are transcribed, their speed is shown here.</source>
        <translation>No hay nada en marcha. Mientras se transcribe, aquí se muestra la velocidad.</translation>
    </message>
    <message>
        <source>Nothing was transcribed in these {0} days.</source>
        <translation>No se transcribió nada en estos {0} días.</translation>
    </message>
    <message>
        <source>Now {0} real time, on average {1}: an hour of sound takes about {2}.</source>
        <translation>Ahora {0} el tiempo real, de media {1}: una hora de audio tarda alrededor de {2}.</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed now</source>
        <translation>Velocidad ahora</translation>
    </message>
    <message>
        <source>Speed, × real time</source>
        <translation>Velocidad, × tiempo real</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Transcribed</source>
        <translation>Transcrito</translation>
    </message>
    <message>
        <source>VBatch</source>
        <translation>VBatch</translation>
    </message>
    <message>
        <source>VBatch uses {0}, other programs {1}; {2} of {3} are free, {4} of it are left alone.</source>
        <translation>VBatch usa {0}, otros programas {1}; de {3} están libres {2}, y {4} de ellos no se tocan.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>done at {0}</source>
        <translation>listo a las {0}</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>casi listo</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>no queda nada por hacer</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>no hay nada en marcha</translation>
    </message>
    <message>
        <source>nothing is waiting</source>
        <translation>no espera nada</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>real time, in all</source>
        <translation>el tiempo real, en total</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>desde el {0}</translation>
    </message>
    <message>
        <source>usually {0}, {1}</source>
        <translation>normalmente {0}, {1}</translation>
    </message>
    <message>
        <source>{0}
VBatch {1}
Other programs {2}
Free {3}</source>
        <translation>{0}
VBatch {1}
Otros programas {2}
Libre {3}</translation>
    </message>
    <message>
        <source>{0}
nothing was running</source>
        <translation>{0}
nada en marcha</translation>
    </message>
    <message>
        <source>{0}
{1} real time</source>
        <translation>{0}
{1} el tiempo real</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} con error</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} archivos</translation>
    </message>
    <message>
        <source>{0} files failed</source>
        <translation>{0} archivos con error</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} of sound in the last {1} days, most on {2}: {3}.</source>
        <translation>{0} de audio en los últimos {1} días; el día con más, el {2}: {3}.</translation>
    </message>
    <message>
        <source>{0} of sound waiting</source>
        <translation>{0} de audio en espera</translation>
    </message>
    <message>
        <source>{0} real time</source>
        <translation>{0} el tiempo real</translation>
    </message>
    <message>
        <source>{0} running</source>
        <translation>{0} en curso</translation>
    </message>
    <message>
        <source>{0} to start</source>
        <translation>{0} por iniciar</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} en espera</translation>
    </message>
    <message>
        <source>{0}, most often: {1} ({2}).</source>
        <translation>{0}, sobre todo: {1} ({2}).</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>A file of VBatch is damaged</source>
        <translation>Un archivo de VBatch está dañado</translation>
    </message>
    <message>
        <source>A newer VBatch has written it</source>
        <translation>Lo escribió un VBatch más nuevo</translation>
    </message>
    <message>
        <source>An option cannot be used</source>
        <translation>Una opción no se puede usar</translation>
    </message>
    <message>
        <source>Another VBatch works with it</source>
        <translation>Otro VBatch está trabajando con ello</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>It is another recording</source>
        <translation>Es otra grabación</translation>
    </message>
    <message>
        <source>It took longer than the limit</source>
        <translation>Tardó más que el límite</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>Se agotó la memoria</translation>
    </message>
    <message>
        <source>No sound in the file</source>
        <translation>El archivo no tiene sonido</translation>
    </message>
    <message>
        <source>Not a video or sound file</source>
        <translation>No es un archivo de vídeo o audio</translation>
    </message>
    <message>
        <source>Other: {0}</source>
        <translation>Otro: {0}</translation>
    </message>
    <message>
        <source>Something went wrong inside VBatch</source>
        <translation>Algo falló dentro de VBatch</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>El archivo no se puede usar</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>El archivo cambió mientras se leía</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>No se pudo leer el archivo</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>The file is larger than the limit</source>
        <translation>El archivo supera el límite</translation>
    </message>
    <message>
        <source>The file is not on this computer</source>
        <translation>El archivo no está en este equipo</translation>
    </message>
    <message>
        <source>The file was not found</source>
        <translation>No se encontró el archivo</translation>
    </message>
    <message>
        <source>The file was there already</source>
        <translation>El archivo ya estaba</translation>
    </message>
    <message>
        <source>The graphics card could not be used</source>
        <translation>No se pudo usar la tarjeta gráfica</translation>
    </message>
    <message>
        <source>The results could not be written</source>
        <translation>No se pudieron escribir los resultados</translation>
    </message>
    <message>
        <source>The speech engine crashed</source>
        <translation>El motor de voz se cerró inesperadamente</translation>
    </message>
    <message>
        <source>The speech engine did not start</source>
        <translation>El motor de voz no se inició</translation>
    </message>
    <message>
        <source>The speech engine failed</source>
        <translation>El motor de voz falló</translation>
    </message>
    <message>
        <source>The speech engine hung</source>
        <translation>El motor de voz se quedó colgado</translation>
    </message>
    <message>
        <source>The speech engine was restarted</source>
        <translation>El motor de voz se reinició</translation>
    </message>
    <message>
        <source>The speech model could not be downloaded</source>
        <translation>No se pudo descargar el modelo de voz</translation>
    </message>
    <message>
        <source>The speech model could not be used</source>
        <translation>No se pudo usar el modelo de voz</translation>
    </message>
    <message>
        <source>The speech model is in use</source>
        <translation>El modelo de voz está en uso</translation>
    </message>
    <message>
        <source>The speech model is not on this computer</source>
        <translation>El modelo de voz no está en este equipo</translation>
    </message>
    <message>
        <source>The speech model is too large for the memory</source>
        <translation>El modelo de voz no cabe en la memoria</translation>
    </message>
    <message>
        <source>The transcript was deleted</source>
        <translation>Se eliminó la transcripción</translation>
    </message>
    <message>
        <source>There is no such speech model</source>
        <translation>No existe ese modelo de voz</translation>
    </message>
    <message>
        <source>This computer cannot calculate that way</source>
        <translation>Este equipo no puede calcular de esa forma</translation>
    </message>
    <message>
        <source>VBatch was closed</source>
        <translation>VBatch se cerró</translation>
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
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>casi listo</translation>
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
        <translation>{0} bytes</translation>
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
        <translation>{0} horas</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutos</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} segundos</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>installation</name>
    <message>
        <source>Batches, results and settings are kept.</source>
        <translation>Los lotes, resultados y ajustes se conservan.</translation>
    </message>
    <message>
        <source>To update, drag the newer VBatch into Applications.</source>
        <translation>Para actualizar, arrastre el VBatch más nuevo a Aplicaciones.</translation>
    </message>
    <message>
        <source>To update, install the newer package over this one.</source>
        <translation>Para actualizar, instale el paquete más nuevo sobre este.</translation>
    </message>
    <message>
        <source>To update, put the newer file in the place of this one.</source>
        <translation>Para actualizar, ponga el archivo más nuevo en el lugar de este.</translation>
    </message>
    <message>
        <source>To update, put the newer folder in the place of this one.</source>
        <translation>Para actualizar, ponga la carpeta más nueva en el lugar de esta.</translation>
    </message>
    <message>
        <source>To update, quit VBatch and run the command below.</source>
        <translation>Para actualizar, salga de VBatch y ejecute el comando de abajo.</translation>
    </message>
    <message>
        <source>To update, run the newer installer: it replaces this version.</source>
        <translation>Para actualizar, ejecute el instalador más nuevo: reemplaza esta versión.</translation>
    </message>
    <message>
        <source>Your software centre updates it, or the command below.</source>
        <translation>Lo actualiza su centro de software, o el comando de abajo.</translation>
    </message>
    <message>
        <source>as a Debian package</source>
        <translation>como paquete de Debian</translation>
    </message>
    <message>
        <source>as a Flatpak</source>
        <translation>como Flatpak</translation>
    </message>
    <message>
        <source>as a folder</source>
        <translation>como carpeta</translation>
    </message>
    <message>
        <source>as a macOS application</source>
        <translation>como aplicación de macOS</translation>
    </message>
    <message>
        <source>as an AppImage</source>
        <translation>como AppImage</translation>
    </message>
    <message>
        <source>from its source code</source>
        <translation>desde su código fuente</translation>
    </message>
    <message>
        <source>with pip</source>
        <translation>con pip</translation>
    </message>
    <message>
        <source>with pipx</source>
        <translation>con pipx</translation>
    </message>
    <message>
        <source>with the Windows installer</source>
        <translation>con el instalador de Windows</translation>
    </message>
    <message>
        <source>with uv</source>
        <translation>con uv</translation>
    </message>
    <message>
        <source>with uv, as a tool</source>
        <translation>con uv, como herramienta</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>afrikáans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanés</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>asamés</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaiyano</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>baskir</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>euskera</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>bielorruso</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosnio</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>bretón</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmano</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>cantonés</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>feroés</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>guyaratí</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>criollo haitiano</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>hausa</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <translation>hawaiano</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandés</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>javanés</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>canarés</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazajo</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>jemer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latín</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letón</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>lingala</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>luxemburgués</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macedonio</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>malgache</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malayálam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltés</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>maratí</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Māori</source>
        <translation>maorí</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>nepalí</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>noruego nynorsk</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>occitano</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pastún</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>punyabí</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>sánscrito</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>shona</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>sindhi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>cingalés</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somalí</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>sundanés</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tayiko</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>tártaro</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibetano</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turcomano</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>uzbeko</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>galés</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>yidis</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>yoruba</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>1 core</source>
        <translation>1 núcleo</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Downloading for a batch</source>
        <translation>Descargando para un lote</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Fits when other programs are closed: needs {0} of memory</source>
        <translation>Cabe si se cierran otros programas: necesita {0} de memoria</translation>
    </message>
    <message>
        <source>Fits: needs {0} of memory</source>
        <translation>Cabe: necesita {0} de memoria</translation>
    </message>
    <message>
        <source>From Hugging Face</source>
        <translation>De Hugging Face</translation>
    </message>
    <message>
        <source>Good words at a good speed with {0} and {1} of memory.</source>
        <translation>Buenos resultados a buena velocidad con {0} y {1} de memoria.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Larger models leave too little of the {0} of memory to other programs.</source>
        <translation>Los modelos mayores dejan a otros programas muy poco de los {0} de memoria.</translation>
    </message>
    <message>
        <source>New batches</source>
        <translation>Lotes nuevos</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>No está en este equipo</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Part of VBatch</source>
        <translation>Parte de VBatch</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation>En pausa al {0}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>The graphics card ({0}) makes the exact model fast.</source>
        <translation>Con la tarjeta gráfica ({0}), el modelo exacto es rápido.</translation>
    </message>
    <message>
        <source>Too large: needs {0} of memory</source>
        <translation>Demasiado grande: necesita {0} de memoria</translation>
    </message>
    <message>
        <source>With one core a smaller model keeps the waiting short.</source>
        <translation>Con un solo núcleo, un modelo menor acorta la espera.</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>unos {0}</translation>
    </message>
    <message>
        <source>proposed for this computer</source>
        <translation>propuesto para este equipo</translation>
    </message>
    <message>
        <source>used for new batches</source>
        <translation>se usa para lotes nuevos</translation>
    </message>
    <message>
        <source>{0} and {1} of memory are enough for the exact model.</source>
        <translation>{0} y {1} de memoria bastan para el modelo exacto.</translation>
    </message>
    <message>
        <source>{0} cores</source>
        <translation>{0} núcleos</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} real time in your batches</source>
        <translation>{0} el tiempo real en sus lotes</translation>
    </message>
    <message>
        <source>{0} real time, measured here</source>
        <translation>{0} el tiempo real, medido aquí</translation>
    </message>
    <message>
        <source>{0} to download</source>
        <translation>{0} por descargar</translation>
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
        <translation>Se ha transcrito 1 archivo</translation>
    </message>
    <message>
        <source>All {0} files failed.</source>
        <translation>Fallaron los {0} archivos.</translation>
    </message>
    <message>
        <source>Its file could not be transcribed.</source>
        <translation>No se pudo transcribir su archivo.</translation>
    </message>
    <message>
        <source>{0} files are transcribed</source>
        <translation>Se han transcrito {0} archivos</translation>
    </message>
    <message>
        <source>{0}, 1 cancelled</source>
        <translation>{0}, 1 cancelado</translation>
    </message>
    <message>
        <source>{0}, {1} cancelled</source>
        <translation>{0}, {1} cancelados</translation>
    </message>
    <message>
        <source>{0}, {1} failed</source>
        <translation>{0}, {1} con error</translation>
    </message>
    <message>
        <source>“{0}” has failed</source>
        <translation>«{0}» ha fallado</translation>
    </message>
    <message>
        <source>“{0}” is done</source>
        <translation>«{0}» ha terminado</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Change the options…</source>
        <translation>Cambiar las opciones…</translation>
    </message>
    <message>
        <source>Change the size limit…</source>
        <translation>Cambiar el límite de tamaño…</translation>
    </message>
    <message>
        <source>Change the time limit…</source>
        <translation>Cambiar el límite de tiempo…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <translation>Elegir otro modelo…</translation>
    </message>
    <message>
        <source>Choose the audio track</source>
        <translation>Elegir la pista de audio</translation>
    </message>
    <message>
        <source>Choose the numbers automatically</source>
        <translation>Elegir los números automáticamente</translation>
    </message>
    <message>
        <source>Choose where it is now…</source>
        <translation>Elegir dónde está ahora…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Descargar otra vez</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open VBatch&apos;s folder</source>
        <translation>Abrir la carpeta de VBatch</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Remove from the batch</source>
        <translation>Quitar del lote</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Retry on the processor</source>
        <translation>Reintentar en el procesador</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
        <source>Speech models…</source>
        <translation>Modelos de voz…</translation>
    </message>
    <message>
        <source>Use the model “{0}”</source>
        <translation>Usar el modelo «{0}»</translation>
    </message>
    <message>
        <source>Write to another folder…</source>
        <translation>Escribir en otra carpeta…</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>No se pudo abrir la carpeta: {0}</translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>1 file is called like another</source>
        <translation>1 archivo se llama como otro</translation>
    </message>
    <message>
        <source>1 file is not there any more</source>
        <translation>1 archivo ya no está</translation>
    </message>
    <message>
        <source>1 of unknown length</source>
        <translation>1 de duración desconocida</translation>
    </message>
    <message>
        <source>1 result is there already</source>
        <translation>1 resultado ya existe</translation>
    </message>
    <message>
        <source>About {0} are needed, {1} are free.</source>
        <translation>Hacen falta unos {0}; hay {1} libres.</translation>
    </message>
    <message>
        <source>How long it takes is not known before the files were looked at.</source>
        <translation>No se sabe cuánto tardará antes de examinar los archivos.</translation>
    </message>
    <message>
        <source>How long it takes is not known: “{0}” was not yet used on this computer.</source>
        <translation>No se sabe cuánto tardará: «{0}» aún no se ha usado en este equipo.</translation>
    </message>
    <message>
        <source>It is downloaded first, once.</source>
        <translation>Primero se descarga, una sola vez.</translation>
    </message>
    <message>
        <source>It is not there, or damaged. Choose another one in the options.</source>
        <translation>No está, o está dañado. Elija otro en las opciones.</translation>
    </message>
    <message>
        <source>It needs {0} of memory, the computer has {1}.</source>
        <translation>Necesita {0} de memoria; el equipo tiene {1}.</translation>
    </message>
    <message>
        <source>Results cannot be written to the folder</source>
        <translation>No se pueden escribir resultados en la carpeta</translation>
    </message>
    <message>
        <source>Takes about {0}, as fast as “{1}” was on this computer.</source>
        <translation>Tarda alrededor de {0}, a la velocidad que tuvo «{1}» en este equipo.</translation>
    </message>
    <message>
        <source>Takes about {0}, until {1}, as fast as “{2}” was on this computer.</source>
        <translation>Tarda alrededor de {0}, hasta las {1}, a la velocidad que tuvo «{2}» en este equipo.</translation>
    </message>
    <message>
        <source>Takes less than a minute.</source>
        <translation>Tarda menos de un minuto.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used</source>
        <translation>El modelo «{0}» no se puede usar</translation>
    </message>
    <message>
        <source>The model “{0}” is not on this computer</source>
        <translation>El modelo «{0}» no está en este equipo</translation>
    </message>
    <message>
        <source>The model “{0}” is too large for this computer</source>
        <translation>El modelo «{0}» es demasiado grande para este equipo</translation>
    </message>
    <message>
        <source>Their results get a number.</source>
        <translation>Sus resultados llevarán un número.</translation>
    </message>
    <message>
        <source>There is too little room on the disk of {0}</source>
        <translation>Hay muy poco espacio en el disco de {0}</translation>
    </message>
    <message>
        <source>They fail, the others are transcribed.</source>
        <translation>Fallarán; los demás se transcriben.</translation>
    </message>
    <message>
        <source>They stay as they are; the new ones get a number.</source>
        <translation>Se dejan como están; los nuevos llevarán un número.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>{0} are downloaded first, once. That needs the internet.</source>
        <translation>Primero se descargan {0}, una sola vez. Hace falta internet.</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} archivos</translation>
    </message>
    <message>
        <source>{0} files are called like others</source>
        <translation>{0} archivos se llaman como otros</translation>
    </message>
    <message>
        <source>{0} files are not there any more</source>
        <translation>{0} archivos ya no están</translation>
    </message>
    <message>
        <source>{0} of sound</source>
        <translation>{0} de audio</translation>
    </message>
    <message>
        <source>{0} of unknown length</source>
        <translation>{0} de duración desconocida</translation>
    </message>
    <message>
        <source>{0} results are there already</source>
        <translation>{0} resultados ya existen</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Careful</source>
        <translation>Cuidadoso</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>Uso diario</translation>
    </message>
    <message>
        <source>Good on a laptop: a model of middle size, neither hasty nor slow</source>
        <translation>Bueno en un portátil: un modelo mediano, ni apresurado ni lento</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Vistazo rápido</translation>
    </message>
    <message>
        <source>Subtitles for video</source>
        <translation>Subtítulos para vídeo</translation>
    </message>
    <message>
        <source>The most exact model, each word timed; slow without a graphics card</source>
        <translation>El modelo más exacto, con el tiempo de cada palabra; lento sin tarjeta gráfica</translation>
    </message>
    <message>
        <source>To read and correct: a document, and times for each word</source>
        <translation>Para leer y corregir: un documento, y tiempos de cada palabra</translation>
    </message>
    <message>
        <source>To see what is in the recordings: the smallest model, plain text</source>
        <translation>Para ver qué hay en las grabaciones: el modelo más pequeño, texto sin formato</translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation>Traducir al inglés</translation>
    </message>
    <message>
        <source>What is said in another language, written in English</source>
        <translation>Lo dicho en otro idioma, escrito en inglés</translation>
    </message>
    <message>
        <source>Written beside the video under its name, where players look for them</source>
        <translation>Escritos junto al vídeo con su nombre, donde los buscan los reproductores</translation>
    </message>
</context>
<context>
    <name>save_dialog</name>
    <message>
        <source>It lies in {0}. What it holds now would be lost.</source>
        <translation>Está en {0}. Lo que contiene ahora se perdería.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>“{0}” is already there. Replace it?</source>
        <translation>«{0}» ya existe. ¿Reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>Batch {0}</source>
        <translation>Lote {0}</translation>
    </message>
    <message>
        <source>Found by name only</source>
        <translation>Encontrado solo por el nombre</translation>
    </message>
    <message>
        <source>More than {0} in {1}. More words find less.</source>
        <translation>Más de {0} en {1}. Con más palabras se encuentra menos.</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>batch {0}</source>
        <translation>lote {0}</translation>
    </message>
    <message>
        <source>found by its name</source>
        <translation>encontrado por su nombre</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} archivos</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>{0} in {1}, {2} shown</source>
        <translation>{0} en {1}, se muestran {2}</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} líneas</translation>
    </message>
    <message>
        <source>{0} of {1} lines</source>
        <translation>{0} de {1} líneas</translation>
    </message>
    <message>
        <source>{0}, {1}, in {2}</source>
        <translation>{0}, {1}, en {2}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A batch needs a name.</source>
        <translation>Un lote necesita un nombre.</translation>
    </message>
    <message>
        <source>A beam size of {0} is not possible.</source>
        <translation>Una anchura de búsqueda de {0} no es posible.</translation>
    </message>
    <message>
        <source>A good start on a laptop</source>
        <translation>Un buen comienzo en un portátil</translation>
    </message>
    <message>
        <source>A line cannot begin before the end of the line before it, or end after the next one begins.</source>
        <translation>Una línea no puede empezar antes de que acabe la anterior, ni acabar después de que empiece la siguiente.</translation>
    </message>
    <message>
        <source>A line cannot end before it begins.</source>
        <translation>Una línea no puede acabar antes de empezar.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un preajuste necesita un nombre.</translation>
    </message>
    <message>
        <source>A span from {0} to {1} s does not follow {2} s.</source>
        <translation>Un pasaje de {0} a {1} s no sigue a {2} s.</translation>
    </message>
    <message>
        <source>Accept its terms on {0}, log in with `hf auth login` (or set HF_TOKEN), and try again.</source>
        <translation>Acepte sus condiciones en {0}, inicie sesión con `hf auth login` (o defina HF_TOKEN) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Access was denied: {0}.</source>
        <translation>Se denegó el acceso: {0}.</translation>
    </message>
    <message>
        <source>Add files, or duplicate the batch.</source>
        <translation>Añada archivos, o duplique el lote.</translation>
    </message>
    <message>
        <source>Add some files first.</source>
        <translation>Añada primero algunos archivos.</translation>
    </message>
    <message>
        <source>Add the files in it.</source>
        <translation>Añada los archivos que contiene.</translation>
    </message>
    <message>
        <source>Add the media files themselves; VBatch opens nothing from the network.</source>
        <translation>Añada los archivos multimedia mismos; VBatch no abre nada de la red.</translation>
    </message>
    <message>
        <source>Add video or sound files.</source>
        <translation>Añada archivos de vídeo o de audio.</translation>
    </message>
    <message>
        <source>All results are on disk. Do it by hand, or allow it in the system&apos;s settings.</source>
        <translation>Todos los resultados están guardados. Hágalo a mano, o permítalo en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Another model is being imported.</source>
        <translation>Se está importando otro modelo.</translation>
    </message>
    <message>
        <source>Another model is being measured.</source>
        <translation>Se está midiendo otro modelo.</translation>
    </message>
    <message>
        <source>Cancel it first.</source>
        <translation>Cancélelo primero.</translation>
    </message>
    <message>
        <source>Cancelled at {0}</source>
        <translation>Cancelado al {0}</translation>
    </message>
    <message>
        <source>Cancelled before it began</source>
        <translation>Cancelado antes de empezar</translation>
    </message>
    <message>
        <source>Change the times of its neighbours first.</source>
        <translation>Cambie primero los tiempos de las líneas vecinas.</translation>
    </message>
    <message>
        <source>Check how it is written: owner/name. For a private one, log in with `hf auth login` (or set HF_TOKEN).</source>
        <translation>Compruebe cómo se escribe: propietario/nombre. Para uno privado, inicie sesión con `hf auth login` (o defina HF_TOKEN).</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>Check its permissions and its drive, then add it again.</source>
        <translation>Compruebe sus permisos y su unidad, y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Check its permissions and its drive.</source>
        <translation>Compruebe sus permisos y su unidad.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that the folder may be written.</source>
        <translation>Compruebe que la unidad está conectada y que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Check the drive of the cache folder.</source>
        <translation>Compruebe la unidad de la carpeta de caché.</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation>Compruebe la unidad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, and whether its drive is connected.</source>
        <translation>Compruebe los permisos del archivo y de su carpeta, y si su unidad está conectada.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder {0}, or choose another folder.</source>
        <translation>Compruebe los permisos de la carpeta {0}, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder in CTranslate2 format, with model.bin, config.json, tokenizer.json and vocabulary.json, as `ct2-transformers-converter --copy_files tokenizer.json preprocessor_config.json` makes it.</source>
        <translation>Elija una carpeta en formato CTranslate2, con model.bin, config.json, tokenizer.json y vocabulary.json, como la que hace `ct2-transformers-converter --copy_files tokenizer.json preprocessor_config.json`.</translation>
    </message>
    <message>
        <source>Choose a folder with a model.bin, or an archive (.zip, .tar, .tar.gz) of such a folder.</source>
        <translation>Elija una carpeta con un model.bin, o un archivo comprimido (.zip, .tar, .tar.gz) de una carpeta así.</translation>
    </message>
    <message>
        <source>Choose a folder with the button.</source>
        <translation>Elija una carpeta con el botón.</translation>
    </message>
    <message>
        <source>Choose a folder, or another output place.</source>
        <translation>Elija una carpeta, u otro lugar de salida.</translation>
    </message>
    <message>
        <source>Choose a repository that was made for faster-whisper; many have “faster-whisper” or “ct2” in their names.</source>
        <translation>Elija un repositorio hecho para faster-whisper; muchos llevan «faster-whisper» o «ct2» en su nombre.</translation>
    </message>
    <message>
        <source>Choose a shorter name or folder.</source>
        <translation>Elija un nombre o una carpeta más cortos.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs, then retry: what is done is kept.</source>
        <translation>Elija un modelo más pequeño, o cierre otros programas, y reintente: lo hecho se conserva.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>Elija un modelo más pequeño, o cierre otros programas.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or the device cpu.</source>
        <translation>Elija un modelo más pequeño, o el dispositivo cpu.</translation>
    </message>
    <message>
        <source>Choose another address for downloads (HF_ENDPOINT).</source>
        <translation>Elija otra dirección para las descargas (HF_ENDPOINT).</translation>
    </message>
    <message>
        <source>Choose another audio track.</source>
        <translation>Elija otra pista de audio.</translation>
    </message>
    <message>
        <source>Choose another file, or remove this one from the batch.</source>
        <translation>Elija otro archivo, o quite este del lote.</translation>
    </message>
    <message>
        <source>Choose another folder, or check its permissions.</source>
        <translation>Elija otra carpeta, o compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Choose another model, or delete it and download it again.</source>
        <translation>Elija otro modelo, o elimínelo y descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Elija otro modelo.</translation>
    </message>
    <message>
        <source>Choose another name for the ZIP, for example batch.zip.</source>
        <translation>Elija otro nombre para el ZIP, por ejemplo lote.zip.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir.</source>
        <translation>Elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose one of the list, or a Hugging Face id (owner/name).</source>
        <translation>Elija uno de la lista, o un identificador de Hugging Face (propietario/nombre).</translation>
    </message>
    <message>
        <source>Choose one of these folders.</source>
        <translation>Elija una de estas carpetas.</translation>
    </message>
    <message>
        <source>Choose one of {0} …, a Hugging Face id (owner/name), or the folder of a model.</source>
        <translation>Elija uno de {0} …, un identificador de Hugging Face (propietario/nombre), o la carpeta de un modelo.</translation>
    </message>
    <message>
        <source>Choose one, for example `small`.</source>
        <translation>Elija uno, por ejemplo `small`.</translation>
    </message>
    <message>
        <source>Choose some of: {0}.</source>
        <translation>Elija entre: {0}.</translation>
    </message>
    <message>
        <source>Choose the compute type auto.</source>
        <translation>Elija el tipo de cálculo auto.</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or install NVIDIA&apos;s driver, CUDA 12 and cuDNN 9.</source>
        <translation>Elija el dispositivo auto o cpu, o instale el controlador de NVIDIA, CUDA 12 y cuDNN 9.</translation>
    </message>
    <message>
        <source>Choose the file that this transcript was made from.</source>
        <translation>Elija el archivo del que se hizo esta transcripción.</translation>
    </message>
    <message>
        <source>Choose the folder apart from the name.</source>
        <translation>Elija la carpeta aparte del nombre.</translation>
    </message>
    <message>
        <source>Choose the folder for the files.</source>
        <translation>Elija la carpeta para los archivos.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>Elija la carpeta del modelo mismo.</translation>
    </message>
    <message>
        <source>Close its window or wait for its command, or use another folder with --data-dir.</source>
        <translation>Cierre su ventana o espere a que termine su comando, o use otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Close other programs, let fewer files run at once, or choose a smaller model.</source>
        <translation>Cierre otros programas, procese menos archivos a la vez, o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Cierre otros programas, o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again.</source>
        <translation>Conéctese a internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Convert it to MP4 or WAV and add that.</source>
        <translation>Conviértalo a MP4 o WAV y añada el resultado.</translation>
    </message>
    <message>
        <source>Copy it to this computer again.</source>
        <translation>Cópielo de nuevo a este equipo.</translation>
    </message>
    <message>
        <source>Copy its content to a file.</source>
        <translation>Copie su contenido en un archivo.</translation>
    </message>
    <message>
        <source>Copy or download it again, it may be incomplete.</source>
        <translation>Cópielo o descárguelo de nuevo; puede estar incompleto.</translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off to look for it as it stands.</source>
        <translation>Corríjala, o desactive las expresiones regulares para buscarla tal como está.</translation>
    </message>
    <message>
        <source>Delete it first if the other one shall take its place.</source>
        <translation>Elimínelo primero si el otro debe ocupar su lugar.</translation>
    </message>
    <message>
        <source>Details are in {0}.</source>
        <translation>Los detalles están en {0}.</translation>
    </message>
    <message>
        <source>Downloading the model {0}</source>
        <translation>Descargando el modelo {0}</translation>
    </message>
    <message>
        <source>Downloading the model {0}: {1}</source>
        <translation>Descargando el modelo {0}: {1}</translation>
    </message>
    <message>
        <source>Duplicate it and change the copy.</source>
        <translation>Duplíquelo y cambie la copia.</translation>
    </message>
    <message>
        <source>Duplicate the batch and transcribe the file again.</source>
        <translation>Duplique el lote y transcriba el archivo de nuevo.</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>Solo inglés</translation>
    </message>
    <message>
        <source>English, fast</source>
        <translation>Inglés, rápido</translation>
    </message>
    <message>
        <source>English, nearly as exact as large-v3, fast</source>
        <translation>Inglés, casi tan exacto como large-v3, rápido</translation>
    </message>
    <message>
        <source>Fast, for clear speech</source>
        <translation>Rápido, para voz clara</translation>
    </message>
    <message>
        <source>Fastest, for a first impression</source>
        <translation>El más rápido, para una primera impresión</translation>
    </message>
    <message>
        <source>Files are being transcribed: a measurement beside them would be wrong.</source>
        <translation>Se están transcribiendo archivos: una medición al mismo tiempo no sería exacta.</translation>
    </message>
    <message>
        <source>Free some space and try again, or choose a smaller model.</source>
        <translation>Libere espacio e inténtelo de nuevo, o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space, then retry: what is done so far is kept.</source>
        <translation>Libere espacio y reintente: lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Free some space, then try again: what is done so far is kept.</source>
        <translation>Libere espacio e inténtelo de nuevo: lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>Give the ZIP a name, for example batch.zip.</source>
        <translation>Dé un nombre al ZIP, por ejemplo lote.zip.</translation>
    </message>
    <message>
        <source>Good words at a good speed with {0} and {1} of memory.</source>
        <translation>Buenos resultados a buena velocidad con {0} y {1} de memoria.</translation>
    </message>
    <message>
        <source>Ids are listed by `vbatch-gui list`.</source>
        <translation>`vbatch-gui list` muestra los identificadores.</translation>
    </message>
    <message>
        <source>If it lies on a removable or network drive, connect that first.</source>
        <translation>Si está en una unidad extraíble o de red, conéctela primero.</translation>
    </message>
    <message>
        <source>If its sound is in a separate file, add that.</source>
        <translation>Si su sonido está en un archivo aparte, añada ese.</translation>
    </message>
    <message>
        <source>If the folder lies on a drive that was disconnected, connect it again.</source>
        <translation>Si la carpeta está en una unidad desconectada, conéctela de nuevo.</translation>
    </message>
    <message>
        <source>Install VBatch again.</source>
        <translation>Vuelva a instalar VBatch.</translation>
    </message>
    <message>
        <source>Is its drive connected? Then retry.</source>
        <translation>¿Está conectada su unidad? Entonces reintente.</translation>
    </message>
    <message>
        <source>It can be taken all the same: it is then transcribed from its beginning.</source>
        <translation>Puede usarse de todos modos: se transcribe entonces desde el principio.</translation>
    </message>
    <message>
        <source>It gave its memory back and starts again by itself.</source>
        <translation>Liberó su memoria y vuelve a iniciarse por sí solo.</translation>
    </message>
    <message>
        <source>It holds no data: copy or record it again.</source>
        <translation>No contiene datos: cópielo o grábelo de nuevo.</translation>
    </message>
    <message>
        <source>It is built anew.</source>
        <translation>Se construye de nuevo.</translation>
    </message>
    <message>
        <source>It is not done in time.</source>
        <translation>No termina a tiempo.</translation>
    </message>
    <message>
        <source>It is set aside.</source>
        <translation>Se guarda aparte.</translation>
    </message>
    <message>
        <source>It lies in {0}. Other batches, and the results of its finished files, are not touched.</source>
        <translation>Está en {0}. Los demás lotes, y los resultados de sus archivos terminados, no se tocan.</translation>
    </message>
    <message>
        <source>It must be a Whisper model in CTranslate2 format, with model.bin, config.json, tokenizer.json and vocabulary.json.</source>
        <translation>Debe ser un modelo Whisper en formato CTranslate2, con model.bin, config.json, tokenizer.json y vocabulary.json.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>Se movió, cambió de nombre o se eliminó, o su unidad no está conectada.</translation>
    </message>
    <message>
        <source>Its results are missing.</source>
        <translation>Faltan sus resultados.</translation>
    </message>
    <message>
        <source>Its text can be corrected once it is finished.</source>
        <translation>Su texto puede corregirse cuando esté terminado.</translation>
    </message>
    <message>
        <source>Its {0} is damaged.</source>
        <translation>Su {0} está dañado.</translation>
    </message>
    <message>
        <source>Its {0} is missing.</source>
        <translation>Falta su {0}.</translation>
    </message>
    <message>
        <source>Larger models leave too little of the {0} of memory to other programs.</source>
        <translation>Los modelos mayores dejan a otros programas muy poco de los {0} de memoria.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Log in again with `hf auth login`, or remove the token (`hf auth logout`, HF_TOKEN).</source>
        <translation>Inicie sesión de nuevo con `hf auth login`, o quite el token (`hf auth logout`, HF_TOKEN).</translation>
    </message>
    <message>
        <source>Looking for “{0}” takes too long.</source>
        <translation>La búsqueda de «{0}» tarda demasiado.</translation>
    </message>
    <message>
        <source>Make room on the disk if it is full, save them, then try this again.</source>
        <translation>Libere espacio si el disco está lleno, guárdelas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Measuring what is fastest on this computer (once for each model)</source>
        <translation>Midiendo qué es lo más rápido en este equipo (una vez por modelo)</translation>
    </message>
    <message>
        <source>Models cannot be kept in {0}: {1}.</source>
        <translation>No se pueden guardar modelos en {0}: {1}.</translation>
    </message>
    <message>
        <source>Models that fit: {0}.</source>
        <translation>Modelos que caben: {0}.</translation>
    </message>
    <message>
        <source>More exact, slow without a GPU</source>
        <translation>Más exacto, lento sin GPU</translation>
    </message>
    <message>
        <source>Name files one by one to have them looked at whatever they are called.</source>
        <translation>Añada los archivos uno a uno para que se examinen, se llamen como se llamen.</translation>
    </message>
    <message>
        <source>Nearly as exact as large-v3, several times faster</source>
        <translation>Casi tan exacto como large-v3, varias veces más rápido</translation>
    </message>
    <message>
        <source>No file of the batch {0} has failed.</source>
        <translation>Ningún archivo del lote {0} ha fallado.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>No se ha elegido ninguna carpeta.</translation>
    </message>
    <message>
        <source>No format is chosen.</source>
        <translation>No se ha elegido ningún formato.</translation>
    </message>
    <message>
        <source>No output folder is chosen.</source>
        <translation>No se ha elegido ninguna carpeta de salida.</translation>
    </message>
    <message>
        <source>No speech model is chosen.</source>
        <translation>No se ha elegido ningún modelo de voz.</translation>
    </message>
    <message>
        <source>None of these files has a finished transcript.</source>
        <translation>Ninguno de estos archivos tiene una transcripción terminada.</translation>
    </message>
    <message>
        <source>Nothing is left to do in the batch {0}.</source>
        <translation>En el lote {0} no queda nada por hacer.</translation>
    </message>
    <message>
        <source>Nothing was installed. Try again later, or on another network.</source>
        <translation>No se instaló nada. Inténtelo más tarde, o en otra red.</translation>
    </message>
    <message>
        <source>Only files that are still waiting can be moved.</source>
        <translation>Solo se pueden mover los archivos que aún esperan.</translation>
    </message>
    <message>
        <source>Only to try VBatch: knows some 280 English and 80 Spanish words of synthetic speech, nothing else</source>
        <translation>Solo para probar VBatch: conoce unas 280 palabras inglesas y 80 españolas de voz sintética, nada más</translation>
    </message>
    <message>
        <source>Or choose a model that is installed (“demo” works at once, but only knows a few hundred words), or copy the folder of a model to this computer and choose that folder.</source>
        <translation>O elija un modelo instalado («demo» funciona al instante, pero solo conoce unos cientos de palabras), o copie la carpeta de un modelo a este equipo y elija esa carpeta.</translation>
    </message>
    <message>
        <source>Put back: the computer is short of memory</source>
        <translation>Pospuesto: el equipo tiene poca memoria</translation>
    </message>
    <message>
        <source>Put it back to {0}.</source>
        <translation>Devuélvalo a {0}.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings, then add it again.</source>
        <translation>Suba el límite en los ajustes y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Retry the failed files.</source>
        <translation>Reintente los archivos fallidos.</translation>
    </message>
    <message>
        <source>Retrying transcribes the file again.</source>
        <translation>Al reintentar, el archivo se transcribe de nuevo.</translation>
    </message>
    <message>
        <source>Save one of your own.</source>
        <translation>Guarde uno propio.</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Vea el registro.</translation>
    </message>
    <message>
        <source>Set an end behind the start.</source>
        <translation>Ponga el fin después del inicio.</translation>
    </message>
    <message>
        <source>Something went wrong inside VBatch ({0}: {1}).</source>
        <translation>Algo falló dentro de VBatch ({0}: {1}).</translation>
    </message>
    <message>
        <source>The archive “{0}” is damaged ({1}).</source>
        <translation>El archivo comprimido «{0}» está dañado ({1}).</translation>
    </message>
    <message>
        <source>The archive “{0}” is packed in a way that VBatch does not know.</source>
        <translation>El archivo comprimido «{0}» está hecho de una forma que VBatch no conoce.</translation>
    </message>
    <message>
        <source>The archive “{0}” is protected by a password.</source>
        <translation>El archivo comprimido «{0}» está protegido con contraseña.</translation>
    </message>
    <message>
        <source>The batch file {0} is damaged.</source>
        <translation>El archivo de lote {0} está dañado.</translation>
    </message>
    <message>
        <source>The batch file {0} was damaged and is set aside as {1}.</source>
        <translation>El archivo de lote {0} estaba dañado y se guardó aparte como {1}.</translation>
    </message>
    <message>
        <source>The batch in {0} was made by a newer version of VBatch and cannot be shown.</source>
        <translation>El lote de {0} se hizo con una versión más nueva de VBatch y no se puede mostrar.</translation>
    </message>
    <message>
        <source>The batch was deleted meanwhile.</source>
        <translation>El lote se eliminó entretanto.</translation>
    </message>
    <message>
        <source>The batch {0} already has a job {1}.</source>
        <translation>El lote {0} ya tiene un archivo {1}.</translation>
    </message>
    <message>
        <source>The batch {0} has no job {1}.</source>
        <translation>El lote {0} no tiene ningún archivo {1}.</translation>
    </message>
    <message>
        <source>The batch {0} is already being processed.</source>
        <translation>El lote {0} ya está en curso.</translation>
    </message>
    <message>
        <source>The batch {0} is being processed and cannot be changed.</source>
        <translation>El lote {0} está en curso y no se puede cambiar.</translation>
    </message>
    <message>
        <source>The batch {0} is completed and cannot be changed.</source>
        <translation>El lote {0} está completado y no se puede cambiar.</translation>
    </message>
    <message>
        <source>The batch {0} is empty.</source>
        <translation>El lote {0} está vacío.</translation>
    </message>
    <message>
        <source>The batch {0} is not being processed.</source>
        <translation>El lote {0} no está en curso.</translation>
    </message>
    <message>
        <source>The batch {0} is {1} and cannot become {2}.</source>
        <translation>El lote {0} está en el estado {1} y no puede pasar a {2}.</translation>
    </message>
    <message>
        <source>The batch {0} was made by a newer version of VBatch.</source>
        <translation>El lote {0} se hizo con una versión más nueva de VBatch.</translation>
    </message>
    <message>
        <source>The computer could not be put to sleep: {0}.</source>
        <translation>No se pudo suspender el equipo: {0}.</translation>
    </message>
    <message>
        <source>The computer could not be shut down: {0}.</source>
        <translation>No se pudo apagar el equipo: {0}.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>El equipo se quedó sin memoria.</translation>
    </message>
    <message>
        <source>The corrections of “{0}” could not be saved: what is on the disk is older.</source>
        <translation>Las correcciones de «{0}» no se pudieron guardar: lo que hay en el disco es más antiguo.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk is full: the results cannot be written to the folder {0}.</source>
        <translation>El disco está lleno: no se pueden escribir los resultados en la carpeta {0}.</translation>
    </message>
    <message>
        <source>The disk is full: the search index cannot be written.</source>
        <translation>El disco está lleno: no se puede escribir el índice de búsqueda.</translation>
    </message>
    <message>
        <source>The disk is full: {0} cannot be written.</source>
        <translation>El disco está lleno: no se puede escribir {0}.</translation>
    </message>
    <message>
        <source>The download of the model “{0}” broke off: {1} does not answer any more ({2}).</source>
        <translation>La descarga del modelo «{0}» se interrumpió: {1} ya no responde ({2}).</translation>
    </message>
    <message>
        <source>The download of the model “{0}” is damaged: the checksum of {1} is wrong.</source>
        <translation>La descarga del modelo «{0}» está dañada: la suma de comprobación de {1} no coincide.</translation>
    </message>
    <message>
        <source>The download of “{0}” cannot be deleted: {1}.</source>
        <translation>No se puede eliminar la descarga de «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>La exportación se canceló.</translation>
    </message>
    <message>
        <source>The file lies in {0}.</source>
        <translation>El archivo está en {0}.</translation>
    </message>
    <message>
        <source>The file lies in {0}. The built-in ones can be used.</source>
        <translation>El archivo está en {0}. Se pueden usar los incluidos.</translation>
    </message>
    <message>
        <source>The file may be damaged: convert it with another program, then add it again.</source>
        <translation>El archivo puede estar dañado: conviértalo con otro programa y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>The file may be damaged: convert it with another program, then add it again. {0}</source>
        <translation>El archivo puede estar dañado: conviértalo con otro programa y añádalo de nuevo. {0}</translation>
    </message>
    <message>
        <source>The file {0} is damaged.</source>
        <translation>El archivo {0} está dañado.</translation>
    </message>
    <message>
        <source>The first large one</source>
        <translation>El primero grande</translation>
    </message>
    <message>
        <source>The folder &apos;resources&apos; of VBatch is missing: install it again.</source>
        <translation>Falta la carpeta &apos;resources&apos; de VBatch: vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>The folder of the speech models is not there: {0}.</source>
        <translation>La carpeta de los modelos de voz no está: {0}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation>No se puede crear la carpeta {0}: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written.</source>
        <translation>No se puede escribir en la carpeta {0}.</translation>
    </message>
    <message>
        <source>The folder “{0}” cannot be read: {1}.</source>
        <translation>No se puede leer la carpeta «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The folder “{0}” holds no video or sound files.</source>
        <translation>La carpeta «{0}» no contiene archivos de vídeo ni de audio.</translation>
    </message>
    <message>
        <source>The folder “{0}” holds too many files to look for a model.</source>
        <translation>La carpeta «{0}» contiene demasiados archivos para buscar en ella un modelo.</translation>
    </message>
    <message>
        <source>The graphics card ({0}) makes the exact model fast.</source>
        <translation>Con la tarjeta gráfica ({0}), el modelo exacto es rápido.</translation>
    </message>
    <message>
        <source>The graphics card cannot be used ({}): the processor does the work.</source>
        <translation>No se puede usar la tarjeta gráfica ({}): el procesador hace el trabajo.</translation>
    </message>
    <message>
        <source>The graphics card cannot be used: {0}.</source>
        <translation>No se puede usar la tarjeta gráfica: {0}.</translation>
    </message>
    <message>
        <source>The graphics card of this computer cannot calculate in “{0}”.</source>
        <translation>La tarjeta gráfica de este equipo no puede calcular en «{0}».</translation>
    </message>
    <message>
        <source>The large one before</source>
        <translation>El grande anterior</translation>
    </message>
    <message>
        <source>The model in {0} cannot be used: {1}.</source>
        <translation>No se puede usar el modelo de {0}: {1}.</translation>
    </message>
    <message>
        <source>The model “demo” is a part of VBatch and cannot be deleted.</source>
        <translation>El modelo «demo» es parte de VBatch y no se puede eliminar.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be deleted: {1}.</source>
        <translation>No se puede eliminar el modelo «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be downloaded: {1} answers with error {2}.</source>
        <translation>No se puede descargar el modelo «{0}»: {1} responde con el error {2}.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be loaded: {1}.</source>
        <translation>No se puede cargar el modelo «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}.</source>
        <translation>No se puede usar el modelo «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The model “{0}” does not fit into the memory of the graphics card.</source>
        <translation>El modelo «{0}» no cabe en la memoria de la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>The model “{0}” does not fit into the memory of this computer.</source>
        <translation>El modelo «{0}» no cabe en la memoria de este equipo.</translation>
    </message>
    <message>
        <source>The model “{0}” is already on this computer.</source>
        <translation>El modelo «{0}» ya está en este equipo.</translation>
    </message>
    <message>
        <source>The model “{0}” is being downloaded or imported at this moment.</source>
        <translation>El modelo «{0}» se está descargando o importando en este momento.</translation>
    </message>
    <message>
        <source>The model “{0}” is in use: a batch is being transcribed with it.</source>
        <translation>El modelo «{0}» está en uso: se está transcribiendo un lote con él.</translation>
    </message>
    <message>
        <source>The model “{0}” is not among the models that VBatch keeps.</source>
        <translation>El modelo «{0}» no está entre los que guarda VBatch.</translation>
    </message>
    <message>
        <source>The model “{0}” is not on this computer, and it cannot be downloaded: {1}.</source>
        <translation>El modelo «{0}» no está en este equipo, y no se puede descargar: {1}.</translation>
    </message>
    <message>
        <source>The model “{0}” is not open to everyone: {1} refuses it without permission.</source>
        <translation>El modelo «{0}» no está abierto a todos: {1} exige permiso para descargarlo.</translation>
    </message>
    <message>
        <source>The most exact</source>
        <translation>El más exacto</translation>
    </message>
    <message>
        <source>The name of the preset is too long.</source>
        <translation>El nombre del preajuste es demasiado largo.</translation>
    </message>
    <message>
        <source>The name {0} cannot be used: a brace is left open.</source>
        <translation>El nombre {0} no se puede usar: hay una llave sin cerrar.</translation>
    </message>
    <message>
        <source>The name {0} holds a folder.</source>
        <translation>El nombre {0} contiene una carpeta.</translation>
    </message>
    <message>
        <source>The name {0} is the same for every file.</source>
        <translation>El nombre {0} es el mismo para todos los archivos.</translation>
    </message>
    <message>
        <source>The option {0} is {1}.</source>
        <translation>La opción {0} es {1}.</translation>
    </message>
    <message>
        <source>The options of the batch cannot be read: {0}.</source>
        <translation>No se pueden leer las opciones del lote: {0}.</translation>
    </message>
    <message>
        <source>The preset cannot be read: {0}.</source>
        <translation>No se puede leer el preajuste: {0}.</translation>
    </message>
    <message>
        <source>The presets are damaged.</source>
        <translation>Los preajustes están dañados.</translation>
    </message>
    <message>
        <source>The presets were written by a newer version of VBatch and are left as they are.</source>
        <translation>Los preajustes los escribió una versión más nueva de VBatch y se dejan como están.</translation>
    </message>
    <message>
        <source>The processor of this computer cannot calculate in “{0}”.</source>
        <translation>El procesador de este equipo no puede calcular en «{0}».</translation>
    </message>
    <message>
        <source>The reason is at the end of {0}.</source>
        <translation>El motivo está al final de {0}.</translation>
    </message>
    <message>
        <source>The results cannot be written to the folder {0}: {1}.</source>
        <translation>No se pueden escribir los resultados en la carpeta {0}: {1}.</translation>
    </message>
    <message>
        <source>The search index cannot be used: {0}.</source>
        <translation>No se puede usar el índice de búsqueda: {0}.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>El índice de búsqueda está dañado.</translation>
    </message>
    <message>
        <source>The search index is in use by another VBatch.</source>
        <translation>Otro VBatch está usando el índice de búsqueda.</translation>
    </message>
    <message>
        <source>The search index was damaged.</source>
        <translation>El índice de búsqueda estaba dañado.</translation>
    </message>
    <message>
        <source>The server does not say how large the files of this model are.</source>
        <translation>El servidor no dice qué tamaño tienen los archivos de este modelo.</translation>
    </message>
    <message>
        <source>The setting models_folder is not a text.</source>
        <translation>El ajuste models_folder no es un texto.</translation>
    </message>
    <message>
        <source>The setting stall_seconds cannot be {0}.</source>
        <translation>El ajuste stall_seconds no puede ser {0}.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}.</source>
        <translation>El ajuste {0} no puede ser {1}.</translation>
    </message>
    <message>
        <source>The settings are damaged.</source>
        <translation>Los ajustes están dañados.</translation>
    </message>
    <message>
        <source>The settings are damaged; the defaults are used.</source>
        <translation>Los ajustes están dañados; se usan los predeterminados.</translation>
    </message>
    <message>
        <source>The settings cannot be read: {0}.</source>
        <translation>No se pueden leer los ajustes: {0}.</translation>
    </message>
    <message>
        <source>The settings were damaged and are set aside as {0}; the defaults are used.</source>
        <translation>Los ajustes estaban dañados y se guardaron aparte como {0}; se usan los predeterminados.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of VBatch and are left as they are.</source>
        <translation>Los ajustes los escribió una versión más nueva de VBatch y se dejan como están.</translation>
    </message>
    <message>
        <source>The sound ends at {0} of {1}: is the file complete?</source>
        <translation>El sonido acaba en {0} de {1}: ¿está completo el archivo?</translation>
    </message>
    <message>
        <source>The speech engine cannot be started: {0}.</source>
        <translation>No se puede iniciar el motor de voz: {0}.</translation>
    </message>
    <message>
        <source>The speech engine crashed (code {0}).</source>
        <translation>El motor de voz se cerró inesperadamente (código {0}).</translation>
    </message>
    <message>
        <source>The speech engine crashed ({0}).</source>
        <translation>El motor de voz se cerró inesperadamente ({0}).</translation>
    </message>
    <message>
        <source>The speech engine does not start (code {0}).</source>
        <translation>El motor de voz no se inicia (código {0}).</translation>
    </message>
    <message>
        <source>The speech engine does not start ({0}).</source>
        <translation>El motor de voz no se inicia ({0}).</translation>
    </message>
    <message>
        <source>The speech engine does not start.</source>
        <translation>El motor de voz no se inicia.</translation>
    </message>
    <message>
        <source>The speech engine ended: it goes on in a moment</source>
        <translation>El motor de voz se cerró: continúa en un momento</translation>
    </message>
    <message>
        <source>The speech engine ended: it is tried again, alone</source>
        <translation>El motor de voz se cerró: se intenta otra vez, a solas</translation>
    </message>
    <message>
        <source>The speech engine hung and was restarted.</source>
        <translation>El motor de voz se quedó colgado y se reinició.</translation>
    </message>
    <message>
        <source>The speech engine is of another version than the window.</source>
        <translation>El motor de voz es de otra versión que la ventana.</translation>
    </message>
    <message>
        <source>The speech engine no longer answered and was restarted.</source>
        <translation>El motor de voz dejó de responder y se reinició.</translation>
    </message>
    <message>
        <source>The speech engine ran out of memory.</source>
        <translation>El motor de voz se quedó sin memoria.</translation>
    </message>
    <message>
        <source>The speech engine was restarted.</source>
        <translation>El motor de voz se reinició.</translation>
    </message>
    <message>
        <source>The transcript in {0} is not there any more.</source>
        <translation>La transcripción de {0} ya no está.</translation>
    </message>
    <message>
        <source>The transcript in {0} was made by a newer version of VBatch.</source>
        <translation>La transcripción de {0} se hizo con una versión más nueva de VBatch.</translation>
    </message>
    <message>
        <source>The transcript of “{0}” is gone from VBatch&apos;s folder.</source>
        <translation>La transcripción de «{0}» ya no está en la carpeta de VBatch.</translation>
    </message>
    <message>
        <source>The transcript of “{0}” is missing or damaged.</source>
        <translation>La transcripción de «{0}» falta o está dañada.</translation>
    </message>
    <message>
        <source>The usual folder is used until the next start. Connect the drive, or choose another folder.</source>
        <translation>Hasta el próximo inicio se usa la carpeta habitual. Conecte la unidad, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There are {0} texts for {1} lines.</source>
        <translation>Hay {0} textos para {1} líneas.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Hay: {0}.</translation>
    </message>
    <message>
        <source>There is a preset “{0}” already.</source>
        <translation>Ya existe un preajuste «{0}».</translation>
    </message>
    <message>
        <source>There is no batch {0}.</source>
        <translation>No existe el lote {0}.</translation>
    </message>
    <message>
        <source>There is no deleted batch {0}.</source>
        <translation>No existe el lote eliminado {0}.</translation>
    </message>
    <message>
        <source>There is no device {0}.</source>
        <translation>No existe el dispositivo {0}.</translation>
    </message>
    <message>
        <source>There is no format {0}.</source>
        <translation>No existe el formato {0}.</translation>
    </message>
    <message>
        <source>There is no line {0} in a transcript of {1}.</source>
        <translation>No existe la línea {0} en una transcripción de {1}.</translation>
    </message>
    <message>
        <source>There is no model “{0}” on {1}.</source>
        <translation>No existe el modelo «{0}» en {1}.</translation>
    </message>
    <message>
        <source>There is no model “{0}” to download.</source>
        <translation>No existe el modelo «{0}» para descargar.</translation>
    </message>
    <message>
        <source>There is no model “{0}”.</source>
        <translation>No existe el modelo «{0}».</translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation>No existe el preajuste {0}.</translation>
    </message>
    <message>
        <source>There is no {0} {1}.</source>
        <translation>No existe: {0} {1}.</translation>
    </message>
    <message>
        <source>There is not enough space for the model “{0}”: it needs {1} more in {2}, {3} are free.</source>
        <translation>No hay espacio suficiente para el modelo «{0}»: necesita {1} más en {2}; hay {3} libres.</translation>
    </message>
    <message>
        <source>There is not enough space for this model: it needs {0} in {1}, {2} are free.</source>
        <translation>No hay espacio suficiente para este modelo: necesita {0} en {1}; hay {2} libres.</translation>
    </message>
    <message>
        <source>There was not enough memory to transcribe “{0}”, even alone.</source>
        <translation>No hubo memoria suficiente para transcribir «{0}», ni siquiera a solas.</translation>
    </message>
    <message>
        <source>These batches were opened for reading only.</source>
        <translation>Estos lotes se abrieron solo para lectura.</translation>
    </message>
    <message>
        <source>This batch was made by a newer version of VBatch and cannot be changed by this one.</source>
        <translation>Este lote se hizo con una versión más nueva de VBatch y esta no puede cambiarlo.</translation>
    </message>
    <message>
        <source>This model needs {0} of memory, this computer has {1}.</source>
        <translation>Este modelo necesita {0} de memoria; este equipo tiene {1}.</translation>
    </message>
    <message>
        <source>This transcript was not corrected: it is as it was recognised.</source>
        <translation>Esta transcripción no se ha corregido: está como se reconoció.</translation>
    </message>
    <message>
        <source>Those lie in {0}.</source>
        <translation>Esos están en {0}.</translation>
    </message>
    <message>
        <source>To transcribe it twice, put it into another batch.</source>
        <translation>Para transcribirlo dos veces, póngalo en otro lote.</translation>
    </message>
    <message>
        <source>Transcribe them first.</source>
        <translation>Transcríbalos primero.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Try to play it. If that works, convert it to MP4 or WAV and add that.</source>
        <translation>Pruebe a reproducirlo. Si funciona, conviértalo a MP4 o WAV y añada el resultado.</translation>
    </message>
    <message>
        <source>Two jobs of the batch {0} have the same id.</source>
        <translation>Dos archivos del lote {0} tienen el mismo identificador.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Escriba uno.</translation>
    </message>
    <message>
        <source>Unpack it, then import the folder.</source>
        <translation>Descomprímalo e importe después la carpeta.</translation>
    </message>
    <message>
        <source>Unset HF_HUB_OFFLINE and try again.</source>
        <translation>Quite la variable HF_HUB_OFFLINE e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Update VBatch to change them.</source>
        <translation>Actualice VBatch para cambiarlos.</translation>
    </message>
    <message>
        <source>Update VBatch, or duplicate the batch.</source>
        <translation>Actualice VBatch, o duplique el lote.</translation>
    </message>
    <message>
        <source>Update VBatch. The file is left as it is.</source>
        <translation>Actualice VBatch. El archivo se deja como está.</translation>
    </message>
    <message>
        <source>Use 0 or more.</source>
        <translation>Use 0 o más.</translation>
    </message>
    <message>
        <source>Use 5 or more.</source>
        <translation>Use 5 o más.</translation>
    </message>
    <message>
        <source>Use a code such as en, es, de or zh, or auto.</source>
        <translation>Use un código como en, es, de o zh, o auto.</translation>
    </message>
    <message>
        <source>Use a text.</source>
        <translation>Use un texto.</translation>
    </message>
    <message>
        <source>Use auto, cpu or cuda.</source>
        <translation>Use auto, cpu o cuda.</translation>
    </message>
    <message>
        <source>Use automatic, or 1 to {0}.</source>
        <translation>Use automático, o de 1 a {0}.</translation>
    </message>
    <message>
        <source>Use one of: {0}.</source>
        <translation>Use uno de: {0}.</translation>
    </message>
    <message>
        <source>Use some of {0}.</source>
        <translation>Use algunos de {0}.</translation>
    </message>
    <message>
        <source>Use some of: {0}.</source>
        <translation>Use algunos de: {0}.</translation>
    </message>
    <message>
        <source>Use the path of a folder.</source>
        <translation>Use la ruta de una carpeta.</translation>
    </message>
    <message>
        <source>Use true or false.</source>
        <translation>Use true o false.</translation>
    </message>
    <message>
        <source>Use {0} characters at most.</source>
        <translation>Use {0} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Use {stem} or {number} in it.</source>
        <translation>Use {stem} o {number} en él.</translation>
    </message>
    <message>
        <source>VBatch is already running with these batches.</source>
        <translation>VBatch ya está en marcha con estos lotes.</translation>
    </message>
    <message>
        <source>VBatch is being closed.</source>
        <translation>VBatch se está cerrando.</translation>
    </message>
    <message>
        <source>VBatch was closed.</source>
        <translation>VBatch se cerró.</translation>
    </message>
    <message>
        <source>Wait for it or cancel it.</source>
        <translation>Espérelo o cancélelo.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>Espere a que termine, o cancélelo.</translation>
    </message>
    <message>
        <source>Wait until that is done, or cancel it.</source>
        <translation>Espere a que eso termine, o cancélelo.</translation>
    </message>
    <message>
        <source>Wait until the batch is done, or cancel it.</source>
        <translation>Espere a que el lote termine, o cancélelo.</translation>
    </message>
    <message>
        <source>Wait until the recording or copying is finished, then retry.</source>
        <translation>Espere a que acabe la grabación o la copia, y reintente.</translation>
    </message>
    <message>
        <source>Wait until they are done.</source>
        <translation>Espere a que terminen.</translation>
    </message>
    <message>
        <source>Waits for memory: needs {0}, {1} free</source>
        <translation>Espera memoria: necesita {0}, hay {1} libres</translation>
    </message>
    <message>
        <source>Waits until the files of another model are done</source>
        <translation>Espera a que terminen los archivos de otro modelo</translation>
    </message>
    <message>
        <source>What has come is kept. Try again: the download goes on from there.</source>
        <translation>Lo ya descargado se conserva. Inténtelo de nuevo: la descarga continúa desde ahí.</translation>
    </message>
    <message>
        <source>What is done is kept: retry goes on there. The limit is in the settings.</source>
        <translation>Lo hecho se conserva: al reintentar continúa ahí. El límite está en los ajustes.</translation>
    </message>
    <message>
        <source>With one core a smaller model keeps the waiting short.</source>
        <translation>Con un solo núcleo, un modelo menor acorta la espera.</translation>
    </message>
    <message>
        <source>Write \1 for the first group of the pattern, and \\ for a backslash.</source>
        <translation>Escriba \1 para el primer grupo del patrón, y \\ para una barra invertida.</translation>
    </message>
    <message>
        <source>Write it in a simpler way: without repetitions within repetitions, such as (a+)+.</source>
        <translation>Escríbala de forma más sencilla: sin repeticiones dentro de repeticiones, como (a+)+.</translation>
    </message>
    <message>
        <source>Your presets are damaged and cannot be used.</source>
        <translation>Sus preajustes están dañados y no se pueden usar.</translation>
    </message>
    <message>
        <source>Your presets were damaged and are set aside as {0}.</source>
        <translation>Sus preajustes estaban dañados y se guardaron aparte como {0}.</translation>
    </message>
    <message>
        <source>config.json is not that of a model</source>
        <translation>config.json no es el de un modelo</translation>
    </message>
    <message>
        <source>it cannot be read ({0})</source>
        <translation>no se puede leer ({0})</translation>
    </message>
    <message>
        <source>it cannot calculate in “{0}”</source>
        <translation>no puede calcular en «{0}»</translation>
    </message>
    <message>
        <source>it has no model.bin</source>
        <translation>falta model.bin</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>falta {0}</translation>
    </message>
    <message>
        <source>it is in another format than CTranslate2</source>
        <translation>su formato no es CTranslate2</translation>
    </message>
    <message>
        <source>it made the speech engine crash</source>
        <translation>hizo que el motor de voz se cerrara inesperadamente</translation>
    </message>
    <message>
        <source>its memory is too small for the model “{0}”</source>
        <translation>su memoria es demasiado pequeña para el modelo «{0}»</translation>
    </message>
    <message>
        <source>model.bin is empty</source>
        <translation>model.bin está vacío</translation>
    </message>
    <message>
        <source>model.bin is not a Whisper model in CTranslate2 format</source>
        <translation>model.bin no es un modelo Whisper en formato CTranslate2</translation>
    </message>
    <message>
        <source>model.bin is only a pointer of Git LFS (run `git lfs pull` there)</source>
        <translation>model.bin es solo un puntero de Git LFS (ejecute allí `git lfs pull`)</translation>
    </message>
    <message>
        <source>the checksum of {0} is wrong</source>
        <translation>la suma de comprobación de {0} no es correcta</translation>
    </message>
    <message>
        <source>the variable HF_HUB_OFFLINE is set</source>
        <translation>la variable HF_HUB_OFFLINE está definida</translation>
    </message>
    <message>
        <source>there is no connection to {0}</source>
        <translation>no hay conexión con {0}</translation>
    </message>
    <message>
        <source>tokenizer.json is not a tokenizer</source>
        <translation>tokenizer.json no es un tokenizador</translation>
    </message>
    <message>
        <source>{0} cannot be deleted</source>
        <translation>no se puede eliminar {0}</translation>
    </message>
    <message>
        <source>{0} cannot be deleted: {1}.</source>
        <translation>No se puede eliminar {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be found.</source>
        <translation>No se encuentra {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>no se puede leer {0}</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>No se puede leer {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written</source>
        <translation>no se puede escribir {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>No se puede escribir {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cores and {1} of memory are enough for the exact model.</source>
        <translation>{0} núcleos y {1} de memoria bastan para el modelo exacto.</translation>
    </message>
    <message>
        <source>{0} does not accept the token that is set on this computer.</source>
        <translation>{0} no acepta el token definido en este equipo.</translation>
    </message>
    <message>
        <source>{0} has an audio track of a kind that VBatch cannot decode.</source>
        <translation>{0} tiene una pista de audio de un tipo que VBatch no puede descodificar.</translation>
    </message>
    <message>
        <source>{0} has no audio track {1}.</source>
        <translation>{0} no tiene la pista de audio {1}.</translation>
    </message>
    <message>
        <source>{0} has no audio track: there is nothing to transcribe.</source>
        <translation>{0} no tiene pista de audio: no hay nada que transcribir.</translation>
    </message>
    <message>
        <source>{0} has no sound that can be decoded: it is damaged, protected against copying, or no sound file at all.</source>
        <translation>{0} no tiene sonido que se pueda descodificar: está dañado, protegido contra copia, o no es un archivo de audio.</translation>
    </message>
    <message>
        <source>{0} holds no sound itself, it only points to other files or addresses.</source>
        <translation>{0} no contiene sonido; solo remite a otros archivos o direcciones.</translation>
    </message>
    <message>
        <source>{0} is a device or a pipe, not a regular file.</source>
        <translation>{0} es un dispositivo o una tubería, no un archivo normal.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder</source>
        <translation>{0} es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>{0} is a folder, not a file.</source>
        <translation>{0} es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} es una carpeta.</translation>
    </message>
    <message>
        <source>{0} is a link to something that does not exist</source>
        <translation>{0} es un enlace a algo que no existe</translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes).</source>
        <translation>{0} está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>{0} is not a ZIP: it is not replaced.</source>
        <translation>{0} no es un ZIP: no se reemplaza.</translation>
    </message>
    <message>
        <source>{0} is not a folder</source>
        <translation>{0} no es una carpeta</translation>
    </message>
    <message>
        <source>{0} is not a language code.</source>
        <translation>{0} no es un código de idioma.</translation>
    </message>
    <message>
        <source>{0} is not a valid id.</source>
        <translation>{0} no es un identificador válido.</translation>
    </message>
    <message>
        <source>{0} is not a video or sound file, or it is damaged.</source>
        <translation>{0} no es un archivo de vídeo o audio, o está dañado.</translation>
    </message>
    <message>
        <source>{0} is not complete</source>
        <translation>{0} no está completo</translation>
    </message>
    <message>
        <source>{0} is one of the files of this batch: it is not replaced by the ZIP.</source>
        <translation>{0} es uno de los archivos de este lote: el ZIP no lo reemplaza.</translation>
    </message>
    <message>
        <source>{0} is {1}: there is nothing to retry.</source>
        <translation>{0} está en el estado {1}: no hay nada que reintentar.</translation>
    </message>
    <message>
        <source>{0} jobs at once are not possible.</source>
        <translation>No es posible procesar {0} archivos a la vez.</translation>
    </message>
    <message>
        <source>{0}: a job that is {1} cannot become {2}.</source>
        <translation>{0}: un archivo en el estado {1} no puede pasar a {2}.</translation>
    </message>
    <message>
        <source>{0}: access was denied.</source>
        <translation>{0}: se denegó el acceso.</translation>
    </message>
    <message>
        <source>{0}: it or its folder does not exist.</source>
        <translation>{0}: no existe, o no existe su carpeta.</translation>
    </message>
    <message>
        <source>{0}: its name is too long.</source>
        <translation>{0}: su nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>{0}: there is already something of that name.</source>
        <translation>{0}: ya hay algo con ese nombre.</translation>
    </message>
    <message>
        <source>{0}: {1} is a folder, not a file.</source>
        <translation>{0}: {1} es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>{0}Choose another output folder in the options of the batch, or check its permissions, then retry. The transcript itself is kept by VBatch.</source>
        <translation>{0}Elija otra carpeta de salida en las opciones del lote, o compruebe sus permisos, y reintente. VBatch conserva la transcripción misma.</translation>
    </message>
    <message>
        <source>{{0}} stands for nothing in a name.</source>
        <translation>{{0}} no significa nada en un nombre.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}.</source>
        <translation>No se puede importar «{0}»: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: access was denied.</source>
        <translation>No se puede leer «{0}»: se denegó el acceso.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>No se puede leer «{0}»: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be used as a speech model: {1}.</source>
        <translation>«{0}» no se puede usar como modelo de voz: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot stand in for it: {1}.</source>
        <translation>«{0}» no puede ocupar su lugar: {1}.</translation>
    </message>
    <message>
        <source>“{0}” comes with VBatch and stays so.</source>
        <translation>«{0}» viene con VBatch y no se puede cambiar.</translation>
    </message>
    <message>
        <source>“{0}” could not be opened within {1} seconds.</source>
        <translation>«{0}» no se pudo abrir en {1} segundos.</translation>
    </message>
    <message>
        <source>“{0}” does not exist.</source>
        <translation>«{0}» no existe.</translation>
    </message>
    <message>
        <source>“{0}” has no audio track {1}.</source>
        <translation>«{0}» no tiene la pista de audio {1}.</translation>
    </message>
    <message>
        <source>“{0}” has no results yet that could be gone.</source>
        <translation>«{0}» todavía no tiene resultados que puedan faltar.</translation>
    </message>
    <message>
        <source>“{0}” has {1} MB, more than the limit of {2} MB.</source>
        <translation>«{0}» tiene {1} MB, más que el límite de {2} MB.</translation>
    </message>
    <message>
        <source>“{0}” has {1} bytes, “{2}” had {3}: it is another recording, or another version of it.</source>
        <translation>«{0}» tiene {1} bytes, «{2}» tenía {3}: es otra grabación, u otra versión de ella.</translation>
    </message>
    <message>
        <source>“{0}” holds several models: {1}.</source>
        <translation>«{0}» contiene varios modelos: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation>«{0}» es una carpeta.</translation>
    </message>
    <message>
        <source>“{0}” is already in the batch “{1}”.</source>
        <translation>«{0}» ya está en el lote «{1}».</translation>
    </message>
    <message>
        <source>“{0}” is already {1}.</source>
        <translation>«{0}» ya está en el estado {1}.</translation>
    </message>
    <message>
        <source>“{0}” is being processed.</source>
        <translation>«{0}» está en curso.</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>«{0}» está vacío.</translation>
    </message>
    <message>
        <source>“{0}” is in the batch {1} already.</source>
        <translation>«{0}» ya está en el lote {1}.</translation>
    </message>
    <message>
        <source>“{0}” is neither the folder of a model nor an archive of one.</source>
        <translation>«{0}» no es la carpeta de un modelo ni un archivo comprimido de una.</translation>
    </message>
    <message>
        <source>“{0}” is no longer where it was.</source>
        <translation>«{0}» ya no está donde estaba.</translation>
    </message>
    <message>
        <source>“{0}” is not a regular file.</source>
        <translation>«{0}» no es un archivo normal.</translation>
    </message>
    <message>
        <source>“{0}” is not a valid pattern: {1}.</source>
        <translation>«{0}» no es un patrón válido: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a whole path.</source>
        <translation>«{0}» no es una ruta completa.</translation>
    </message>
    <message>
        <source>“{0}” is not transcribed yet.</source>
        <translation>«{0}» aún no está transcrito.</translation>
    </message>
    <message>
        <source>“{0}” is the name of a preset of VBatch.</source>
        <translation>«{0}» es el nombre de un preajuste de VBatch.</translation>
    </message>
    <message>
        <source>“{0}” is {1}: its place in the order is settled.</source>
        <translation>«{0}» está en el estado {1}: su lugar en el orden ya está fijado.</translation>
    </message>
    <message>
        <source>“{0}” made the speech engine fail {1} times.</source>
        <translation>«{0}» hizo fallar el motor de voz {1} veces.</translation>
    </message>
    <message>
        <source>“{0}” makes the speech engine fail when it is opened.</source>
        <translation>«{0}» hace fallar el motor de voz al abrirse.</translation>
    </message>
    <message>
        <source>“{0}” on {1} is not a speech model in CTranslate2 format: it has no {2}.</source>
        <translation>«{0}» en {1} no es un modelo de voz en formato CTranslate2: no tiene {2}.</translation>
    </message>
    <message>
        <source>“{0}” took longer than {1} minutes and was stopped.</source>
        <translation>«{0}» tardó más de {1} minutos y se detuvo.</translation>
    </message>
    <message>
        <source>“{0}” was changed while it was transcribed.</source>
        <translation>«{0}» cambió mientras se transcribía.</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>1 cancelled</source>
        <translation>1 cancelado</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cancelled · {0}</source>
        <translation>Cancelado · {0}</translation>
    </message>
    <message>
        <source>Checking · {0}</source>
        <translation>Comprobando · {0}</translation>
    </message>
    <message>
        <source>Completed · {0}</source>
        <translation>Completado · {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Failed · {0}</source>
        <translation>Con error · {0}</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <source>Nothing to start · {0}</source>
        <translation>Nada que iniciar · {0}</translation>
    </message>
    <message>
        <source>Paused · {0}</source>
        <translation>En pausa · {0}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Queued, {0} done</source>
        <translation>En cola, {0} hecho</translation>
    </message>
    <message>
        <source>Ready · {0}</source>
        <translation>Listo · {0}</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>quedan {0} aprox.</translation>
    </message>
    <message>
        <source>also beside the source</source>
        <translation>también junto al original</translation>
    </message>
    <message>
        <source>also in {0}</source>
        <translation>también en {0}</translation>
    </message>
    <message>
        <source>as many at once as memory allows</source>
        <translation>tantos a la vez como permita la memoria</translation>
    </message>
    <message>
        <source>demo only knows some 280 English and 80 Spanish words of synthetic speech: it is for trying VBatch only</source>
        <translation>demo solo conoce unas 280 palabras inglesas y 80 españolas de voz sintética: es solo para probar VBatch</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>language detected</source>
        <translation>idioma detectado</translation>
    </message>
    <message>
        <source>no speech found</source>
        <translation>no se encontró voz</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>{0} at once</source>
        <translation>{0} a la vez</translation>
    </message>
    <message>
        <source>{0} cancelled</source>
        <translation>{0} cancelados</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} con error</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} archivos</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>tiempo restante: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} de {1} completados</translation>
    </message>
    <message>
        <source>{0} percent</source>
        <translation>{0} por ciento</translation>
    </message>
    <message>
        <source>{0} real time</source>
        <translation>{0} el tiempo real</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} palabras</translation>
    </message>
    <message>
        <source>{0}, done at {1}</source>
        <translation>{0}, listo a las {1}</translation>
    </message>
    <message>
        <source>{0}, translated into English</source>
        <translation>{0}, traducido al inglés</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Look for them in a folder…</source>
        <translation>Buscarlos en una carpeta…</translation>
    </message>
    <message>
        <source>Remove these from the batch</source>
        <translation>Quitarlos del lote</translation>
    </message>
</context>
<context>
    <name>system_reasons</name>
    <message>
        <source>Cannot allocate memory</source>
        <translation>no queda memoria libre</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>el otro equipo cortó la conexión</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>la conexión no responde</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>el dispositivo o el archivo está ocupado</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>se agotó la cuota de disco</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>el servidor no responde</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>valor no válido</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>el dispositivo no existe</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>el dispositivo o la dirección no existe</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>el archivo o la carpeta no existe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>no está permitido</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>acceso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>el archivo del servidor ya no es válido</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>el programa se está ejecutando</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>demasiados enlaces seguidos</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>la unidad no está conectada</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} de {1} archivos</translation>
    </message>
</context>
</TS>

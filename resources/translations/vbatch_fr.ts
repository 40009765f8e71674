<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versions</translation>
    </message>
    <message>
        <source>About VBatch</source>
        <translation>À propos de VBatch</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Rechercher des mises à jour…</translation>
    </message>
    <message>
        <source>Collecting them…</source>
        <translation>Collecte en cours…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the whole text, for a report of a fault</source>
        <translation>Copier tout le texte, pour signaler un défaut</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Installed {0}</source>
        <translation>Installé {0}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Transcribes many videos at once, on your own computer. Nothing leaves it.</source>
        <translation>Transcrit de nombreuses vidéos à la fois, sur votre propre ordinateur. Rien n’en sort.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>L&amp;ecture</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>File d’a&amp;ttente</translation>
    </message>
    <message>
        <source>About VBatch</source>
        <translation>À propos de VBatch</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add from</source>
        <translation>Ajouter depuis</translation>
    </message>
    <message>
        <source>Back to the original…</source>
        <translation>Revenir à l’original…</translation>
    </message>
    <message>
        <source>Batch options…</source>
        <translation>Options du lot…</translation>
    </message>
    <message>
        <source>Bring deleted batch back</source>
        <translation>Restaurer le lot supprimé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel batch</source>
        <translation>Annuler le lot</translation>
    </message>
    <message>
        <source>Cancel selected files</source>
        <translation>Annuler les fichiers sélectionnés</translation>
    </message>
    <message>
        <source>Check before start…</source>
        <translation>Vérifier avant de démarrer…</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Rechercher des mises à jour…</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Effacer cette liste</translation>
    </message>
    <message>
        <source>Close VBatch</source>
        <translation>Fermer VBatch</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Delete batch</source>
        <translation>Supprimer le lot</translation>
    </message>
    <message>
        <source>Delete line</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Duplicate batch</source>
        <translation>Dupliquer le lot</translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>Export ZIP</translation>
    </message>
    <message>
        <source>Export ZIP…</source>
        <translation>Exporter en ZIP…</translation>
    </message>
    <message>
        <source>Filter batches</source>
        <translation>Filtrer les lots</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Let the computer sleep</source>
        <translation>Mettre l’ordinateur en veille</translation>
    </message>
    <message>
        <source>Merge with the next line</source>
        <translation>Fusionner avec la ligne suivante</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Placer en tête</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nouveau lot</translation>
    </message>
    <message>
        <source>New batch with the same options</source>
        <translation>Nouveau lot avec les mêmes options</translation>
    </message>
    <message>
        <source>Next uncertain word</source>
        <translation>Mot incertain suivant</translation>
    </message>
    <message>
        <source>Open folder of the recording</source>
        <translation>Ouvrir le dossier de l’enregistrement</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Open results folder</source>
        <translation>Ouvrir le dossier des résultats</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause all batches</source>
        <translation>Suspendre tous les lots</translation>
    </message>
    <message>
        <source>Pause batch</source>
        <translation>Suspendre le lot</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove from the batch</source>
        <translation>Retirer du lot</translation>
    </message>
    <message>
        <source>Rename batch</source>
        <translation>Renommer le lot</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Retry selected files</source>
        <translation>Réessayer les fichiers sélectionnés</translation>
    </message>
    <message>
        <source>Save corrections</source>
        <translation>Enregistrer les corrections</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Enregistrer le diagnostic…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search all batches…</source>
        <translation>Rechercher dans tous les lots…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Shift times…</source>
        <translation>Décaler les temps…</translation>
    </message>
    <message>
        <source>Show in the order of processing</source>
        <translation>Afficher dans l’ordre de traitement</translation>
    </message>
    <message>
        <source>Shut the computer down</source>
        <translation>Éteindre l’ordinateur</translation>
    </message>
    <message>
        <source>Speech models…</source>
        <translation>Modèles vocaux…</translation>
    </message>
    <message>
        <source>Split line here</source>
        <translation>Couper la ligne ici</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Times of this line…</source>
        <translation>Temps de cette ligne…</translation>
    </message>
    <message>
        <source>Underline uncertain words</source>
        <translation>Souligner les mots incertains</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>When all is done</source>
        <translation>Quand tout est terminé</translation>
    </message>
    <message>
        <source>Write formats of the batch…</source>
        <translation>Écrire les formats du lot…</translation>
    </message>
    <message>
        <source>Write formats…</source>
        <translation>Écrire les formats…</translation>
    </message>
</context>
<context>
    <name>ActivityStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Cancel the measurement</source>
        <translation>Annuler la mesure</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>Importation de {0}</translation>
    </message>
    <message>
        <source>Measuring {0}</source>
        <translation>Mesure de {0}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
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
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (copie)</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>New batch</source>
        <translation>Nouveau lot</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Do nothing instead</source>
        <translation>Ne rien faire finalement</translation>
    </message>
    <message>
        <source>When all is done, VBatch closes.</source>
        <translation>Quand tout sera terminé, VBatch se fermera.</translation>
    </message>
    <message>
        <source>When all is done, the computer goes to sleep.</source>
        <translation>Quand tout sera terminé, l’ordinateur se mettra en veille.</translation>
    </message>
    <message>
        <source>When all is done, the computer is shut down.</source>
        <translation>Quand tout sera terminé, l’ordinateur s’éteindra.</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A ZIP is still being written.</source>
        <translation>Un ZIP est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>Export ZIP</source>
        <translation>Exporter en ZIP</translation>
    </message>
    <message>
        <source>Files are still being transcribed, and a ZIP is still being written.</source>
        <translation>Des fichiers sont encore en cours de transcription, et un ZIP en cours d’écriture.</translation>
    </message>
    <message>
        <source>Files are still being transcribed.</source>
        <translation>Des fichiers sont encore en cours de transcription.</translation>
    </message>
    <message>
        <source>Formats are being written: those that are not yet can be written later.</source>
        <translation>Des formats sont en cours d’écriture&#xa0;: ceux qui manquent encore pourront être écrits plus tard.</translation>
    </message>
    <message>
        <source>Formats are still being written.</source>
        <translation>Des formats sont encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Attendre encore</translation>
    </message>
    <message>
        <source>Quit VBatch</source>
        <translation>Quitter VBatch</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>Stop the export and quit</source>
        <translation>Arrêter l’exportation et quitter</translation>
    </message>
    <message>
        <source>Stop writing and quit</source>
        <translation>Arrêter l’écriture et quitter</translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>Impossible d’ouvrir le dossier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The unfinished ZIP is dropped. The results stay in VBatch and can be exported again.</source>
        <translation>Le ZIP inachevé est abandonné. Les résultats restent dans VBatch et peuvent être exportés de nouveau.</translation>
    </message>
    <message>
        <source>The unfinished ZIP is dropped; export it again later.</source>
        <translation>Le ZIP inachevé est abandonné&#xa0;; exportez-le de nouveau plus tard.</translation>
    </message>
    <message>
        <source>What is done so far is kept. At the next start VBatch offers to go on from there.</source>
        <translation>Ce qui est déjà fait est conservé. Au prochain démarrage, VBatch proposera de reprendre à cet endroit.</translation>
    </message>
    <message>
        <source>What is written so far stays. The others can be written at any time.</source>
        <translation>Ce qui est déjà écrit reste en place. Le reste peut être écrit à tout moment.</translation>
    </message>
</context>
<context>
    <name>CorrectionCommands</name>
    <message>
        <source>If VBatch quits now, they are lost. Make room on the disk or connect its drive first.</source>
        <translation>Si VBatch quitte maintenant, elles sont perdues. Libérez d’abord de l’espace sur le disque ou reconnectez son lecteur.</translation>
    </message>
    <message>
        <source>Keep VBatch open</source>
        <translation>Laisser VBatch ouvert</translation>
    </message>
    <message>
        <source>Quit VBatch</source>
        <translation>Quitter VBatch</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>Quitter et les perdre</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer de nouveau</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Afficher le texte</translation>
    </message>
    <message>
        <source>The corrections of {0} files cannot be saved.</source>
        <translation>Impossible d’enregistrer les corrections de {0} fichiers.</translation>
    </message>
    <message>
        <source>The corrections of “{0}” are not saved.</source>
        <translation>Les corrections de «&#xa0;{0}&#xa0;» ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>The corrections of “{0}” cannot be saved.</source>
        <translation>Impossible d’enregistrer les corrections de «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>VBatch holds them until you save them or quit.</source>
        <translation>VBatch les garde jusqu’à ce que vous les enregistriez ou quittiez.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Nothing has been transcribed yet.</source>
        <translation>Rien n’a encore été transcrit.</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Sound transcribed each day</source>
        <translation>Son transcrit par jour</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>The plots cannot be shown: {0}</source>
        <translation>Impossible d’afficher les graphiques&#xa0;: {0}</translation>
    </message>
    <message>
        <source>VBatch</source>
        <translation>VBatch</translation>
    </message>
    <message>
        <source>VBatch takes nothing above this line</source>
        <translation>VBatch ne prend rien au-dessus de cette ligne</translation>
    </message>
    <message>
        <source>Why files failed</source>
        <translation>Causes des échecs</translation>
    </message>
</context>
<context>
    <name>DeleteCommands</name>
    <message>
        <source>Delete batch</source>
        <translation>Supprimer le lot</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <translation>Arrêter et supprimer</translation>
    </message>
    <message>
        <source>The recordings themselves stay where they are.</source>
        <translation>Les enregistrements eux-mêmes restent à leur place.</translation>
    </message>
    <message>
        <source>The recordings themselves, and copies of results elsewhere, stay where they are.</source>
        <translation>Les enregistrements eux-mêmes et les copies de résultats placées ailleurs restent à leur place.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{0}” and another batch were deleted.</source>
        <translation>«&#xa0;{0}&#xa0;» et un autre lot ont été supprimés.</translation>
    </message>
    <message>
        <source>“{0}” and {1} other batches were deleted.</source>
        <translation>«&#xa0;{0}&#xa0;» et {1} autres lots ont été supprimés.</translation>
    </message>
    <message>
        <source>“{0}” is being processed. Stop and delete it?</source>
        <translation>«&#xa0;{0}&#xa0;» est en cours de traitement. L’arrêter et le supprimer&#xa0;?</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«&#xa0;{0}&#xa0;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>Its icon in the tray brings the window back.</source>
        <translation>Son icône dans la zone de notification rouvre la fenêtre.</translation>
    </message>
    <message>
        <source>VBatch keeps running</source>
        <translation>VBatch reste actif</translation>
    </message>
</context>
<context>
    <name>DiagnosticsCommands</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Download it first, then add the file.</source>
        <translation>Téléchargez-le d’abord, puis ajoutez le fichier.</translation>
    </message>
    <message>
        <source>This is an address, not a file on this computer.</source>
        <translation>C’est une adresse, pas un fichier de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>All words have to be in one line. Try fewer of them, or only their beginnings.</source>
        <translation>Tous les mots doivent se trouver dans une même ligne. Essayez-en moins, ou seulement leur début.</translation>
    </message>
    <message>
        <source>Drop your recordings here</source>
        <translation>Déposez vos enregistrements ici</translation>
    </message>
    <message>
        <source>In all finished transcripts, and in the names of files and batches.
All words have to be in one line; “words in quotation marks” follow each other.</source>
        <translation>Dans toutes les transcriptions terminées, et dans les noms des fichiers et des lots.
Tous les mots doivent se trouver dans une même ligne&#xa0;; des «&#xa0;mots entre guillemets&#xa0;» doivent se suivre.</translation>
    </message>
    <message>
        <source>Not all transcripts can be searched yet. This goes on by itself.</source>
        <translation>Certaines transcriptions ne peuvent pas encore être recherchées. L’indexation continue d’elle-même.</translation>
    </message>
    <message>
        <source>Nothing found for {0}</source>
        <translation>Aucun résultat pour {0}</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Aucun résultat pour l’instant</translation>
    </message>
    <message>
        <source>Search everything that was said</source>
        <translation>Rechercher dans tout ce qui a été dit</translation>
    </message>
    <message>
        <source>Videos and sound files, as many as you like, or whole folders.
They never leave this computer.</source>
        <translation>Vidéos et fichiers audio, autant que vous voulez, ou des dossiers entiers.
Ils ne quittent jamais cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>EngineAlert</name>
    <message>
        <source>The speech engine failed {0} times within {1} minutes. The last time: {2}</source>
        <translation>Le moteur vocal est tombé en panne {0} fois en {1} minutes. La dernière fois&#xa0;: {2}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>The export was cancelled, nothing was written.</source>
        <translation>L’exportation a été annulée, rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>Écriture de {0} …</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} est écrit.</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>FailureCommands</name>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 missing file is found.</source>
        <translation>1 fichier manquant est retrouvé.</translation>
    </message>
    <message>
        <source>1 more missing file of this batch lies there too.</source>
        <translation>1 autre fichier manquant de ce lot s’y trouve aussi.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>Ne pas le prendre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>None of the missing files was found there.</source>
        <translation>Aucun des fichiers manquants n’a été trouvé à cet endroit.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove 1 file from the batch?</source>
        <translation>Retirer 1 fichier du lot&#xa0;?</translation>
    </message>
    <message>
        <source>Remove failed files</source>
        <translation>Retirer les fichiers en échec</translation>
    </message>
    <message>
        <source>Remove {0} files from the batch?</source>
        <translation>Retirer {0} fichiers du lot&#xa0;?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Le prendre</translation>
    </message>
    <message>
        <source>The new batch “{0}” transcribes {1} with other options.</source>
        <translation>Le nouveau lot «&#xa0;{0}&#xa0;» transcrit {1} avec d’autres options.</translation>
    </message>
    <message>
        <source>The recordings themselves stay where they are.</source>
        <translation>Les enregistrements eux-mêmes restent à leur place.</translation>
    </message>
    <message>
        <source>They are looked for by name and size. Choose one by itself if it was renamed.</source>
        <translation>Ils sont recherchés par nom et par taille. Choisissez-le seul s’il a été renommé.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Les utiliser</translation>
    </message>
    <message>
        <source>Where are {0} files now?</source>
        <translation>Où se trouvent maintenant ces {0} fichiers&#xa0;?</translation>
    </message>
    <message>
        <source>Where is 1 file now?</source>
        <translation>Où se trouve maintenant ce fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Where is “{0}” now?</source>
        <translation>Où se trouve maintenant «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>other options</source>
        <translation>autres options</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
    </message>
    <message>
        <source>{0} missing files are found.</source>
        <translation>{0} fichiers manquants sont retrouvés.</translation>
    </message>
    <message>
        <source>{0} more missing files of this batch lie there too.</source>
        <translation>{0} autres fichiers manquants de ce lot s’y trouvent aussi.</translation>
    </message>
</context>
<context>
    <name>FailureSummary</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Opens a menu of what helps for these files</source>
        <translation>Ouvre un menu de solutions pour ces fichiers</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Afficher ces fichiers</translation>
    </message>
    <message>
        <source>{0} files failed:</source>
        <translation>{0} fichiers en échec&#xa0;:</translation>
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
        <translation>1 fichier n’a pas été ajouté</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>Piste audio</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Is its drive connected? Was it moved or renamed?</source>
        <translation>Son lecteur est-il connecté&#xa0;? A-t-il été déplacé ou renommé&#xa0;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>No video or sound file was found there.</source>
        <translation>Aucun fichier vidéo ou audio n’a été trouvé à cet endroit.</translation>
    </message>
    <message>
        <source>Raise the limit…</source>
        <translation>Relever la limite…</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <translation>Retirer et supprimer</translation>
    </message>
    <message>
        <source>Remove from the batch</source>
        <translation>Retirer du lot</translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>Impossible d’ouvrir le dossier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The recordings themselves, and copies of results elsewhere, stay where they are.</source>
        <translation>Les enregistrements eux-mêmes et les copies de résultats placées ailleurs restent à leur place.</translation>
    </message>
    <message>
        <source>{0} files were not added</source>
        <translation>{0} fichiers n’ont pas été ajoutés</translation>
    </message>
    <message>
        <source>{0} of these files are transcribed. Delete their transcripts too?</source>
        <translation>{0} de ces fichiers sont transcrits. Supprimer aussi leurs transcriptions&#xa0;?</translation>
    </message>
    <message>
        <source>“{0}” is being processed: the files go into a new batch.</source>
        <translation>«&#xa0;{0}&#xa0;» est en cours de traitement&#xa0;: les fichiers vont dans un nouveau lot.</translation>
    </message>
    <message>
        <source>“{0}” is completed: the files go into a new batch.</source>
        <translation>«&#xa0;{0}&#xa0;» est terminé&#xa0;: les fichiers vont dans un nouveau lot.</translation>
    </message>
    <message>
        <source>“{0}” is transcribed. Delete its transcript too?</source>
        <translation>«&#xa0;{0}&#xa0;» est transcrit. Supprimer aussi sa transcription&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter batches by name</source>
        <translation>Filtrer les lots par nom</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Which batches are listed, by their state</source>
        <translation>Quels lots sont affichés, selon leur état</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>1 hit</source>
        <translation>1 occurrence</translation>
    </message>
    <message>
        <source>1 place was replaced.</source>
        <translation>1 occurrence remplacée.</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Replace all hits</source>
        <translation>Remplacer toutes les occurrences</translation>
    </message>
    <message>
        <source>Replace this hit</source>
        <translation>Remplacer cette occurrence</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>What to find in this transcript</source>
        <translation>Texte à rechercher dans cette transcription</translation>
    </message>
    <message>
        <source>What to put in its place</source>
        <translation>Texte à mettre à la place</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>{0} hits</source>
        <translation>{0} occurrences</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} places were replaced.</source>
        <translation>{0} occurrences remplacées.</translation>
    </message>
</context>
<context>
    <name>FormatField</name>
    <message>
        <source>A page for the browser</source>
        <translation>Une page pour le navigateur</translation>
    </message>
    <message>
        <source>A table for Excel and Calc</source>
        <translation>Un tableau pour Excel et Calc</translation>
    </message>
    <message>
        <source>A table, times in milliseconds</source>
        <translation>Un tableau, temps en millisecondes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Everything, for programs</source>
        <translation>Tout, pour les programmes</translation>
    </message>
    <message>
        <source>Markdown, for notes and wikis</source>
        <translation>Markdown, pour notes et wikis</translation>
    </message>
    <message>
        <source>Plain text, a line for each sentence</source>
        <translation>Texte brut, une ligne par phrase</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Subtitles for web pages</source>
        <translation>Sous-titres pour pages web</translation>
    </message>
    <message>
        <source>Subtitles that every player knows</source>
        <translation>Sous-titres que tout lecteur connaît</translation>
    </message>
    <message>
        <source>Subtitles with a style, for editing</source>
        <translation>Sous-titres avec style, à retoucher</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Word and LibreOffice, in paragraphs with times</source>
        <translation>Word et LibreOffice, en paragraphes avec les temps</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Always show what was checked before Start</source>
        <translation>Toujours afficher ce qui a été vérifié avant de démarrer</translation>
    </message>
    <message>
        <source>Ask before quitting while files are transcribed</source>
        <translation>Demander avant de quitter pendant une transcription</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>Clear the list of recent folders</source>
        <translation>Effacer la liste des dossiers récents</translation>
    </message>
    <message>
        <source>Closing the window leaves VBatch running in the tray</source>
        <translation>Fermer la fenêtre laisse VBatch actif dans la zone de notification</translation>
    </message>
    <message>
        <source>Else only where something has to be decided.</source>
        <translation>Sinon, seulement s’il y a quelque chose à décider.</translation>
    </message>
    <message>
        <source>Keep the computer awake meanwhile</source>
        <translation>Empêcher la mise en veille pendant ce temps</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one</source>
        <translation>Afficher une icône dans la zone de notification, si le bureau en a une</translation>
    </message>
    <message>
        <source>Show the newest batch</source>
        <translation>Afficher le lot le plus récent</translation>
    </message>
    <message>
        <source>Show the page for new files</source>
        <translation>Afficher la page des nouveaux fichiers</translation>
    </message>
    <message>
        <source>Tell when a batch has ended</source>
        <translation>Signaler la fin d’un lot</translation>
    </message>
    <message>
        <source>What is done when everything is finished (nothing, close, sleep, shut down) is chosen in the menu Batch, for this time only.</source>
        <translation>Ce qui se passe quand tout est terminé (rien, fermer, mettre en veille, éteindre) se choisit dans le menu Lot, pour cette fois seulement.</translation>
    </message>
    <message>
        <source>What was interrupted is always offered, and never goes on by itself.</source>
        <translation>Ce qui a été interrompu est toujours proposé, et ne reprend jamais de soi-même.</translation>
    </message>
    <message>
        <source>When VBatch starts</source>
        <translation>Au démarrage de VBatch</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>Pendant le travail</translation>
    </message>
    <message>
        <source>Without the question VBatch ends at once. What is done so far is kept either way.</source>
        <translation>Sans la question, VBatch se termine aussitôt. Ce qui est déjà fait est conservé dans les deux cas.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>From the next start on. What is said in recordings is another setting: Transcription.</source>
        <translation>À partir du prochain démarrage. La langue parlée dans les enregistrements est un autre réglage&#xa0;: Transcription.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de l’interface</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> seconds without a sign</source>
        <translation> secondes sans réponse</translation>
    </message>
    <message>
        <source> × its length</source>
        <translation> × sa durée</translation>
    </message>
    <message>
        <source>A file that takes longer is stopped and marked as failed. 0: never.</source>
        <translation>Un fichier qui prend plus de temps est arrêté et marqué en échec. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>But not before</source>
        <translation>Mais pas avant</translation>
    </message>
    <message>
        <source>Give a file up after</source>
        <translation>Abandonner un fichier après</translation>
    </message>
    <message>
        <source>It then goes on where it was. More, where the computer is very busy.</source>
        <translation>Il reprend ensuite où il en était. Davantage si l’ordinateur est très occupé.</translation>
    </message>
    <message>
        <source>Larger files are refused. 0: no limit.</source>
        <translation>Les fichiers plus gros sont refusés. 0&#xa0;: pas de limite.</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Taille maximale</translation>
    </message>
    <message>
        <source>Restart the speech engine after</source>
        <translation>Redémarrer le moteur vocal après</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>pas de limite</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop to add to a new batch</source>
        <translation>Déposer pour ajouter à un nouveau lot</translation>
    </message>
    <message>
        <source>Drop to add to “{0}”</source>
        <translation>Déposer pour ajouter à «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ManagerCommands</name>
    <message>
        <source>Archive of a speech model</source>
        <translation>Archive d’un modèle vocal</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz);;All files (*)</source>
        <translation>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Annuler le téléchargement</translation>
    </message>
    <message>
        <source>Cancel the download of “{0}”?</source>
        <translation>Annuler le téléchargement de «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Delete the model “{0}”?</source>
        <translation>Supprimer le modèle «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>Télécharger un autre modèle</translation>
    </message>
    <message>
        <source>Folder of a speech model</source>
        <translation>Dossier d’un modèle vocal</translation>
    </message>
    <message>
        <source>Hugging Face id of a model in CTranslate2 format (owner/name):</source>
        <translation>Identifiant Hugging Face d’un modèle au format CTranslate2 (propriétaire/nom)&#xa0;:</translation>
    </message>
    <message>
        <source>It can be downloaded again at any time.</source>
        <translation>Il pourra être téléchargé de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>It was imported: VBatch cannot download it again.</source>
        <translation>Il a été importé&#xa0;: VBatch ne peut pas le télécharger de nouveau.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>Impossible d’ouvrir le dossier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The {0} that have come are deleted. “Pause” would keep them.</source>
        <translation>Les {0} déjà reçus seront supprimés. «&#xa0;Suspendre&#xa0;» les conserverait.</translation>
    </message>
    <message>
        <source>There is nothing to measure with {0} on this computer.</source>
        <translation>Il n’y a rien à mesurer avec {0} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{0} are freed. Your batches and transcripts stay.</source>
        <translation>{0} seront libérés. Vos lots et transcriptions restent.</translation>
    </message>
    <message>
        <source>{0} works at {1} real time here.</source>
        <translation>{0} travaille ici à {1} le temps réel.</translation>
    </message>
</context>
<context>
    <name>MemoryGauge</name>
    <message>
        <source>Memory: {0}</source>
        <translation>Mémoire&#xa0;: {0}</translation>
    </message>
    <message>
        <source>VBatch uses {0} (blue), other programs {1} (grey).
{2} are left alone (behind the mark); {3} can still be used for jobs.</source>
        <translation>VBatch utilise {0} (bleu), les autres programmes {1} (gris).
{2} restent réservés (après le repère)&#xa0;; {3} sont encore disponibles pour les fichiers.</translation>
    </message>
    <message>
        <source>VBatch {0} · {1} of {2} free</source>
        <translation>VBatch {0} · {1} libres sur {2}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Cancel download</source>
        <translation>Annuler le téléchargement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download another from Hugging Face…</source>
        <translation>En télécharger un autre depuis Hugging Face…</translation>
    </message>
    <message>
        <source>Import archive…</source>
        <translation>Importer une archive…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>Mesurer la vitesse</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Use for new batches</source>
        <translation>Utiliser pour les nouveaux lots</translation>
    </message>
</context>
<context>
    <name>ModelCommands</name>
    <message>
        <source>A speech model is still being imported.</source>
        <translation>Un modèle vocal est encore en cours d’importation.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Attendre encore</translation>
    </message>
    <message>
        <source>Quit VBatch</source>
        <translation>Quitter VBatch</translation>
    </message>
    <message>
        <source>Stop the import and quit</source>
        <translation>Arrêter l’importation et quitter</translation>
    </message>
    <message>
        <source>The model “{0}” is on this computer now.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» est maintenant sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What is copied so far is dropped. The model can be imported again later.</source>
        <translation>Ce qui est copié jusqu’ici est abandonné. Le modèle pourra être importé à nouveau plus tard.</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>A folder with a model in CTranslate2 format.</source>
        <translation>Un dossier contenant un modèle au format CTranslate2.</translation>
    </message>
    <message>
        <source>A model from Hugging Face (CTranslate2 format), downloaded when first needed.</source>
        <translation>Un modèle de Hugging Face (format CTranslate2), téléchargé à la première utilisation.</translation>
    </message>
    <message>
        <source>Choose a model, or type the Hugging Face id of one (owner/name).</source>
        <translation>Choisissez un modèle, ou saisissez son identifiant Hugging Face (propriétaire/nom).</translation>
    </message>
    <message>
        <source>Folder of a speech model</source>
        <translation>Dossier d’un modèle vocal</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>Gérer les modèles…</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modèle vocal</translation>
    </message>
    <message>
        <source>{0}. {1}, downloaded once when first needed.</source>
        <translation>{0}. {1}, téléchargé une seule fois, à la première utilisation.</translation>
    </message>
</context>
<context>
    <name>ModelsFolderPage</name>
    <message>
        <source>Choose the folder of the speech models</source>
        <translation>Choisir le dossier des modèles vocaux</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder of the speech models</source>
        <translation>Dossier des modèles vocaux</translation>
    </message>
    <message>
        <source>From the next start on. What was downloaded so far stays where it is: move it yourself, or let VBatch download it again.</source>
        <translation>À partir du prochain démarrage. Ce qui est déjà téléchargé reste à sa place&#xa0;: déplacez-le vous-même, ou laissez VBatch le télécharger de nouveau.</translation>
    </message>
    <message>
        <source>In use now: {0}</source>
        <translation>Utilisé actuellement&#xa0;: {0}</translation>
    </message>
    <message>
        <source>They are large: a few hundred megabytes to three gigabytes each.</source>
        <translation>Ils sont volumineux&#xa0;: de quelques centaines de mégaoctets à trois gigaoctets chacun.</translation>
    </message>
    <message>
        <source>Use the usual folder of the speech models</source>
        <translation>Utiliser le dossier habituel des modèles vocaux</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Emplacement habituel</translation>
    </message>
</context>
<context>
    <name>ModelsWindow</name>
    <message>
        <source>Downloads come from huggingface.co, only when you ask. Your recordings stay here.</source>
        <translation>Les téléchargements viennent de huggingface.co, à votre demande seulement. Vos enregistrements restent ici.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Only what is on this computer</source>
        <translation>Seulement ceux de cet ordinateur</translation>
    </message>
    <message>
        <source>Proposed for this computer: {0}. {1}</source>
        <translation>Proposé pour cet ordinateur&#xa0;: {0}. {1}</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Modèles vocaux</translation>
    </message>
</context>
<context>
    <name>NoText</name>
    <message>
        <source>Cancelled before it began</source>
        <translation>Annulé avant de commencer</translation>
    </message>
    <message>
        <source>No speech was found in this file.</source>
        <translation>Aucune parole n’a été trouvée dans ce fichier.</translation>
    </message>
    <message>
        <source>Not transcribed yet.</source>
        <translation>Pas encore transcrit.</translation>
    </message>
    <message>
        <source>Select a file to read its transcript here.</source>
        <translation>Sélectionnez un fichier pour lire sa transcription ici.</translation>
    </message>
    <message>
        <source>The first lines appear here as soon as they are recognised.</source>
        <translation>Les premières lignes apparaissent ici dès qu’elles sont reconnues.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Corrections of this transcript were not saved, because VBatch or the computer ended.</source>
        <translation>Des corrections de cette transcription n’ont pas été enregistrées, car VBatch ou l’ordinateur s’est arrêté.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Les utiliser</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options of “{0}”</source>
        <translation>Options de «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Use these options for new batches too</source>
        <translation>Utiliser aussi ces options pour les nouveaux lots</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Also beside the recording</source>
        <translation>Aussi à côté de l’enregistrement</translation>
    </message>
    <message>
        <source>Also in a folder</source>
        <translation>Aussi dans un dossier</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic, as memory allows</source>
        <translation>Automatique, selon la mémoire</translation>
    </message>
    <message>
        <source>Automatic: the graphics card where it can be used</source>
        <translation>Automatique&#xa0;: la carte graphique si elle est utilisable</translation>
    </message>
    <message>
        <source>Beam size</source>
        <translation>Largeur de recherche</translation>
    </message>
    <message>
        <source>Can read more smoothly, can also repeat itself. Slower.</source>
        <translation>Le texte peut être plus fluide, mais aussi se répéter. Plus lent.</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Choisir le dossier de sortie</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Detect from the first speech</source>
        <translation>Détecter dès les premières paroles</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Fichiers à la fois</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA)</source>
        <translation>Carte graphique (NVIDIA)</translation>
    </message>
    <message>
        <source>Guesses kept for each passage: more is slower and a little more exact.</source>
        <translation>Hypothèses gardées par passage&#xa0;: plus il y en a, plus c’est lent et un peu plus exact.</translation>
    </message>
    <message>
        <source>Hotwords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>How exactly</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>Combien à la fois</translation>
    </message>
    <message>
        <source>Initial prompt</source>
        <translation>Texte d’amorce</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leave out silence, music and noise before recognising</source>
        <translation>Omettre silence, musique et bruit avant la reconnaissance</translation>
    </message>
    <message>
        <source>Less precise numbers are faster and need less memory.</source>
        <translation>Des nombres moins précis sont plus rapides et demandent moins de mémoire.</translation>
    </message>
    <message>
        <source>Let each passage know the one before</source>
        <translation>Tenir compte du passage précédent</translation>
    </message>
    <message>
        <source>Marks what was hard to hear; for subtitles by the word. Slower.</source>
        <translation>Marque ce qui était difficile à entendre&#xa0;; pour des sous-titres mot à mot. Plus lent.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Of the copies. What is there already is never replaced.</source>
        <translation>Ceux des copies. Ce qui existe déjà n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>Only in VBatch (export them when you like)</source>
        <translation>Seulement dans VBatch (à exporter quand vous voulez)</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Text that shows spelling and style, for example names and terms</source>
        <translation>Texte qui montre l’orthographe et le style, par exemple des noms et des termes</translation>
    </message>
    <message>
        <source>Time each word</source>
        <translation>Horodater chaque mot</translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation>Traduire en anglais</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>Words that are likely to be said</source>
        <translation>Mots susceptibles d’être prononcés</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>Transcrire ce qui est dit</translation>
    </message>
</context>
<context>
    <name>OrderCommands</name>
    <message>
        <source>Show the order of processing</source>
        <translation>Afficher l’ordre de traitement</translation>
    </message>
    <message>
        <source>The list is sorted by a column: it does not show the order of processing.</source>
        <translation>La liste est triée selon une colonne&#xa0;: elle ne montre pas l’ordre de traitement.</translation>
    </message>
</context>
<context>
    <name>OutputPage</name>
    <message>
        <source>For new batches. Everything can be exported and written again later.</source>
        <translation>Pour les nouveaux lots. Tout pourra être exporté et écrit de nouveau plus tard.</translation>
    </message>
</context>
<context>
    <name>PerformancePage</name>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source> min without work</source>
        <translation> min sans travail</translation>
    </message>
    <message>
        <source>For new batches.</source>
        <translation>Pour les nouveaux lots.</translation>
    </message>
    <message>
        <source>For other programs; no job begins that would need it. 0: automatic.</source>
        <translation>Pour les autres programmes&#xa0;; aucun fichier qui en aurait besoin ne démarre. 0&#xa0;: automatique.</translation>
    </message>
    <message>
        <source>Give the model&apos;s memory back after</source>
        <translation>Libérer la mémoire du modèle après</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory left alone</source>
        <translation>Mémoire réservée</translation>
    </message>
    <message>
        <source>The speech engine then ends; it starts again with the next file. 0: never.</source>
        <translation>Le moteur vocal s’arrête alors&#xa0;; il redémarre avec le fichier suivant. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Install VBatch again.</source>
        <translation>Réinstallez VBatch.</translation>
    </message>
    <message>
        <source>Its text can be read and edited all the same.</source>
        <translation>Son texte peut tout de même être lu et modifié.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu this installs it: {0}</source>
        <translation>Sous Debian et Ubuntu, cette commande l’installe&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Picture of the recording</source>
        <translation>Image de l’enregistrement</translation>
    </message>
    <message>
        <source>Put it back to play it. The text stays as it is.</source>
        <translation>Remettez-le à sa place pour l’écouter. Le texte reste tel quel.</translation>
    </message>
    <message>
        <source>Recordings cannot be played on this computer: a part that plays them is missing.</source>
        <translation>La lecture est impossible sur cet ordinateur&#xa0;: il manque un composant.</translation>
    </message>
    <message>
        <source>“{0}” cannot be played here.</source>
        <translation>Impossible de lire «&#xa0;{0}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>“{0}” is not where it was.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est plus à sa place.</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>Back 5 seconds</source>
        <translation>Reculer de 5 secondes</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>Avancer de 5 secondes</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <translation>Lire à partir du curseur</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Repeat this line</source>
        <translation>Répéter cette ligne</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Moins vite</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed: {0}</source>
        <translation>Vitesse&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher sous forme de tableau</translation>
    </message>
    <message>
        <source>{0}: show as a table</source>
        <translation>{0}&#xa0;: afficher sous forme de tableau</translation>
    </message>
</context>
<context>
    <name>PreflightCommands</name>
    <message>
        <source>Do not start</source>
        <translation>Ne pas démarrer</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>Démarrer sans elle</translation>
    </message>
    <message>
        <source>The check before the start takes long: a drive may not answer.</source>
        <translation>La vérification avant le démarrage dure longtemps&#xa0;: un lecteur ne répond peut-être pas.</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Before it starts</source>
        <translation>Avant de démarrer</translation>
    </message>
    <message>
        <source>Check of “{0}”</source>
        <translation>Vérification de «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Rien ne s’y oppose</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Démarrer quand même</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Batches that were made with it keep their options.</source>
        <translation>Les lots créés avec ce préréglage conservent leurs options.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Delete the preset “{0}”?</source>
        <translation>Supprimer le préréglage «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Delete “{0}”…</source>
        <translation>Supprimer «&#xa0;{0}&#xa0;»…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le conserver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Of VBatch</source>
        <translation>De VBatch</translation>
    </message>
    <message>
        <source>Options can be kept under a name and used again.</source>
        <translation>Des options peuvent être gardées sous un nom et réutilisées.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Preset: {0}</source>
        <translation>Préréglage&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <source>Rename “{0}”…</source>
        <translation>Renommer «&#xa0;{0}&#xa0;»…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Enregistrer le préréglage</translation>
    </message>
    <message>
        <source>Save these options as…</source>
        <translation>Enregistrer ces options sous…</translation>
    </message>
    <message>
        <source>The options in it are replaced.</source>
        <translation>Les options qu’il contient seront remplacées.</translation>
    </message>
    <message>
        <source>There is a preset “{0}” already.</source>
        <translation>Il existe déjà un préréglage «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>{0}, changed</source>
        <translation>{0}, modifié</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Batches, texts and settings</source>
        <translation>Lots, textes et paramètres</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Nothing is sent: no recordings, no texts, no names, no statistics.</source>
        <translation>Rien n’est envoyé&#xa0;: ni enregistrements, ni textes, ni noms, ni statistiques.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the folder: {0}</source>
        <translation>Ouvrir le dossier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Modèles vocaux</translation>
    </message>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>Impossible d’ouvrir le dossier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>VBatch connects to the internet only when you ask: to download a speech model, or to look for a newer VBatch. With its models in place it works offline.</source>
        <translation>VBatch ne se connecte à Internet qu’à votre demande&#xa0;: pour télécharger un modèle vocal, ou pour rechercher une version plus récente. Une fois ses modèles en place, il fonctionne hors ligne.</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>Ce qui peut être recréé</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Where everything lies</source>
        <translation>Où tout se trouve</translation>
    </message>
    <message>
        <source>Without these folders nothing is left of it.</source>
        <translation>Sans ces dossiers, il n’en reste rien.</translation>
    </message>
</context>
<context>
    <name>QueueHeader</name>
    <message>
        <source>Columns of the queue</source>
        <translation>Colonnes de la file d’attente</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Files of the batch</source>
        <translation>Fichiers du lot</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
    </message>
    <message>
        <source>{0}: export them to take so many out</source>
        <translation>{0}&#xa0;: exportez-les pour en sortir autant</translation>
    </message>
</context>
<context>
    <name>RefusalsDialog</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files that were not added</source>
        <translation>Fichiers non ajoutés</translation>
    </message>
    <message>
        <source>Raise the size limit…</source>
        <translation>Relever la limite de taille…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The batch “{0}” was interrupted.</source>
        <translation>Le lot «&#xa0;{0}&#xa0;» a été interrompu.</translation>
    </message>
    <message>
        <source>What was done is kept; only the rest is transcribed.</source>
        <translation>Ce qui est fait est conservé&#xa0;; seul le reste sera transcrit.</translation>
    </message>
    <message>
        <source>{0} batches were interrupted.</source>
        <translation>{0} lots ont été interrompus.</translation>
    </message>
</context>
<context>
    <name>SearchWindow</name>
    <message>
        <source>All batches</source>
        <translation>Tous les lots</translation>
    </message>
    <message>
        <source>Enter opens the recording at that moment.</source>
        <translation>Entrée ouvre l’enregistrement à ce moment.</translation>
    </message>
    <message>
        <source>Finds while you type. Down goes to what was found, Enter opens it.</source>
        <translation>Recherche pendant la saisie. Flèche bas va aux résultats, Entrée ouvre.</translation>
    </message>
    <message>
        <source>Search all batches</source>
        <translation>Rechercher dans tous les lots</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Still indexing: {0} of {1} transcripts</source>
        <translation>Indexation en cours&#xa0;: {0} transcriptions sur {1}</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>Ce lot</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>Words, or a “phrase in quotation marks”</source>
        <translation>Des mots, ou une «&#xa0;phrase entre guillemets&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SeekSlider</name>
    <message>
        <source>Position in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performances</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcription</translation>
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
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Between {0} and {1} s, so that the neighbours are not met.</source>
        <translation>Entre {0} et {1} s, pour ne pas toucher les lignes voisines.</translation>
    </message>
    <message>
        <source>From here to the end</source>
        <translation>D’ici à la fin</translation>
    </message>
    <message>
        <source>Seconds to shift by; with a minus, they come earlier</source>
        <translation>Nombre de secondes du décalage&#xa0;; avec un moins, les lignes viennent plus tôt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Décaler</translation>
    </message>
    <message>
        <source>Shift by</source>
        <translation>Décaler de</translation>
    </message>
    <message>
        <source>Shift times</source>
        <translation>Décaler les temps</translation>
    </message>
    <message>
        <source>The {0} selected lines</source>
        <translation>Les {0} lignes sélectionnées</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Cette ligne</translation>
    </message>
    <message>
        <source>{0} becomes {1}.</source>
        <translation>{0} devient {1}.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>1 worker</source>
        <translation>1 processus</translation>
    </message>
    <message>
        <source>Engine: off</source>
        <translation>Moteur&#xa0;: inactif</translation>
    </message>
    <message>
        <source>Engine: ready</source>
        <translation>Moteur&#xa0;: prêt</translation>
    </message>
    <message>
        <source>Engine: resting</source>
        <translation>Moteur&#xa0;: en veille</translation>
    </message>
    <message>
        <source>Engine: starting</source>
        <translation>Moteur&#xa0;: démarrage</translation>
    </message>
    <message>
        <source>Engine: starting again</source>
        <translation>Moteur&#xa0;: redémarrage</translation>
    </message>
    <message>
        <source>Engine: stopped</source>
        <translation>Moteur&#xa0;: arrêté</translation>
    </message>
    <message>
        <source>Engine: {0}</source>
        <translation>Moteur&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} workers</source>
        <translation>{0} processus</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Can hold: {0}</source>
        <translation>Peut contenir&#xa0;: {0}</translation>
    </message>
    <message>
        <source>For example: {0}</source>
        <translation>Par exemple&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Noms des fichiers</translation>
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
        <translation>Fin de la ligne</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Start of the line</source>
        <translation>Début de la ligne</translation>
    </message>
    <message>
        <source>Times of line {0}</source>
        <translation>Temps de la ligne {0}</translation>
    </message>
</context>
<context>
    <name>TimesMargin</name>
    <message>
        <source>Play from here</source>
        <translation>Lire à partir d’ici</translation>
    </message>
</context>
<context>
    <name>TranscriptCommands</name>
    <message>
        <source>All corrections of this transcript are lost. This cannot be undone.</source>
        <translation>Toutes les corrections de cette transcription seront perdues. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Revenir à l’original</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Discard the corrections</source>
        <translation>Abandonner les corrections</translation>
    </message>
    <message>
        <source>Go back to the text as it was recognised?</source>
        <translation>Revenir au texte tel qu’il a été reconnu&#xa0;?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
    <message>
        <source>No word of this transcript is uncertain.</source>
        <translation>Aucun mot de cette transcription n’est incertain.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Lire à partir d’ici</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>TranscriptHead</name>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Modifié, non enregistré</translation>
    </message>
    <message>
        <source>{0} done</source>
        <translation>{0} terminé</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} mots</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Line {0} of {1}, at {2}</source>
        <translation>Ligne {0} sur {1}, à {2}</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>“{0}”: {1} sure</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: sûr à {1}</translation>
    </message>
</context>
<context>
    <name>TranscriptionPage</name>
    <message>
        <source>For new batches. Each batch has options of its own.</source>
        <translation>Pour les nouveaux lots. Chaque lot a ses propres options.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show VBatch</source>
        <translation>Afficher VBatch</translation>
    </message>
</context>
<context>
    <name>TuningCard</name>
    <message>
        <source>Cancel the measurement</source>
        <translation>Annuler la mesure</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer de nouveau</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progression de la mesure</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <translation>Vitesse sur cet ordinateur</translation>
    </message>
    <message>
        <source>The fastest way: {0}, workers: {1}, threads for each: {2}, batch size: {3}</source>
        <translation>La façon la plus rapide : {0}, processus : {1}, fils par processus : {2}, taille de groupe : {3}</translation>
    </message>
    <message>
        <source>VBatch tries several ways to run a model on this computer and keeps the fastest. Measure again after a change of the hardware, or when the computer was busy.</source>
        <translation>VBatch essaie plusieurs façons de faire fonctionner un modèle sur cet ordinateur et garde la plus rapide. Mesurez de nouveau après un changement de matériel, ou si l’ordinateur était occupé.</translation>
    </message>
    <message>
        <source>“{0}” is not on this computer yet.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“{0}” was not measured here yet.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas encore été mesuré ici.</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>Check the network connection, or try later.</source>
        <translation>Vérifiez la connexion au réseau, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The release feed answered something that VBatch does not understand.</source>
        <translation>Le flux des versions a donné une réponse que VBatch ne comprend pas.</translation>
    </message>
    <message>
        <source>The release feed could not be read: {0}</source>
        <translation>Impossible de lire le flux des versions&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Asking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Rechercher maintenant</translation>
    </message>
    <message>
        <source>Command that updates VBatch</source>
        <translation>Commande qui met VBatch à jour</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Open its page…</source>
        <translation>Ouvrir sa page…</translation>
    </message>
    <message>
        <source>Published on {0}; you have {1}.</source>
        <translation>Publiée le {0}&#xa0;; vous avez la version {1}.</translation>
    </message>
    <message>
        <source>This VBatch knows of no place to ask whether there is a newer one.</source>
        <translation>Cette version de VBatch ne connaît aucune adresse où demander s’il en existe une plus récente.</translation>
    </message>
    <message>
        <source>This is VBatch {0}</source>
        <translation>Vous utilisez VBatch {0}</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>VBatch asks only when you press the button. It then reads this address, and sends nothing but the request: nothing about you, your files or this computer. Whoever runs the address sees your IP address, as with any web page. Nothing is downloaded or installed.

{0}</source>
        <translation>VBatch ne demande que lorsque vous appuyez sur le bouton. Il lit alors cette adresse et n’envoie rien d’autre que la requête&#xa0;: rien sur vous, vos fichiers ou cet ordinateur. Le responsable de l’adresse voit votre adresse IP, comme pour toute page web. Rien n’est téléchargé ni installé.

{0}</translation>
    </message>
    <message>
        <source>VBatch was installed {0}.</source>
        <translation>VBatch a été installé {0}.</translation>
    </message>
    <message>
        <source>VBatch {0} is the newest version</source>
        <translation>VBatch {0} est la version la plus récente</translation>
    </message>
    <message>
        <source>VBatch {0} is there</source>
        <translation>VBatch {0} est disponible</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>You have {0}.</source>
        <translation>Vous avez la version {0}.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A sample of 20 seconds, and a tiny model that knows little more than its words.</source>
        <translation>Un échantillon de 20 secondes, et un modèle minuscule qui ne connaît guère plus que ses mots.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Download {0}</source>
        <translation>Télécharger {0}</translation>
    </message>
    <message>
        <source>Download {0}, {1}</source>
        <translation>Télécharger {0}, {1}</translation>
    </message>
    <message>
        <source>It is on this computer now. Drop your recordings here, or add them:</source>
        <translation>Il est maintenant sur cet ordinateur. Déposez vos enregistrements ici, ou ajoutez-les&#xa0;:</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Paused: {0}</source>
        <translation>Suspendu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>Proposed for this computer</source>
        <translation>Proposé pour cet ordinateur</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Recordings become text on this computer; they never leave it.
For that it needs a speech model, once. Then drop your recordings here.</source>
        <translation>Les enregistrements deviennent du texte sur cet ordinateur&#xa0;; ils ne le quittent jamais.
Il faut pour cela un modèle vocal, une seule fois. Déposez ensuite vos enregistrements ici.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try it at once with the demo</source>
        <translation>Essayer tout de suite avec la démo</translation>
    </message>
    <message>
        <source>Welcome to VBatch</source>
        <translation>Bienvenue dans VBatch</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Votre choix</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>All files are through and their results are saved.</source>
        <translation>Tous les fichiers sont traités et leurs résultats enregistrés.</translation>
    </message>
    <message>
        <source>All is done</source>
        <translation>Tout est terminé</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Fermer maintenant</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>Éteindre maintenant</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>The computer goes to sleep in {0}</source>
        <translation>L’ordinateur se met en veille dans {0}</translation>
    </message>
    <message>
        <source>The computer is shut down in {0}</source>
        <translation>L’ordinateur s’éteint dans {0}</translation>
    </message>
    <message>
        <source>VBatch closes in {0}</source>
        <translation>VBatch se ferme dans {0}</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>1 file was written.</source>
        <translation>1 fichier a été écrit.</translation>
    </message>
    <message>
        <source>Cancelled. What was written so far stays.</source>
        <translation>Annulé. Ce qui est déjà écrit reste en place.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non écrit</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>The formats of 1 recording could not be written</source>
        <translation>Les formats d’un enregistrement n’ont pas pu être écrits</translation>
    </message>
    <message>
        <source>The formats of {0} recordings could not be written</source>
        <translation>Les formats de {0} enregistrements n’ont pas pu être écrits</translation>
    </message>
    <message>
        <source>Writing the formats of 1 file …</source>
        <translation>Écriture des formats d’un fichier …</translation>
    </message>
    <message>
        <source>Writing the formats of {0} files …</source>
        <translation>Écriture des formats de {0} fichiers …</translation>
    </message>
    <message>
        <source>{0} files were written.</source>
        <translation>{0} fichiers ont été écrits.</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Beside the recordings</source>
        <translation>À côté des enregistrements</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Into this folder:</source>
        <translation>Dans ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Only into VBatch&apos;s own folder</source>
        <translation>Seulement dans le dossier de VBatch</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Write for 1 file</source>
        <translation>Écrire pour 1 fichier</translation>
    </message>
    <message>
        <source>Write for {0} files</source>
        <translation>Écrire pour {0} fichiers</translation>
    </message>
    <message>
        <source>Write formats</source>
        <translation>Écrire les formats</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>A file of VBatch itself is damaged, perhaps by a power cut.</source>
        <translation>Un fichier de VBatch lui-même est endommagé, peut-être par une coupure de courant.</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed.</source>
        <translation>Un fichier se trouve là où il faut un dossier.</translation>
    </message>
    <message>
        <source>A folder stands where a file is to be written.</source>
        <translation>Un dossier se trouve là où un fichier doit être écrit.</translation>
    </message>
    <message>
        <source>A large model on a slow computer needs long, and some damaged files never end. Retrying goes on where it stopped.</source>
        <translation>Un grand modèle sur un ordinateur lent prend du temps, et certains fichiers endommagés ne finissent jamais. Réessayer reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>A limit keeps huge files from being added by mistake. You can raise it or switch it off.</source>
        <translation>Une limite évite d’ajouter par erreur des fichiers énormes. Vous pouvez la relever ou la désactiver.</translation>
    </message>
    <message>
        <source>A model is downloaded once, when it is first needed; afterwards no network is used.</source>
        <translation>Un modèle est téléchargé une seule fois, à la première utilisation&#xa0;; ensuite, aucun réseau n’est utilisé.</translation>
    </message>
    <message>
        <source>A model is held in memory as a whole while it listens.</source>
        <translation>Un modèle est gardé tout entier en mémoire pendant l’écoute.</translation>
    </message>
    <message>
        <source>A newer VBatch has written it.</source>
        <translation>Un VBatch plus récent l’a écrit.</translation>
    </message>
    <message>
        <source>An option of the batch cannot be used as it is.</source>
        <translation>Une option du lot n’est pas utilisable telle quelle.</translation>
    </message>
    <message>
        <source>Another VBatch works with it.</source>
        <translation>Un autre VBatch l’utilise.</translation>
    </message>
    <message>
        <source>Another program wrote to it meanwhile: it was still being recorded, copied or downloaded.</source>
        <translation>Un autre programme y a écrit entre-temps&#xa0;: il était encore en cours d’enregistrement, de copie ou de téléchargement.</translation>
    </message>
    <message>
        <source>Another size means another recording, or one that was cut or converted.</source>
        <translation>Une autre taille signifie un autre enregistrement, ou un enregistrement coupé ou converti.</translation>
    </message>
    <message>
        <source>It has no content: recording or copying it was broken off.</source>
        <translation>Il n’a pas de contenu&#xa0;: son enregistrement ou sa copie a été interrompu.</translation>
    </message>
    <message>
        <source>It holds only pictures, or its sound lies in a file of its own, as some cameras record it.</source>
        <translation>Il ne contient que des images, ou son audio se trouve dans un fichier séparé, comme avec certaines caméras.</translation>
    </message>
    <message>
        <source>It is a list of other files or addresses. VBatch opens nothing from the network.</source>
        <translation>C’est une liste d’autres fichiers ou adresses. VBatch n’ouvre rien depuis le réseau.</translation>
    </message>
    <message>
        <source>It is already in this batch; once is enough.</source>
        <translation>Il est déjà dans ce lot&#xa0;; une fois suffit.</translation>
    </message>
    <message>
        <source>It is being downloaded, imported or deleted now.</source>
        <translation>Il est en cours de téléchargement, d’importation ou de suppression.</translation>
    </message>
    <message>
        <source>It is damaged, protected against copying, still being written, or of another kind than its name says.</source>
        <translation>Il est endommagé, protégé contre la copie, encore en cours d’écriture, ou d’un autre type que son nom ne l’indique.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Il a été annulé.</translation>
    </message>
    <message>
        <source>It was deleted or moved outside of VBatch. Copies beside the recording are not touched.</source>
        <translation>Elle a été supprimée ou déplacée en dehors de VBatch. Les copies à côté de l’enregistrement restent intactes.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted since it was added, or its drive is not connected.</source>
        <translation>Il a été déplacé, renommé ou supprimé depuis son ajout, ou son lecteur n’est pas connecté.</translation>
    </message>
    <message>
        <source>It was needed for another file that hung.</source>
        <translation>Il l’a fallu pour un autre fichier, qui s’était bloqué.</translation>
    </message>
    <message>
        <source>Its driver or the libraries of NVIDIA are missing, too old, or do not fit each other.</source>
        <translation>Son pilote ou les bibliothèques NVIDIA sont absents, trop anciens ou incompatibles entre eux.</translation>
    </message>
    <message>
        <source>Its name is written otherwise, or its folder was moved.</source>
        <translation>Son nom s’écrit autrement, ou son dossier a été déplacé.</translation>
    </message>
    <message>
        <source>Not every processor and graphics card can calculate with every kind of number.</source>
        <translation>Tous les processeurs et cartes graphiques ne savent pas calculer avec tous les types de nombres.</translation>
    </message>
    <message>
        <source>Nothing in it looks like video or sound.</source>
        <translation>Rien n’y ressemble à de la vidéo ou à du son.</translation>
    </message>
    <message>
        <source>Some of its files are missing or damaged, or it was made for another program.</source>
        <translation>Certains de ses fichiers sont absents ou endommagés, ou il a été fait pour un autre programme.</translation>
    </message>
    <message>
        <source>The drive does not work as it should, or it was taken out.</source>
        <translation>Le lecteur ne fonctionne pas correctement, ou il a été retiré.</translation>
    </message>
    <message>
        <source>The folder was moved or deleted, or its drive is not connected.</source>
        <translation>Le dossier a été déplacé ou supprimé, ou son lecteur n’est pas connecté.</translation>
    </message>
    <message>
        <source>The model and what is said in the file need more memory than other programs leave free.</source>
        <translation>Le modèle et ce qui est dit dans le fichier demandent plus de mémoire que les autres programmes n’en laissent.</translation>
    </message>
    <message>
        <source>The part of VBatch that listens did not answer any more and was stopped. A busy or sleeping computer may be the reason, or a damaged file.</source>
        <translation>La partie de VBatch qui écoute ne répondait plus et a été arrêtée. La cause peut être un ordinateur occupé ou en veille, ou un fichier endommagé.</translation>
    </message>
    <message>
        <source>The part of VBatch that listens ended while it had this file. Mostly the file is damaged; sometimes it is the driver of the graphics card.</source>
        <translation>La partie de VBatch qui écoute s’est arrêtée pendant qu’elle traitait ce fichier. Le plus souvent, le fichier est endommagé&#xa0;; parfois, c’est le pilote de la carte graphique.</translation>
    </message>
    <message>
        <source>The part of VBatch that listens failed.</source>
        <translation>La partie de VBatch qui écoute est tombée en panne.</translation>
    </message>
    <message>
        <source>The results are small; something else has filled the drive. What is done so far is kept.</source>
        <translation>Les résultats sont petits&#xa0;; autre chose a rempli le lecteur. Ce qui est déjà fait est conservé.</translation>
    </message>
    <message>
        <source>The system does not let VBatch read it: its permissions, another program, or its drive.</source>
        <translation>Le système n’autorise pas VBatch à le lire&#xa0;: à cause de ses droits d’accès, d’un autre programme ou de son lecteur.</translation>
    </message>
    <message>
        <source>The system does not let VBatch write into that folder.</source>
        <translation>Le système n’autorise pas VBatch à écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>This is a mistake in VBatch. Diagnostics help to find it; they hold no names and no texts.</source>
        <translation>C’est une erreur de VBatch. Le diagnostic aide à la trouver&#xa0;; il ne contient ni noms ni textes.</translation>
    </message>
    <message>
        <source>VBatch cannot use it as it is.</source>
        <translation>VBatch ne peut pas l’utiliser tel quel.</translation>
    </message>
    <message>
        <source>VBatch is not installed completely, or something on this computer, such as a virus scanner, stops the part that listens.</source>
        <translation>VBatch n’est pas complètement installé, ou quelque chose sur cet ordinateur, comme un antivirus, bloque la partie qui écoute.</translation>
    </message>
    <message>
        <source>VBatch was being closed.</source>
        <translation>VBatch était en cours de fermeture.</translation>
    </message>
    <message>
        <source>What has come so far is kept: trying again goes on from there.</source>
        <translation>Ce qui est déjà reçu est conservé&#xa0;: un nouvel essai reprend à cet endroit.</translation>
    </message>
</context>
<context>
    <name>batch_filter</name>
    <message>
        <source>All batches</source>
        <translation>Tous les lots</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarrés</translation>
    </message>
    <message>
        <source>Paused or interrupted</source>
        <translation>Suspendus ou interrompus</translation>
    </message>
    <message>
        <source>With failed files</source>
        <translation>Avec des échecs</translation>
    </message>
</context>
<context>
    <name>batch_name</name>
    <message>
        <source>Batch of {0}</source>
        <translation>Lot du {0}</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <translation>d MMMM, HH:mm</translation>
    </message>
</context>
<context>
    <name>column_menu</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Order of processing</source>
        <translation>Ordre de traitement</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>dashboard</name>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 file failed</source>
        <translation>1 fichier en échec</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>No file has failed.</source>
        <translation>Aucun fichier n’a échoué.</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Pas encore mesuré.</translation>
    </message>
    <message>
        <source>Nothing is running now. In the last hour it was {0} real time on average.</source>
        <translation>Rien n’est en cours. Au cours de la dernière heure, la moyenne était de {0} le temps réel.</translation>
    </message>
    <message>
        <source>Nothing is running. While files are transcribed, their speed is shown here.</source>
        <translation>Rien n’est en cours. La vitesse s’affiche ici pendant la transcription.</translation>
    </message>
    <message>
        <source>Nothing was transcribed in these {0} days.</source>
        <translation>Rien n’a été transcrit au cours de ces {0} jours.</translation>
    </message>
    <message>
        <source>Now {0} real time, on average {1}: an hour of sound takes about {2}.</source>
        <translation>Actuellement {0} le temps réel, en moyenne {1}&#xa0;: une heure de son prend environ {2}.</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed now</source>
        <translation>Vitesse actuelle</translation>
    </message>
    <message>
        <source>Speed, × real time</source>
        <translation>Vitesse, × temps réel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Transcribed</source>
        <translation>Transcrit</translation>
    </message>
    <message>
        <source>VBatch</source>
        <translation>VBatch</translation>
    </message>
    <message>
        <source>VBatch uses {0}, other programs {1}; {2} of {3} are free, {4} of it are left alone.</source>
        <translation>VBatch utilise {0}, les autres programmes {1}&#xa0;; {2} sur {3} sont libres, dont {4} restent réservés.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
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
        <translation>fini à {0}</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>presque fini</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>plus rien à faire</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>rien en cours</translation>
    </message>
    <message>
        <source>nothing is waiting</source>
        <translation>rien en attente</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>real time, in all</source>
        <translation>le temps réel, au total</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis le {0}</translation>
    </message>
    <message>
        <source>usually {0}, {1}</source>
        <translation>d’ordinaire {0}, {1}</translation>
    </message>
    <message>
        <source>{0}
VBatch {1}
Other programs {2}
Free {3}</source>
        <translation>{0}
VBatch {1}
Autres programmes {2}
Libre {3}</translation>
    </message>
    <message>
        <source>{0}
nothing was running</source>
        <translation>{0}
rien en cours</translation>
    </message>
    <message>
        <source>{0}
{1} real time</source>
        <translation>{0}
{1} le temps réel</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} en échec</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
    </message>
    <message>
        <source>{0} files failed</source>
        <translation>{0} fichiers en échec</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} of sound in the last {1} days, most on {2}: {3}.</source>
        <translation>{0} de son ces {1} derniers jours, surtout le {2}&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>{0} of sound waiting</source>
        <translation>{0} de son en attente</translation>
    </message>
    <message>
        <source>{0} real time</source>
        <translation>{0} le temps réel</translation>
    </message>
    <message>
        <source>{0} running</source>
        <translation>{0} en cours</translation>
    </message>
    <message>
        <source>{0} to start</source>
        <translation>{0} à démarrer</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} en attente</translation>
    </message>
    <message>
        <source>{0}, most often: {1} ({2}).</source>
        <translation>{0}, le plus souvent&#xa0;: {1} ({2}).</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>A file of VBatch is damaged</source>
        <translation>Un fichier de VBatch est endommagé</translation>
    </message>
    <message>
        <source>A newer VBatch has written it</source>
        <translation>Une version plus récente de VBatch l’a écrit</translation>
    </message>
    <message>
        <source>An option cannot be used</source>
        <translation>Une option est inutilisable</translation>
    </message>
    <message>
        <source>Another VBatch works with it</source>
        <translation>Un autre VBatch s’en sert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>It is another recording</source>
        <translation>C’est un autre enregistrement</translation>
    </message>
    <message>
        <source>It took longer than the limit</source>
        <translation>Durée supérieure à la limite</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>Mémoire épuisée</translation>
    </message>
    <message>
        <source>No sound in the file</source>
        <translation>Pas de son dans le fichier</translation>
    </message>
    <message>
        <source>Not a video or sound file</source>
        <translation>Ni vidéo ni fichier audio</translation>
    </message>
    <message>
        <source>Other: {0}</source>
        <translation>Autre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Something went wrong inside VBatch</source>
        <translation>Une erreur s’est produite dans VBatch</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Fichier inutilisable</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>Le fichier a changé pendant la lecture</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Impossible de lire le fichier</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>The file is larger than the limit</source>
        <translation>Le fichier dépasse la limite de taille</translation>
    </message>
    <message>
        <source>The file is not on this computer</source>
        <translation>Le fichier n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>The file was not found</source>
        <translation>Le fichier est introuvable</translation>
    </message>
    <message>
        <source>The file was there already</source>
        <translation>Le fichier existait déjà</translation>
    </message>
    <message>
        <source>The graphics card could not be used</source>
        <translation>Carte graphique inutilisable</translation>
    </message>
    <message>
        <source>The results could not be written</source>
        <translation>Impossible d’écrire les résultats</translation>
    </message>
    <message>
        <source>The speech engine crashed</source>
        <translation>Le moteur vocal a planté</translation>
    </message>
    <message>
        <source>The speech engine did not start</source>
        <translation>Le moteur vocal n’a pas démarré</translation>
    </message>
    <message>
        <source>The speech engine failed</source>
        <translation>Le moteur vocal a échoué</translation>
    </message>
    <message>
        <source>The speech engine hung</source>
        <translation>Le moteur vocal s’est bloqué</translation>
    </message>
    <message>
        <source>The speech engine was restarted</source>
        <translation>Le moteur vocal a été redémarré</translation>
    </message>
    <message>
        <source>The speech model could not be downloaded</source>
        <translation>Impossible de télécharger le modèle vocal</translation>
    </message>
    <message>
        <source>The speech model could not be used</source>
        <translation>Modèle vocal inutilisable</translation>
    </message>
    <message>
        <source>The speech model is in use</source>
        <translation>Le modèle vocal est en cours d’utilisation</translation>
    </message>
    <message>
        <source>The speech model is not on this computer</source>
        <translation>Le modèle vocal n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>The speech model is too large for the memory</source>
        <translation>Modèle vocal trop grand pour la mémoire</translation>
    </message>
    <message>
        <source>The transcript was deleted</source>
        <translation>La transcription a été supprimée</translation>
    </message>
    <message>
        <source>There is no such speech model</source>
        <translation>Ce modèle vocal n’existe pas</translation>
    </message>
    <message>
        <source>This computer cannot calculate that way</source>
        <translation>Cet ordinateur ne peut pas calculer ainsi</translation>
    </message>
    <message>
        <source>VBatch was closed</source>
        <translation>VBatch a été fermé</translation>
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
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>presque fini</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0}&#xa0;Go</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0}&#xa0;Ko</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{0} TB</source>
        <translation>{0}&#xa0;To</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} octets</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0}&#xa0;h {1}&#xa0;min</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} heures</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} restantes</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutes</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}&#xa0;s</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} secondes</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>installation</name>
    <message>
        <source>Batches, results and settings are kept.</source>
        <translation>Les lots, les résultats et les paramètres sont conservés.</translation>
    </message>
    <message>
        <source>To update, drag the newer VBatch into Applications.</source>
        <translation>Pour mettre à jour, faites glisser le nouveau VBatch dans Applications.</translation>
    </message>
    <message>
        <source>To update, install the newer package over this one.</source>
        <translation>Pour mettre à jour, installez le paquet plus récent par-dessus celui-ci.</translation>
    </message>
    <message>
        <source>To update, put the newer file in the place of this one.</source>
        <translation>Pour mettre à jour, remplacez ce fichier par le plus récent.</translation>
    </message>
    <message>
        <source>To update, put the newer folder in the place of this one.</source>
        <translation>Pour mettre à jour, remplacez ce dossier par le plus récent.</translation>
    </message>
    <message>
        <source>To update, quit VBatch and run the command below.</source>
        <translation>Pour mettre à jour, quittez VBatch et lancez la commande ci-dessous.</translation>
    </message>
    <message>
        <source>To update, run the newer installer: it replaces this version.</source>
        <translation>Pour mettre à jour, lancez le nouveau programme d’installation&#xa0;: il remplace cette version.</translation>
    </message>
    <message>
        <source>Your software centre updates it, or the command below.</source>
        <translation>Votre logithèque le met à jour, ou la commande ci-dessous.</translation>
    </message>
    <message>
        <source>as a Debian package</source>
        <translation>sous forme de paquet Debian</translation>
    </message>
    <message>
        <source>as a Flatpak</source>
        <translation>sous forme de Flatpak</translation>
    </message>
    <message>
        <source>as a folder</source>
        <translation>sous forme de dossier</translation>
    </message>
    <message>
        <source>as a macOS application</source>
        <translation>sous forme d’application macOS</translation>
    </message>
    <message>
        <source>as an AppImage</source>
        <translation>sous forme d’AppImage</translation>
    </message>
    <message>
        <source>from its source code</source>
        <translation>depuis son code source</translation>
    </message>
    <message>
        <source>with pip</source>
        <translation>avec pip</translation>
    </message>
    <message>
        <source>with pipx</source>
        <translation>avec pipx</translation>
    </message>
    <message>
        <source>with the Windows installer</source>
        <translation>avec le programme d’installation Windows</translation>
    </message>
    <message>
        <source>with uv</source>
        <translation>avec uv</translation>
    </message>
    <message>
        <source>with uv, as a tool</source>
        <translation>avec uv, comme outil</translation>
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
        <translation>Albanais</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharique</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Arménien</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Assamais</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaïdjanais</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>Bachkir</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Basque</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Biélorusse</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosniaque</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Breton</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birman</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>Cantonais</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalan</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonien</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Féroïen</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicien</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Créole haïtien</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Haoussa</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <translation>Hawaïen</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandais</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Javanais</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazakh</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latin</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letton</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituanien</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxembourgeois</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macédonien</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>Malgache</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malais</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltais</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongol</translation>
    </message>
    <message>
        <source>Māori</source>
        <translation>Maori</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Népalais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norvégien</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Norvégien nynorsk</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Occitan</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pachto</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Pendjabi</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>Sanskrit</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbe</translation>
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
        <translation>Cingalais</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovène</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Soundanais</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tadjik</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamoul</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Tatar</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Télougou</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibétain</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Turkmène</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Ourdou</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Ouzbek</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Gallois</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>Yiddish</translation>
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
        <translation>1 cœur</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Downloading for a batch</source>
        <translation>Téléchargé pour un lot</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Fits when other programs are closed: needs {0} of memory</source>
        <translation>Convient si d’autres programmes sont fermés&#xa0;: demande {0} de mémoire</translation>
    </message>
    <message>
        <source>Fits: needs {0} of memory</source>
        <translation>Convient&#xa0;: demande {0} de mémoire</translation>
    </message>
    <message>
        <source>From Hugging Face</source>
        <translation>De Hugging Face</translation>
    </message>
    <message>
        <source>Good words at a good speed with {0} and {1} of memory.</source>
        <translation>Bonne qualité, bonne vitesse avec {0} et {1} de mémoire.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Larger models leave too little of the {0} of memory to other programs.</source>
        <translation>Des modèles plus grands laissent trop peu des {0} de mémoire aux autres programmes.</translation>
    </message>
    <message>
        <source>New batches</source>
        <translation>Nouveaux lots</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Part of VBatch</source>
        <translation>Intégré à VBatch</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation>Suspendu à {0}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>The graphics card ({0}) makes the exact model fast.</source>
        <translation>La carte graphique ({0}) accélère le modèle exact.</translation>
    </message>
    <message>
        <source>Too large: needs {0} of memory</source>
        <translation>Trop grand&#xa0;: demande {0} de mémoire</translation>
    </message>
    <message>
        <source>With one core a smaller model keeps the waiting short.</source>
        <translation>Avec un seul cœur, un modèle plus petit abrège l’attente.</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>environ {0}</translation>
    </message>
    <message>
        <source>proposed for this computer</source>
        <translation>proposé pour cet ordinateur</translation>
    </message>
    <message>
        <source>used for new batches</source>
        <translation>utilisé pour les nouveaux lots</translation>
    </message>
    <message>
        <source>{0} and {1} of memory are enough for the exact model.</source>
        <translation>{0} et {1} de mémoire suffisent pour le modèle exact.</translation>
    </message>
    <message>
        <source>{0} cores</source>
        <translation>{0} cœurs</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} real time in your batches</source>
        <translation>{0} le temps réel dans vos lots</translation>
    </message>
    <message>
        <source>{0} real time, measured here</source>
        <translation>{0} le temps réel, mesuré ici</translation>
    </message>
    <message>
        <source>{0} to download</source>
        <translation>{0} à télécharger</translation>
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
        <translation>1 fichier est transcrit</translation>
    </message>
    <message>
        <source>All {0} files failed.</source>
        <translation>Les {0} fichiers ont tous échoué.</translation>
    </message>
    <message>
        <source>Its file could not be transcribed.</source>
        <translation>Son fichier n’a pas pu être transcrit.</translation>
    </message>
    <message>
        <source>{0} files are transcribed</source>
        <translation>{0} fichiers sont transcrits</translation>
    </message>
    <message>
        <source>{0}, 1 cancelled</source>
        <translation>{0}, 1 annulé</translation>
    </message>
    <message>
        <source>{0}, {1} cancelled</source>
        <translation>{0}, {1} annulés</translation>
    </message>
    <message>
        <source>{0}, {1} failed</source>
        <translation>{0}, {1} en échec</translation>
    </message>
    <message>
        <source>“{0}” has failed</source>
        <translation>«&#xa0;{0}&#xa0;» a échoué</translation>
    </message>
    <message>
        <source>“{0}” is done</source>
        <translation>«&#xa0;{0}&#xa0;» est terminé</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Change the options…</source>
        <translation>Modifier les options…</translation>
    </message>
    <message>
        <source>Change the size limit…</source>
        <translation>Modifier la limite de taille…</translation>
    </message>
    <message>
        <source>Change the time limit…</source>
        <translation>Modifier la limite de temps…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <translation>Choisir un autre modèle…</translation>
    </message>
    <message>
        <source>Choose the audio track</source>
        <translation>Choisir la piste audio</translation>
    </message>
    <message>
        <source>Choose the numbers automatically</source>
        <translation>Précision automatique</translation>
    </message>
    <message>
        <source>Choose where it is now…</source>
        <translation>Choisir son nouvel emplacement…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Télécharger de nouveau</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open VBatch&apos;s folder</source>
        <translation>Ouvrir le dossier de VBatch</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Remove from the batch</source>
        <translation>Retirer du lot</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Retry on the processor</source>
        <translation>Réessayer avec le processeur</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Enregistrer le diagnostic…</translation>
    </message>
    <message>
        <source>Speech models…</source>
        <translation>Modèles vocaux…</translation>
    </message>
    <message>
        <source>Use the model “{0}”</source>
        <translation>Utiliser le modèle «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Write to another folder…</source>
        <translation>Écrire dans un autre dossier…</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>The folder could not be opened: {0}</source>
        <translation>Impossible d’ouvrir le dossier&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 file is called like another</source>
        <translation>1 fichier a le même nom qu’un autre</translation>
    </message>
    <message>
        <source>1 file is not there any more</source>
        <translation>1 fichier n’est plus là</translation>
    </message>
    <message>
        <source>1 of unknown length</source>
        <translation>1 de durée inconnue</translation>
    </message>
    <message>
        <source>1 result is there already</source>
        <translation>1 résultat existe déjà</translation>
    </message>
    <message>
        <source>About {0} are needed, {1} are free.</source>
        <translation>Il faut environ {0}, {1} sont libres.</translation>
    </message>
    <message>
        <source>How long it takes is not known before the files were looked at.</source>
        <translation>La durée n’est pas connue avant l’examen des fichiers.</translation>
    </message>
    <message>
        <source>How long it takes is not known: “{0}” was not yet used on this computer.</source>
        <translation>La durée n’est pas connue&#xa0;: «&#xa0;{0}&#xa0;» n’a pas encore été utilisé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is downloaded first, once.</source>
        <translation>Il sera d’abord téléchargé, une seule fois.</translation>
    </message>
    <message>
        <source>It is not there, or damaged. Choose another one in the options.</source>
        <translation>Il est absent ou endommagé. Choisissez-en un autre dans les options.</translation>
    </message>
    <message>
        <source>It needs {0} of memory, the computer has {1}.</source>
        <translation>Il demande {0} de mémoire, l’ordinateur en a {1}.</translation>
    </message>
    <message>
        <source>Results cannot be written to the folder</source>
        <translation>Impossible d’écrire les résultats dans le dossier</translation>
    </message>
    <message>
        <source>Takes about {0}, as fast as “{1}” was on this computer.</source>
        <translation>Dure environ {0}, à la vitesse constatée de «&#xa0;{1}&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Takes about {0}, until {1}, as fast as “{2}” was on this computer.</source>
        <translation>Dure environ {0}, jusqu’à {1}, à la vitesse constatée de «&#xa0;{2}&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Takes less than a minute.</source>
        <translation>Dure moins d’une minute.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» est inutilisable</translation>
    </message>
    <message>
        <source>The model “{0}” is not on this computer</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>The model “{0}” is too large for this computer</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» est trop grand pour cet ordinateur</translation>
    </message>
    <message>
        <source>Their results get a number.</source>
        <translation>Leurs résultats reçoivent un numéro.</translation>
    </message>
    <message>
        <source>There is too little room on the disk of {0}</source>
        <translation>Trop peu de place sur le disque de {0}</translation>
    </message>
    <message>
        <source>They fail, the others are transcribed.</source>
        <translation>Ils échoueront, les autres seront transcrits.</translation>
    </message>
    <message>
        <source>They stay as they are; the new ones get a number.</source>
        <translation>Ils restent tels quels&#xa0;; les nouveaux reçoivent un numéro.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>{0} are downloaded first, once. That needs the internet.</source>
        <translation>{0} seront d’abord téléchargés, une seule fois. Cela demande Internet.</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
    </message>
    <message>
        <source>{0} files are called like others</source>
        <translation>{0} fichiers ont le même nom que d’autres</translation>
    </message>
    <message>
        <source>{0} files are not there any more</source>
        <translation>{0} fichiers ne sont plus là</translation>
    </message>
    <message>
        <source>{0} of sound</source>
        <translation>{0} de son</translation>
    </message>
    <message>
        <source>{0} of unknown length</source>
        <translation>{0} de durée inconnue</translation>
    </message>
    <message>
        <source>{0} results are there already</source>
        <translation>{0} résultats existent déjà</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Careful</source>
        <translation>Minutieux</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>Usage courant</translation>
    </message>
    <message>
        <source>Good on a laptop: a model of middle size, neither hasty nor slow</source>
        <translation>Bien sur un portable&#xa0;: un modèle de taille moyenne, ni hâtif ni lent</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Aperçu rapide</translation>
    </message>
    <message>
        <source>Subtitles for video</source>
        <translation>Sous-titres pour vidéo</translation>
    </message>
    <message>
        <source>The most exact model, each word timed; slow without a graphics card</source>
        <translation>Le modèle le plus exact, chaque mot horodaté&#xa0;; lent sans carte graphique</translation>
    </message>
    <message>
        <source>To read and correct: a document, and times for each word</source>
        <translation>Pour lire et corriger&#xa0;: un document, et le temps de chaque mot</translation>
    </message>
    <message>
        <source>To see what is in the recordings: the smallest model, plain text</source>
        <translation>Pour voir ce que contiennent les enregistrements&#xa0;: le plus petit modèle, texte brut</translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation>Traduire en anglais</translation>
    </message>
    <message>
        <source>What is said in another language, written in English</source>
        <translation>Ce qui est dit dans une autre langue, écrit en anglais</translation>
    </message>
    <message>
        <source>Written beside the video under its name, where players look for them</source>
        <translation>Écrits à côté de la vidéo sous son nom, là où les lecteurs les cherchent</translation>
    </message>
</context>
<context>
    <name>save_dialog</name>
    <message>
        <source>It lies in {0}. What it holds now would be lost.</source>
        <translation>Il se trouve dans {0}. Son contenu actuel serait perdu.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le conserver</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archives ZIP (*.zip)</translation>
    </message>
    <message>
        <source>“{0}” is already there. Replace it?</source>
        <translation>«&#xa0;{0}&#xa0;» existe déjà. Le remplacer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>Batch {0}</source>
        <translation>Lot {0}</translation>
    </message>
    <message>
        <source>Found by name only</source>
        <translation>Trouvé par le nom seulement</translation>
    </message>
    <message>
        <source>More than {0} in {1}. More words find less.</source>
        <translation>Plus de {0} dans {1}. Ajoutez des mots pour en trouver moins.</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>batch {0}</source>
        <translation>lot {0}</translation>
    </message>
    <message>
        <source>found by its name</source>
        <translation>trouvé par son nom</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} dans {1}</translation>
    </message>
    <message>
        <source>{0} in {1}, {2} shown</source>
        <translation>{0} dans {1}, {2} affichées</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} lignes</translation>
    </message>
    <message>
        <source>{0} of {1} lines</source>
        <translation>{0} lignes sur {1}</translation>
    </message>
    <message>
        <source>{0}, {1}, in {2}</source>
        <translation>{0}, {1}, dans {2}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A batch needs a name.</source>
        <translation>Un lot a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A beam size of {0} is not possible.</source>
        <translation>Une largeur de recherche de {0} n’est pas possible.</translation>
    </message>
    <message>
        <source>A good start on a laptop</source>
        <translation>Un bon début sur un portable</translation>
    </message>
    <message>
        <source>A line cannot begin before the end of the line before it, or end after the next one begins.</source>
        <translation>Une ligne ne peut pas commencer avant la fin de la précédente, ni finir après le début de la suivante.</translation>
    </message>
    <message>
        <source>A line cannot end before it begins.</source>
        <translation>Une ligne ne peut pas finir avant de commencer.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un préréglage a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A span from {0} to {1} s does not follow {2} s.</source>
        <translation>Un intervalle de {0} à {1} s ne fait pas suite à {2} s.</translation>
    </message>
    <message>
        <source>Accept its terms on {0}, log in with `hf auth login` (or set HF_TOKEN), and try again.</source>
        <translation>Acceptez ses conditions sur {0}, connectez-vous avec `hf auth login` (ou définissez HF_TOKEN), puis réessayez.</translation>
    </message>
    <message>
        <source>Access was denied: {0}.</source>
        <translation>Accès refusé : {0}.</translation>
    </message>
    <message>
        <source>Add files, or duplicate the batch.</source>
        <translation>Ajoutez des fichiers, ou dupliquez le lot.</translation>
    </message>
    <message>
        <source>Add some files first.</source>
        <translation>Ajoutez d’abord des fichiers.</translation>
    </message>
    <message>
        <source>Add the files in it.</source>
        <translation>Ajoutez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>Add the media files themselves; VBatch opens nothing from the network.</source>
        <translation>Ajoutez les fichiers multimédias eux-mêmes&#xa0;; VBatch n’ouvre rien depuis le réseau.</translation>
    </message>
    <message>
        <source>Add video or sound files.</source>
        <translation>Ajoutez des fichiers vidéo ou audio.</translation>
    </message>
    <message>
        <source>All results are on disk. Do it by hand, or allow it in the system&apos;s settings.</source>
        <translation>Tous les résultats sont sur le disque. Faites-le à la main, ou autorisez-le dans les paramètres du système.</translation>
    </message>
    <message>
        <source>Another model is being imported.</source>
        <translation>Un autre modèle est en cours d’importation.</translation>
    </message>
    <message>
        <source>Another model is being measured.</source>
        <translation>Un autre modèle est en cours de mesure.</translation>
    </message>
    <message>
        <source>Cancel it first.</source>
        <translation>Annulez-le d’abord.</translation>
    </message>
    <message>
        <source>Cancelled at {0}</source>
        <translation>Annulé à {0}</translation>
    </message>
    <message>
        <source>Cancelled before it began</source>
        <translation>Annulé avant de commencer</translation>
    </message>
    <message>
        <source>Change the times of its neighbours first.</source>
        <translation>Modifiez d’abord les temps des lignes voisines.</translation>
    </message>
    <message>
        <source>Check how it is written: owner/name. For a private one, log in with `hf auth login` (or set HF_TOKEN).</source>
        <translation>Vérifiez son écriture&#xa0;: propriétaire/nom. Pour un modèle privé, connectez-vous avec `hf auth login` (ou définissez HF_TOKEN).</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>Check its permissions and its drive, then add it again.</source>
        <translation>Vérifiez ses droits d’accès et son lecteur, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Check its permissions and its drive.</source>
        <translation>Vérifiez ses droits d’accès et son lecteur.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that the folder may be written.</source>
        <translation>Vérifiez que le lecteur est connecté et que l’écriture dans le dossier est autorisée.</translation>
    </message>
    <message>
        <source>Check the drive of the cache folder.</source>
        <translation>Vérifiez le lecteur du dossier de cache.</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation>Vérifiez le lecteur, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, and whether its drive is connected.</source>
        <translation>Vérifiez les droits d’accès du fichier et de son dossier, et si son lecteur est connecté.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Vérifiez les droits d’accès du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Vérifiez les droits d’accès du fichier.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder {0}, or choose another folder.</source>
        <translation>Vérifiez les droits d’accès du dossier {0}, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose a folder in CTranslate2 format, with model.bin, config.json, tokenizer.json and vocabulary.json, as `ct2-transformers-converter --copy_files tokenizer.json preprocessor_config.json` makes it.</source>
        <translation>Choisissez un dossier au format CTranslate2, avec model.bin, config.json, tokenizer.json et vocabulary.json, tel que `ct2-transformers-converter --copy_files tokenizer.json preprocessor_config.json` le crée.</translation>
    </message>
    <message>
        <source>Choose a folder with a model.bin, or an archive (.zip, .tar, .tar.gz) of such a folder.</source>
        <translation>Choisissez un dossier contenant un model.bin, ou une archive (.zip, .tar, .tar.gz) d’un tel dossier.</translation>
    </message>
    <message>
        <source>Choose a folder with the button.</source>
        <translation>Choisissez un dossier avec le bouton.</translation>
    </message>
    <message>
        <source>Choose a folder, or another output place.</source>
        <translation>Choisissez un dossier, ou un autre emplacement de sortie.</translation>
    </message>
    <message>
        <source>Choose a repository that was made for faster-whisper; many have “faster-whisper” or “ct2” in their names.</source>
        <translation>Choisissez un dépôt conçu pour faster-whisper&#xa0;; beaucoup ont «&#xa0;faster-whisper&#xa0;» ou «&#xa0;ct2&#xa0;» dans leur nom.</translation>
    </message>
    <message>
        <source>Choose a shorter name or folder.</source>
        <translation>Choisissez un nom ou un dossier plus court.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs, then retry: what is done is kept.</source>
        <translation>Choisissez un modèle plus petit, ou fermez d’autres programmes, puis réessayez&#xa0;: ce qui est fait est conservé.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>Choisissez un modèle plus petit, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or the device cpu.</source>
        <translation>Choisissez un modèle plus petit, ou le périphérique cpu.</translation>
    </message>
    <message>
        <source>Choose another address for downloads (HF_ENDPOINT).</source>
        <translation>Choisissez une autre adresse de téléchargement (HF_ENDPOINT).</translation>
    </message>
    <message>
        <source>Choose another audio track.</source>
        <translation>Choisissez une autre piste audio.</translation>
    </message>
    <message>
        <source>Choose another file, or remove this one from the batch.</source>
        <translation>Choisissez un autre fichier, ou retirez celui-ci du lot.</translation>
    </message>
    <message>
        <source>Choose another folder, or check its permissions.</source>
        <translation>Choisissez un autre dossier, ou vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Choose another model, or delete it and download it again.</source>
        <translation>Choisissez un autre modèle, ou supprimez-le et téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Choose another name for the ZIP, for example batch.zip.</source>
        <translation>Choisissez un autre nom pour le ZIP, par exemple batch.zip.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir.</source>
        <translation>Choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Choose one of the list, or a Hugging Face id (owner/name).</source>
        <translation>Choisissez-en un dans la liste, ou un identifiant Hugging Face (propriétaire/nom).</translation>
    </message>
    <message>
        <source>Choose one of these folders.</source>
        <translation>Choisissez l’un de ces dossiers.</translation>
    </message>
    <message>
        <source>Choose one of {0} …, a Hugging Face id (owner/name), or the folder of a model.</source>
        <translation>Choisissez parmi {0} …, un identifiant Hugging Face (propriétaire/nom), ou le dossier d’un modèle.</translation>
    </message>
    <message>
        <source>Choose one, for example `small`.</source>
        <translation>Choisissez-en un, par exemple `small`.</translation>
    </message>
    <message>
        <source>Choose some of: {0}.</source>
        <translation>Choisissez parmi&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Choose the compute type auto.</source>
        <translation>Choisissez le type de calcul auto.</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or install NVIDIA&apos;s driver, CUDA 12 and cuDNN 9.</source>
        <translation>Choisissez le périphérique auto ou cpu, ou installez le pilote NVIDIA, CUDA 12 et cuDNN 9.</translation>
    </message>
    <message>
        <source>Choose the file that this transcript was made from.</source>
        <translation>Choisissez le fichier à partir duquel cette transcription a été faite.</translation>
    </message>
    <message>
        <source>Choose the folder apart from the name.</source>
        <translation>Choisissez le dossier séparément du nom.</translation>
    </message>
    <message>
        <source>Choose the folder for the files.</source>
        <translation>Choisissez le dossier des fichiers.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>Choisissez le dossier du modèle lui-même.</translation>
    </message>
    <message>
        <source>Close its window or wait for its command, or use another folder with --data-dir.</source>
        <translation>Fermez sa fenêtre ou attendez la fin de sa commande, ou utilisez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Close other programs, let fewer files run at once, or choose a smaller model.</source>
        <translation>Fermez d’autres programmes, traitez moins de fichiers à la fois, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again.</source>
        <translation>Connectez-vous à Internet et réessayez.</translation>
    </message>
    <message>
        <source>Convert it to MP4 or WAV and add that.</source>
        <translation>Convertissez-le en MP4 ou WAV et ajoutez le résultat.</translation>
    </message>
    <message>
        <source>Copy it to this computer again.</source>
        <translation>Copiez-le de nouveau sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Copy its content to a file.</source>
        <translation>Copiez son contenu dans un fichier.</translation>
    </message>
    <message>
        <source>Copy or download it again, it may be incomplete.</source>
        <translation>Copiez-le ou téléchargez-le de nouveau, il est peut-être incomplet.</translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off to look for it as it stands.</source>
        <translation>Corrigez-la, ou désactivez les expressions régulières pour la rechercher telle quelle.</translation>
    </message>
    <message>
        <source>Delete it first if the other one shall take its place.</source>
        <translation>Supprimez-le d’abord si l’autre doit prendre sa place.</translation>
    </message>
    <message>
        <source>Details are in {0}.</source>
        <translation>Les détails se trouvent dans {0}.</translation>
    </message>
    <message>
        <source>Downloading the model {0}</source>
        <translation>Téléchargement du modèle {0}</translation>
    </message>
    <message>
        <source>Downloading the model {0}: {1}</source>
        <translation>Téléchargement du modèle {0} : {1}</translation>
    </message>
    <message>
        <source>Duplicate it and change the copy.</source>
        <translation>Dupliquez-le et modifiez la copie.</translation>
    </message>
    <message>
        <source>Duplicate the batch and transcribe the file again.</source>
        <translation>Dupliquez le lot et transcrivez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>Anglais seulement</translation>
    </message>
    <message>
        <source>English, fast</source>
        <translation>Anglais, rapide</translation>
    </message>
    <message>
        <source>English, nearly as exact as large-v3, fast</source>
        <translation>Anglais, presque aussi exact que large-v3, rapide</translation>
    </message>
    <message>
        <source>Fast, for clear speech</source>
        <translation>Rapide, pour une parole claire</translation>
    </message>
    <message>
        <source>Fastest, for a first impression</source>
        <translation>Le plus rapide, pour une première impression</translation>
    </message>
    <message>
        <source>Files are being transcribed: a measurement beside them would be wrong.</source>
        <translation>Des fichiers sont en cours de transcription&#xa0;: une mesure en même temps serait faussée.</translation>
    </message>
    <message>
        <source>Free some space and try again, or choose a smaller model.</source>
        <translation>Libérez de l’espace et réessayez, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Free some space, then retry: what is done so far is kept.</source>
        <translation>Libérez de l’espace, puis réessayez&#xa0;: ce qui est déjà fait est conservé.</translation>
    </message>
    <message>
        <source>Free some space, then try again: what is done so far is kept.</source>
        <translation>Libérez de l’espace, puis réessayez&#xa0;: ce qui est déjà fait est conservé.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de l’espace.</translation>
    </message>
    <message>
        <source>Give the ZIP a name, for example batch.zip.</source>
        <translation>Donnez un nom au ZIP, par exemple batch.zip.</translation>
    </message>
    <message>
        <source>Good words at a good speed with {0} and {1} of memory.</source>
        <translation>Bonne qualité, bonne vitesse avec {0} et {1} de mémoire.</translation>
    </message>
    <message>
        <source>Ids are listed by `vbatch-gui list`.</source>
        <translation>`vbatch-gui list` donne la liste des identifiants.</translation>
    </message>
    <message>
        <source>If it lies on a removable or network drive, connect that first.</source>
        <translation>S’il se trouve sur un lecteur amovible ou réseau, connectez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>If its sound is in a separate file, add that.</source>
        <translation>Si son audio est dans un fichier séparé, ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>If the folder lies on a drive that was disconnected, connect it again.</source>
        <translation>Si le dossier se trouve sur un lecteur déconnecté, reconnectez celui-ci.</translation>
    </message>
    <message>
        <source>Install VBatch again.</source>
        <translation>Réinstallez VBatch.</translation>
    </message>
    <message>
        <source>Is its drive connected? Then retry.</source>
        <translation>Son lecteur est-il connecté&#xa0;? Réessayez ensuite.</translation>
    </message>
    <message>
        <source>It can be taken all the same: it is then transcribed from its beginning.</source>
        <translation>Il peut être pris quand même&#xa0;: il sera alors transcrit depuis le début.</translation>
    </message>
    <message>
        <source>It gave its memory back and starts again by itself.</source>
        <translation>Il a libéré sa mémoire et redémarre de lui-même.</translation>
    </message>
    <message>
        <source>It holds no data: copy or record it again.</source>
        <translation>Il ne contient aucune donnée&#xa0;: copiez-le ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>It is built anew.</source>
        <translation>Il est reconstruit.</translation>
    </message>
    <message>
        <source>It is not done in time.</source>
        <translation>Cela n’a pas été fait à temps.</translation>
    </message>
    <message>
        <source>It is set aside.</source>
        <translation>Il est mis de côté.</translation>
    </message>
    <message>
        <source>It lies in {0}. Other batches, and the results of its finished files, are not touched.</source>
        <translation>Il se trouve dans {0}. Les autres lots, et les résultats de ses fichiers terminés, ne sont pas touchés.</translation>
    </message>
    <message>
        <source>It must be a Whisper model in CTranslate2 format, with model.bin, config.json, tokenizer.json and vocabulary.json.</source>
        <translation>Il faut un modèle Whisper au format CTranslate2, avec model.bin, config.json, tokenizer.json et vocabulary.json.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>Il a été déplacé, renommé ou supprimé, ou son lecteur n’est pas connecté.</translation>
    </message>
    <message>
        <source>Its results are missing.</source>
        <translation>Ses résultats manquent.</translation>
    </message>
    <message>
        <source>Its text can be corrected once it is finished.</source>
        <translation>Son texte pourra être corrigé une fois terminé.</translation>
    </message>
    <message>
        <source>Its {0} is damaged.</source>
        <translation>Son fichier {0} est endommagé.</translation>
    </message>
    <message>
        <source>Its {0} is missing.</source>
        <translation>Son fichier {0} manque.</translation>
    </message>
    <message>
        <source>Larger models leave too little of the {0} of memory to other programs.</source>
        <translation>Des modèles plus grands laissent trop peu des {0} de mémoire aux autres programmes.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Log in again with `hf auth login`, or remove the token (`hf auth logout`, HF_TOKEN).</source>
        <translation>Connectez-vous de nouveau avec `hf auth login`, ou retirez le jeton (`hf auth logout`, HF_TOKEN).</translation>
    </message>
    <message>
        <source>Looking for “{0}” takes too long.</source>
        <translation>La recherche de «&#xa0;{0}&#xa0;» prend trop de temps.</translation>
    </message>
    <message>
        <source>Make room on the disk if it is full, save them, then try this again.</source>
        <translation>Libérez de l’espace sur le disque s’il est plein, enregistrez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>Measuring what is fastest on this computer (once for each model)</source>
        <translation>Mesure de ce qui est le plus rapide sur cet ordinateur (une fois par modèle)</translation>
    </message>
    <message>
        <source>Models cannot be kept in {0}: {1}.</source>
        <translation>Impossible de garder des modèles dans {0} : {1}.</translation>
    </message>
    <message>
        <source>Models that fit: {0}.</source>
        <translation>Modèles qui conviennent&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>More exact, slow without a GPU</source>
        <translation>Plus exact, lent sans carte graphique</translation>
    </message>
    <message>
        <source>Name files one by one to have them looked at whatever they are called.</source>
        <translation>Nommez les fichiers un par un pour qu’ils soient examinés quel que soit leur nom.</translation>
    </message>
    <message>
        <source>Nearly as exact as large-v3, several times faster</source>
        <translation>Presque aussi exact que large-v3, plusieurs fois plus rapide</translation>
    </message>
    <message>
        <source>No file of the batch {0} has failed.</source>
        <translation>Aucun fichier du lot {0} n’a échoué.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Aucun dossier n’est choisi.</translation>
    </message>
    <message>
        <source>No format is chosen.</source>
        <translation>Aucun format n’est choisi.</translation>
    </message>
    <message>
        <source>No output folder is chosen.</source>
        <translation>Aucun dossier de sortie n’est choisi.</translation>
    </message>
    <message>
        <source>No speech model is chosen.</source>
        <translation>Aucun modèle vocal n’est choisi.</translation>
    </message>
    <message>
        <source>None of these files has a finished transcript.</source>
        <translation>Aucun de ces fichiers n’a de transcription terminée.</translation>
    </message>
    <message>
        <source>Nothing is left to do in the batch {0}.</source>
        <translation>Il ne reste rien à faire dans le lot {0}.</translation>
    </message>
    <message>
        <source>Nothing was installed. Try again later, or on another network.</source>
        <translation>Rien n’a été installé. Réessayez plus tard, ou sur un autre réseau.</translation>
    </message>
    <message>
        <source>Only files that are still waiting can be moved.</source>
        <translation>Seuls les fichiers encore en attente peuvent être déplacés.</translation>
    </message>
    <message>
        <source>Only to try VBatch: knows some 280 English and 80 Spanish words of synthetic speech, nothing else</source>
        <translation>Seulement pour essayer VBatch&#xa0;: connaît quelque 280 mots anglais et 80 mots espagnols d’une voix de synthèse, rien d’autre</translation>
    </message>
    <message>
        <source>Or choose a model that is installed (“demo” works at once, but only knows a few hundred words), or copy the folder of a model to this computer and choose that folder.</source>
        <translation>Ou choisissez un modèle installé (« demo » fonctionne tout de suite, mais ne connaît que quelques centaines de mots), ou copiez le dossier d’un modèle sur cet ordinateur et choisissez ce dossier.</translation>
    </message>
    <message>
        <source>Put back: the computer is short of memory</source>
        <translation>Remis en attente&#xa0;: l’ordinateur manque de mémoire</translation>
    </message>
    <message>
        <source>Put it back to {0}.</source>
        <translation>Remettez-le dans {0}.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings, then add it again.</source>
        <translation>Relevez la limite dans les paramètres, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Retry the failed files.</source>
        <translation>Réessayez les fichiers en échec.</translation>
    </message>
    <message>
        <source>Retrying transcribes the file again.</source>
        <translation>Réessayer transcrit de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Save one of your own.</source>
        <translation>Enregistrez-en un à vous.</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Consultez le journal.</translation>
    </message>
    <message>
        <source>Set an end behind the start.</source>
        <translation>Placez la fin après le début.</translation>
    </message>
    <message>
        <source>Something went wrong inside VBatch ({0}: {1}).</source>
        <translation>Une erreur s’est produite dans VBatch ({0}&#xa0;: {1}).</translation>
    </message>
    <message>
        <source>The archive “{0}” is damaged ({1}).</source>
        <translation>L’archive «&#xa0;{0}&#xa0;» est endommagée ({1}).</translation>
    </message>
    <message>
        <source>The archive “{0}” is packed in a way that VBatch does not know.</source>
        <translation>L’archive «&#xa0;{0}&#xa0;» est compressée d’une façon que VBatch ne connaît pas.</translation>
    </message>
    <message>
        <source>The archive “{0}” is protected by a password.</source>
        <translation>L’archive «&#xa0;{0}&#xa0;» est protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>The batch file {0} is damaged.</source>
        <translation>Le fichier de lot {0} est endommagé.</translation>
    </message>
    <message>
        <source>The batch file {0} was damaged and is set aside as {1}.</source>
        <translation>Le fichier de lot {0} était endommagé et a été mis de côté sous le nom {1}.</translation>
    </message>
    <message>
        <source>The batch in {0} was made by a newer version of VBatch and cannot be shown.</source>
        <translation>Le lot dans {0} a été créé par une version plus récente de VBatch et ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The batch was deleted meanwhile.</source>
        <translation>Le lot a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>The batch {0} already has a job {1}.</source>
        <translation>Le lot {0} a déjà un fichier {1}.</translation>
    </message>
    <message>
        <source>The batch {0} has no job {1}.</source>
        <translation>Le lot {0} n’a pas de fichier {1}.</translation>
    </message>
    <message>
        <source>The batch {0} is already being processed.</source>
        <translation>Le lot {0} est déjà en cours de traitement.</translation>
    </message>
    <message>
        <source>The batch {0} is being processed and cannot be changed.</source>
        <translation>Le lot {0} est en cours et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>The batch {0} is completed and cannot be changed.</source>
        <translation>Le lot {0} est terminé et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>The batch {0} is empty.</source>
        <translation>Le lot {0} est vide.</translation>
    </message>
    <message>
        <source>The batch {0} is not being processed.</source>
        <translation>Le lot {0} n’est pas en cours de traitement.</translation>
    </message>
    <message>
        <source>The batch {0} is {1} and cannot become {2}.</source>
        <translation>Le lot {0} est dans l’état {1} et ne peut pas passer à l’état {2}.</translation>
    </message>
    <message>
        <source>The batch {0} was made by a newer version of VBatch.</source>
        <translation>Le lot {0} a été créé par une version plus récente de VBatch.</translation>
    </message>
    <message>
        <source>The computer could not be put to sleep: {0}.</source>
        <translation>L’ordinateur n’a pas pu être mis en veille : {0}.</translation>
    </message>
    <message>
        <source>The computer could not be shut down: {0}.</source>
        <translation>L’ordinateur n’a pas pu être éteint : {0}.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>L’ordinateur n’a plus de mémoire libre.</translation>
    </message>
    <message>
        <source>The corrections of “{0}” could not be saved: what is on the disk is older.</source>
        <translation>Impossible d’enregistrer les corrections de «&#xa0;{0}&#xa0;»&#xa0;: le disque contient une version plus ancienne.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk is full: the results cannot be written to the folder {0}.</source>
        <translation>Le disque est plein&#xa0;: impossible d’écrire les résultats dans le dossier {0}.</translation>
    </message>
    <message>
        <source>The disk is full: the search index cannot be written.</source>
        <translation>Le disque est plein&#xa0;: impossible d’écrire l’index de recherche.</translation>
    </message>
    <message>
        <source>The disk is full: {0} cannot be written.</source>
        <translation>Le disque est plein&#xa0;: impossible d’écrire {0}.</translation>
    </message>
    <message>
        <source>The download of the model “{0}” broke off: {1} does not answer any more ({2}).</source>
        <translation>Le téléchargement du modèle «&#xa0;{0}&#xa0;» s’est interrompu&#xa0;: {1} ne répond plus ({2}).</translation>
    </message>
    <message>
        <source>The download of the model “{0}” is damaged: the checksum of {1} is wrong.</source>
        <translation>Le téléchargement du modèle «&#xa0;{0}&#xa0;» est endommagé&#xa0;: la somme de contrôle de {1} est fausse.</translation>
    </message>
    <message>
        <source>The download of “{0}” cannot be deleted: {1}.</source>
        <translation>Impossible de supprimer le téléchargement de « {0} » : {1}.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’exportation a été annulée.</translation>
    </message>
    <message>
        <source>The file lies in {0}.</source>
        <translation>Le fichier se trouve dans {0}.</translation>
    </message>
    <message>
        <source>The file lies in {0}. The built-in ones can be used.</source>
        <translation>Le fichier se trouve dans {0}. Les préréglages intégrés sont utilisables.</translation>
    </message>
    <message>
        <source>The file may be damaged: convert it with another program, then add it again.</source>
        <translation>Le fichier est peut-être endommagé&#xa0;: convertissez-le avec un autre programme, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file may be damaged: convert it with another program, then add it again. {0}</source>
        <translation>Le fichier est peut-être endommagé&#xa0;: convertissez-le avec un autre programme, puis ajoutez-le de nouveau. {0}</translation>
    </message>
    <message>
        <source>The file {0} is damaged.</source>
        <translation>Le fichier {0} est endommagé.</translation>
    </message>
    <message>
        <source>The first large one</source>
        <translation>Le premier grand modèle</translation>
    </message>
    <message>
        <source>The folder &apos;resources&apos; of VBatch is missing: install it again.</source>
        <translation>Le dossier «&#xa0;resources&#xa0;» de VBatch manque&#xa0;: réinstallez VBatch.</translation>
    </message>
    <message>
        <source>The folder of the speech models is not there: {0}.</source>
        <translation>Le dossier des modèles vocaux n’est pas là&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation>Impossible de créer le dossier {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier {0}.</translation>
    </message>
    <message>
        <source>The folder “{0}” cannot be read: {1}.</source>
        <translation>Impossible de lire le dossier «&#xa0;{0}&#xa0;»&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The folder “{0}” holds no video or sound files.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» ne contient ni vidéo ni fichier audio.</translation>
    </message>
    <message>
        <source>The folder “{0}” holds too many files to look for a model.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» contient trop de fichiers pour y chercher un modèle.</translation>
    </message>
    <message>
        <source>The graphics card ({0}) makes the exact model fast.</source>
        <translation>La carte graphique ({0}) accélère le modèle exact.</translation>
    </message>
    <message>
        <source>The graphics card cannot be used ({}): the processor does the work.</source>
        <translation>La carte graphique est inutilisable ({})&#xa0;: le processeur fait le travail.</translation>
    </message>
    <message>
        <source>The graphics card cannot be used: {0}.</source>
        <translation>La carte graphique est inutilisable&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The graphics card of this computer cannot calculate in “{0}”.</source>
        <translation>La carte graphique de cet ordinateur ne sait pas calculer en «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>The large one before</source>
        <translation>Le grand modèle précédent</translation>
    </message>
    <message>
        <source>The model in {0} cannot be used: {1}.</source>
        <translation>Le modèle dans {0} est inutilisable&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The model “demo” is a part of VBatch and cannot be deleted.</source>
        <translation>Le modèle «&#xa0;demo&#xa0;» fait partie de VBatch et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be deleted: {1}.</source>
        <translation>Impossible de supprimer le modèle « {0} » : {1}.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be downloaded: {1} answers with error {2}.</source>
        <translation>Impossible de télécharger le modèle «&#xa0;{0}&#xa0;»&#xa0;: {1} répond par l’erreur {2}.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be loaded: {1}.</source>
        <translation>Impossible de charger le modèle «&#xa0;{0}&#xa0;»&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» est inutilisable&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The model “{0}” does not fit into the memory of the graphics card.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne tient pas dans la mémoire de la carte graphique.</translation>
    </message>
    <message>
        <source>The model “{0}” does not fit into the memory of this computer.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne tient pas dans la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>The model “{0}” is already on this computer.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» est déjà sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The model “{0}” is being downloaded or imported at this moment.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» est actuellement en cours de téléchargement ou d’importation.</translation>
    </message>
    <message>
        <source>The model “{0}” is in use: a batch is being transcribed with it.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» est utilisé par un lot en cours de transcription.</translation>
    </message>
    <message>
        <source>The model “{0}” is not among the models that VBatch keeps.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne fait pas partie des modèles que VBatch gère.</translation>
    </message>
    <message>
        <source>The model “{0}” is not on this computer, and it cannot be downloaded: {1}.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» n’est pas sur cet ordinateur et ne peut pas être téléchargé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The model “{0}” is not open to everyone: {1} refuses it without permission.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» n’est pas ouvert à tous&#xa0;: {1} le refuse sans autorisation.</translation>
    </message>
    <message>
        <source>The most exact</source>
        <translation>Le plus exact</translation>
    </message>
    <message>
        <source>The name of the preset is too long.</source>
        <translation>Le nom du préréglage est trop long.</translation>
    </message>
    <message>
        <source>The name {0} cannot be used: a brace is left open.</source>
        <translation>Le nom {0} est inutilisable&#xa0;: une accolade n’est pas fermée.</translation>
    </message>
    <message>
        <source>The name {0} holds a folder.</source>
        <translation>Le nom {0} contient un dossier.</translation>
    </message>
    <message>
        <source>The name {0} is the same for every file.</source>
        <translation>Le nom {0} est le même pour tous les fichiers.</translation>
    </message>
    <message>
        <source>The option {0} is {1}.</source>
        <translation>L’option {0} vaut {1}.</translation>
    </message>
    <message>
        <source>The options of the batch cannot be read: {0}.</source>
        <translation>Impossible de lire les options du lot&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The preset cannot be read: {0}.</source>
        <translation>Impossible de lire le préréglage&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The presets are damaged.</source>
        <translation>Les préréglages sont endommagés.</translation>
    </message>
    <message>
        <source>The presets were written by a newer version of VBatch and are left as they are.</source>
        <translation>Les préréglages ont été écrits par une version plus récente de VBatch et restent tels quels.</translation>
    </message>
    <message>
        <source>The processor of this computer cannot calculate in “{0}”.</source>
        <translation>Le processeur de cet ordinateur ne sait pas calculer en «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>The reason is at the end of {0}.</source>
        <translation>La raison se trouve à la fin de {0}.</translation>
    </message>
    <message>
        <source>The results cannot be written to the folder {0}: {1}.</source>
        <translation>Impossible d’écrire les résultats dans le dossier {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The search index cannot be used: {0}.</source>
        <translation>L’index de recherche est inutilisable&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>L’index de recherche est endommagé.</translation>
    </message>
    <message>
        <source>The search index is in use by another VBatch.</source>
        <translation>L’index de recherche est utilisé par un autre VBatch.</translation>
    </message>
    <message>
        <source>The search index was damaged.</source>
        <translation>L’index de recherche était endommagé.</translation>
    </message>
    <message>
        <source>The server does not say how large the files of this model are.</source>
        <translation>Le serveur n’indique pas la taille des fichiers de ce modèle.</translation>
    </message>
    <message>
        <source>The setting models_folder is not a text.</source>
        <translation>Le paramètre models_folder n’est pas un texte.</translation>
    </message>
    <message>
        <source>The setting stall_seconds cannot be {0}.</source>
        <translation>Le paramètre stall_seconds ne peut pas être {0}.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}.</source>
        <translation>Le paramètre {0} ne peut pas être {1}.</translation>
    </message>
    <message>
        <source>The settings are damaged.</source>
        <translation>Les paramètres sont endommagés.</translation>
    </message>
    <message>
        <source>The settings are damaged; the defaults are used.</source>
        <translation>Les paramètres sont endommagés&#xa0;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>The settings cannot be read: {0}.</source>
        <translation>Impossible de lire les paramètres&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The settings were damaged and are set aside as {0}; the defaults are used.</source>
        <translation>Les paramètres étaient endommagés et ont été mis de côté sous le nom {0}&#xa0;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of VBatch and are left as they are.</source>
        <translation>Les paramètres ont été écrits par une version plus récente de VBatch et restent tels quels.</translation>
    </message>
    <message>
        <source>The sound ends at {0} of {1}: is the file complete?</source>
        <translation>Le son s’arrête à {0} sur {1}&#xa0;: le fichier est-il complet&#xa0;?</translation>
    </message>
    <message>
        <source>The speech engine cannot be started: {0}.</source>
        <translation>Impossible de démarrer le moteur vocal : {0}.</translation>
    </message>
    <message>
        <source>The speech engine crashed (code {0}).</source>
        <translation>Le moteur vocal a planté (code {0}).</translation>
    </message>
    <message>
        <source>The speech engine crashed ({0}).</source>
        <translation>Le moteur vocal a planté ({0}).</translation>
    </message>
    <message>
        <source>The speech engine does not start (code {0}).</source>
        <translation>Le moteur vocal ne démarre pas (code {0}).</translation>
    </message>
    <message>
        <source>The speech engine does not start ({0}).</source>
        <translation>Le moteur vocal ne démarre pas ({0}).</translation>
    </message>
    <message>
        <source>The speech engine does not start.</source>
        <translation>Le moteur vocal ne démarre pas.</translation>
    </message>
    <message>
        <source>The speech engine ended: it goes on in a moment</source>
        <translation>Le moteur vocal s’est arrêté&#xa0;: reprise dans un instant</translation>
    </message>
    <message>
        <source>The speech engine ended: it is tried again, alone</source>
        <translation>Le moteur vocal s’est arrêté&#xa0;: nouvel essai, fichier seul</translation>
    </message>
    <message>
        <source>The speech engine hung and was restarted.</source>
        <translation>Le moteur vocal s’est bloqué et a été redémarré.</translation>
    </message>
    <message>
        <source>The speech engine is of another version than the window.</source>
        <translation>Le moteur vocal n’est pas de la même version que la fenêtre.</translation>
    </message>
    <message>
        <source>The speech engine no longer answered and was restarted.</source>
        <translation>Le moteur vocal ne répondait plus et a été redémarré.</translation>
    </message>
    <message>
        <source>The speech engine ran out of memory.</source>
        <translation>Le moteur vocal n’avait plus assez de mémoire.</translation>
    </message>
    <message>
        <source>The speech engine was restarted.</source>
        <translation>Le moteur vocal a été redémarré.</translation>
    </message>
    <message>
        <source>The transcript in {0} is not there any more.</source>
        <translation>La transcription dans {0} n’est plus là.</translation>
    </message>
    <message>
        <source>The transcript in {0} was made by a newer version of VBatch.</source>
        <translation>La transcription dans {0} a été créée par une version plus récente de VBatch.</translation>
    </message>
    <message>
        <source>The transcript of “{0}” is gone from VBatch&apos;s folder.</source>
        <translation>La transcription de « {0} » n’est plus dans le dossier de VBatch.</translation>
    </message>
    <message>
        <source>The transcript of “{0}” is missing or damaged.</source>
        <translation>La transcription de «&#xa0;{0}&#xa0;» est absente ou endommagée.</translation>
    </message>
    <message>
        <source>The usual folder is used until the next start. Connect the drive, or choose another folder.</source>
        <translation>Le dossier habituel est utilisé jusqu’au prochain démarrage. Connectez le lecteur, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There are {0} texts for {1} lines.</source>
        <translation>Il y a {0} textes pour {1} lignes.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Disponibles : {0}.</translation>
    </message>
    <message>
        <source>There is a preset “{0}” already.</source>
        <translation>Il existe déjà un préréglage «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no batch {0}.</source>
        <translation>Il n’y a pas de lot {0}.</translation>
    </message>
    <message>
        <source>There is no deleted batch {0}.</source>
        <translation>Il n’y a pas de lot supprimé {0}.</translation>
    </message>
    <message>
        <source>There is no device {0}.</source>
        <translation>Il n’y a pas de périphérique {0}.</translation>
    </message>
    <message>
        <source>There is no format {0}.</source>
        <translation>Il n’y a pas de format {0}.</translation>
    </message>
    <message>
        <source>There is no line {0} in a transcript of {1}.</source>
        <translation>Il n’y a pas de ligne {0} dans une transcription de {1}.</translation>
    </message>
    <message>
        <source>There is no model “{0}” on {1}.</source>
        <translation>Il n’y a pas de modèle «&#xa0;{0}&#xa0;» sur {1}.</translation>
    </message>
    <message>
        <source>There is no model “{0}” to download.</source>
        <translation>Il n’y a pas de modèle «&#xa0;{0}&#xa0;» à télécharger.</translation>
    </message>
    <message>
        <source>There is no model “{0}”.</source>
        <translation>Il n’y a pas de modèle «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation>Il n’y a pas de préréglage {0}.</translation>
    </message>
    <message>
        <source>There is no {0} {1}.</source>
        <translation>Inconnu&#xa0;: {0} {1}.</translation>
    </message>
    <message>
        <source>There is not enough space for the model “{0}”: it needs {1} more in {2}, {3} are free.</source>
        <translation>Espace insuffisant pour le modèle «&#xa0;{0}&#xa0;»&#xa0;: il lui faut encore {1} dans {2}, {3} sont libres.</translation>
    </message>
    <message>
        <source>There is not enough space for this model: it needs {0} in {1}, {2} are free.</source>
        <translation>Espace insuffisant pour ce modèle&#xa0;: il lui faut {0} dans {1}, {2} sont libres.</translation>
    </message>
    <message>
        <source>There was not enough memory to transcribe “{0}”, even alone.</source>
        <translation>La mémoire n’a pas suffi pour transcrire «&#xa0;{0}&#xa0;», même seul.</translation>
    </message>
    <message>
        <source>These batches were opened for reading only.</source>
        <translation>Ces lots ont été ouverts en lecture seule.</translation>
    </message>
    <message>
        <source>This batch was made by a newer version of VBatch and cannot be changed by this one.</source>
        <translation>Ce lot a été créé par une version plus récente de VBatch et ne peut pas être modifié par celle-ci.</translation>
    </message>
    <message>
        <source>This model needs {0} of memory, this computer has {1}.</source>
        <translation>Ce modèle demande {0} de mémoire, cet ordinateur en a {1}.</translation>
    </message>
    <message>
        <source>This transcript was not corrected: it is as it was recognised.</source>
        <translation>Cette transcription n’a pas été corrigée&#xa0;: elle est telle qu’elle a été reconnue.</translation>
    </message>
    <message>
        <source>Those lie in {0}.</source>
        <translation>Ceux-ci se trouvent dans {0}.</translation>
    </message>
    <message>
        <source>To transcribe it twice, put it into another batch.</source>
        <translation>Pour le transcrire deux fois, mettez-le dans un autre lot.</translation>
    </message>
    <message>
        <source>Transcribe them first.</source>
        <translation>Transcrivez-les d’abord.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try to play it. If that works, convert it to MP4 or WAV and add that.</source>
        <translation>Essayez de le lire. Si cela fonctionne, convertissez-le en MP4 ou WAV et ajoutez le résultat.</translation>
    </message>
    <message>
        <source>Two jobs of the batch {0} have the same id.</source>
        <translation>Deux fichiers du lot {0} ont le même identifiant.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Saisissez-en un.</translation>
    </message>
    <message>
        <source>Unpack it, then import the folder.</source>
        <translation>Décompressez-la, puis importez le dossier.</translation>
    </message>
    <message>
        <source>Unset HF_HUB_OFFLINE and try again.</source>
        <translation>Retirez la variable HF_HUB_OFFLINE et réessayez.</translation>
    </message>
    <message>
        <source>Update VBatch to change them.</source>
        <translation>Mettez VBatch à jour pour les modifier.</translation>
    </message>
    <message>
        <source>Update VBatch, or duplicate the batch.</source>
        <translation>Mettez VBatch à jour, ou dupliquez le lot.</translation>
    </message>
    <message>
        <source>Update VBatch. The file is left as it is.</source>
        <translation>Mettez VBatch à jour. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Use 0 or more.</source>
        <translation>Indiquez 0 ou plus.</translation>
    </message>
    <message>
        <source>Use 5 or more.</source>
        <translation>Indiquez 5 ou plus.</translation>
    </message>
    <message>
        <source>Use a code such as en, es, de or zh, or auto.</source>
        <translation>Indiquez un code comme en, es, de ou zh, ou auto.</translation>
    </message>
    <message>
        <source>Use a text.</source>
        <translation>Indiquez un texte.</translation>
    </message>
    <message>
        <source>Use auto, cpu or cuda.</source>
        <translation>Indiquez auto, cpu ou cuda.</translation>
    </message>
    <message>
        <source>Use automatic, or 1 to {0}.</source>
        <translation>Indiquez automatique, ou de 1 à {0}.</translation>
    </message>
    <message>
        <source>Use one of: {0}.</source>
        <translation>Indiquez l’une de ces valeurs&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Use some of {0}.</source>
        <translation>Indiquez une ou plusieurs valeurs parmi {0}.</translation>
    </message>
    <message>
        <source>Use some of: {0}.</source>
        <translation>Indiquez une ou plusieurs de ces valeurs&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Use the path of a folder.</source>
        <translation>Indiquez le chemin d’un dossier.</translation>
    </message>
    <message>
        <source>Use true or false.</source>
        <translation>Indiquez true ou false.</translation>
    </message>
    <message>
        <source>Use {0} characters at most.</source>
        <translation>Utilisez {0} caractères au plus.</translation>
    </message>
    <message>
        <source>Use {stem} or {number} in it.</source>
        <translation>Utilisez-y {stem} ou {number}.</translation>
    </message>
    <message>
        <source>VBatch is already running with these batches.</source>
        <translation>VBatch est déjà ouvert avec ces lots.</translation>
    </message>
    <message>
        <source>VBatch is being closed.</source>
        <translation>VBatch est en cours de fermeture.</translation>
    </message>
    <message>
        <source>VBatch was closed.</source>
        <translation>VBatch a été fermé.</translation>
    </message>
    <message>
        <source>Wait for it or cancel it.</source>
        <translation>Attendez la fin ou annulez.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>Attendez que ce soit fini, ou annulez.</translation>
    </message>
    <message>
        <source>Wait until that is done, or cancel it.</source>
        <translation>Attendez que ce soit fini, ou annulez.</translation>
    </message>
    <message>
        <source>Wait until the batch is done, or cancel it.</source>
        <translation>Attendez que le lot soit terminé, ou annulez-le.</translation>
    </message>
    <message>
        <source>Wait until the recording or copying is finished, then retry.</source>
        <translation>Attendez la fin de l’enregistrement ou de la copie, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until they are done.</source>
        <translation>Attendez qu’ils soient terminés.</translation>
    </message>
    <message>
        <source>Waits for memory: needs {0}, {1} free</source>
        <translation>Attente de mémoire&#xa0;: {0} requis, {1} libres</translation>
    </message>
    <message>
        <source>Waits until the files of another model are done</source>
        <translation>Attend la fin des fichiers d’un autre modèle</translation>
    </message>
    <message>
        <source>What has come is kept. Try again: the download goes on from there.</source>
        <translation>Ce qui est déjà reçu est conservé. Réessayez&#xa0;: le téléchargement reprend à cet endroit.</translation>
    </message>
    <message>
        <source>What is done is kept: retry goes on there. The limit is in the settings.</source>
        <translation>Ce qui est fait est conservé&#xa0;: un nouvel essai reprend à cet endroit. La limite se trouve dans les paramètres.</translation>
    </message>
    <message>
        <source>With one core a smaller model keeps the waiting short.</source>
        <translation>Avec un seul cœur, un modèle plus petit abrège l’attente.</translation>
    </message>
    <message>
        <source>Write \1 for the first group of the pattern, and \\ for a backslash.</source>
        <translation>Écrivez \1 pour le premier groupe de l’expression, et \\ pour une barre oblique inverse.</translation>
    </message>
    <message>
        <source>Write it in a simpler way: without repetitions within repetitions, such as (a+)+.</source>
        <translation>Écrivez-la plus simplement&#xa0;: sans répétitions dans des répétitions, comme (a+)+.</translation>
    </message>
    <message>
        <source>Your presets are damaged and cannot be used.</source>
        <translation>Vos préréglages sont endommagés et inutilisables.</translation>
    </message>
    <message>
        <source>Your presets were damaged and are set aside as {0}.</source>
        <translation>Vos préréglages étaient endommagés et ont été mis de côté sous le nom {0}.</translation>
    </message>
    <message>
        <source>config.json is not that of a model</source>
        <translation>config.json n’est pas celui d’un modèle</translation>
    </message>
    <message>
        <source>it cannot be read ({0})</source>
        <translation>lecture impossible ({0})</translation>
    </message>
    <message>
        <source>it cannot calculate in “{0}”</source>
        <translation>elle ne sait pas calculer en «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>it has no model.bin</source>
        <translation>il manque model.bin</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>il manque {0}</translation>
    </message>
    <message>
        <source>it is in another format than CTranslate2</source>
        <translation>son format n’est pas CTranslate2</translation>
    </message>
    <message>
        <source>it made the speech engine crash</source>
        <translation>elle a fait planter le moteur vocal</translation>
    </message>
    <message>
        <source>its memory is too small for the model “{0}”</source>
        <translation>sa mémoire est trop petite pour le modèle «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>model.bin is empty</source>
        <translation>model.bin est vide</translation>
    </message>
    <message>
        <source>model.bin is not a Whisper model in CTranslate2 format</source>
        <translation>model.bin n’est pas un modèle Whisper au format CTranslate2</translation>
    </message>
    <message>
        <source>model.bin is only a pointer of Git LFS (run `git lfs pull` there)</source>
        <translation>model.bin n’est qu’un pointeur de Git LFS (exécutez-y `git lfs pull`)</translation>
    </message>
    <message>
        <source>the checksum of {0} is wrong</source>
        <translation>la somme de contrôle de {0} est fausse</translation>
    </message>
    <message>
        <source>the variable HF_HUB_OFFLINE is set</source>
        <translation>la variable HF_HUB_OFFLINE est définie</translation>
    </message>
    <message>
        <source>there is no connection to {0}</source>
        <translation>pas de connexion à {0}</translation>
    </message>
    <message>
        <source>tokenizer.json is not a tokenizer</source>
        <translation>tokenizer.json n’est pas un tokenizer</translation>
    </message>
    <message>
        <source>{0} cannot be deleted</source>
        <translation>impossible de supprimer {0}</translation>
    </message>
    <message>
        <source>{0} cannot be deleted: {1}.</source>
        <translation>Impossible de supprimer {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be found.</source>
        <translation>{0} est introuvable.</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>impossible de lire {0}</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>Impossible de lire {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written</source>
        <translation>impossible d’écrire {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>Impossible d’écrire {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} cores and {1} of memory are enough for the exact model.</source>
        <translation>{0} cœurs et {1} de mémoire suffisent pour le modèle exact.</translation>
    </message>
    <message>
        <source>{0} does not accept the token that is set on this computer.</source>
        <translation>{0} n’accepte pas le jeton défini sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{0} has an audio track of a kind that VBatch cannot decode.</source>
        <translation>{0} a une piste audio d’un type que VBatch ne sait pas décoder.</translation>
    </message>
    <message>
        <source>{0} has no audio track {1}.</source>
        <translation>{0} n’a pas de piste audio {1}.</translation>
    </message>
    <message>
        <source>{0} has no audio track: there is nothing to transcribe.</source>
        <translation>{0} n’a pas de piste audio&#xa0;: il n’y a rien à transcrire.</translation>
    </message>
    <message>
        <source>{0} has no sound that can be decoded: it is damaged, protected against copying, or no sound file at all.</source>
        <translation>{0} n’a pas de son décodable&#xa0;: il est endommagé, protégé contre la copie, ou n’est pas un fichier audio.</translation>
    </message>
    <message>
        <source>{0} holds no sound itself, it only points to other files or addresses.</source>
        <translation>{0} ne contient pas de son lui-même, il ne fait que renvoyer à d’autres fichiers ou adresses.</translation>
    </message>
    <message>
        <source>{0} is a device or a pipe, not a regular file.</source>
        <translation>{0} est un périphérique ou un tube, pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder</source>
        <translation>{0} est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>{0} is a folder, not a file.</source>
        <translation>{0} est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} est un dossier.</translation>
    </message>
    <message>
        <source>{0} is a link to something that does not exist</source>
        <translation>{0} est un lien vers quelque chose qui n’existe pas</translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes).</source>
        <translation>{0} est vide (0 octet).</translation>
    </message>
    <message>
        <source>{0} is not a ZIP: it is not replaced.</source>
        <translation>{0} n’est pas un ZIP&#xa0;: il n’est pas remplacé.</translation>
    </message>
    <message>
        <source>{0} is not a folder</source>
        <translation>{0} n’est pas un dossier</translation>
    </message>
    <message>
        <source>{0} is not a language code.</source>
        <translation>{0} n’est pas un code de langue.</translation>
    </message>
    <message>
        <source>{0} is not a valid id.</source>
        <translation>{0} n’est pas un identifiant valide.</translation>
    </message>
    <message>
        <source>{0} is not a video or sound file, or it is damaged.</source>
        <translation>{0} n’est pas un fichier vidéo ou audio, ou il est endommagé.</translation>
    </message>
    <message>
        <source>{0} is not complete</source>
        <translation>{0} n’est pas complet</translation>
    </message>
    <message>
        <source>{0} is one of the files of this batch: it is not replaced by the ZIP.</source>
        <translation>{0} est l’un des fichiers de ce lot&#xa0;: le ZIP ne le remplace pas.</translation>
    </message>
    <message>
        <source>{0} is {1}: there is nothing to retry.</source>
        <translation>{0} est dans l’état {1}&#xa0;: il n’y a rien à réessayer.</translation>
    </message>
    <message>
        <source>{0} jobs at once are not possible.</source>
        <translation>{0} fichiers à la fois ne sont pas possibles.</translation>
    </message>
    <message>
        <source>{0}: a job that is {1} cannot become {2}.</source>
        <translation>{0}&#xa0;: un fichier dans l’état {1} ne peut pas passer à l’état {2}.</translation>
    </message>
    <message>
        <source>{0}: access was denied.</source>
        <translation>{0}&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>{0}: it or its folder does not exist.</source>
        <translation>{0}&#xa0;: le fichier ou son dossier n’existe pas.</translation>
    </message>
    <message>
        <source>{0}: its name is too long.</source>
        <translation>{0}&#xa0;: son nom est trop long.</translation>
    </message>
    <message>
        <source>{0}: there is already something of that name.</source>
        <translation>{0}&#xa0;: il existe déjà quelque chose de ce nom.</translation>
    </message>
    <message>
        <source>{0}: {1} is a folder, not a file.</source>
        <translation>{0}&#xa0;: {1} est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>{0}Choose another output folder in the options of the batch, or check its permissions, then retry. The transcript itself is kept by VBatch.</source>
        <translation>{0}Choisissez un autre dossier de sortie dans les options du lot, ou vérifiez ses droits d’accès, puis réessayez. La transcription elle-même est conservée par VBatch.</translation>
    </message>
    <message>
        <source>{{0}} stands for nothing in a name.</source>
        <translation>{{0}} ne représente rien dans un nom.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}.</source>
        <translation>Impossible d’importer « {0} » : {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: access was denied.</source>
        <translation>Impossible de lire «&#xa0;{0}&#xa0;»&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>Impossible de lire «&#xa0;{0}&#xa0;»&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be used as a speech model: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas servir de modèle vocal&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot stand in for it: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas le remplacer&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>“{0}” comes with VBatch and stays so.</source>
        <translation>«&#xa0;{0}&#xa0;» est fourni avec VBatch et reste tel quel.</translation>
    </message>
    <message>
        <source>“{0}” could not be opened within {1} seconds.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas pu être ouvert en {1} secondes.</translation>
    </message>
    <message>
        <source>“{0}” does not exist.</source>
        <translation>«&#xa0;{0}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“{0}” has no audio track {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas de piste audio {1}.</translation>
    </message>
    <message>
        <source>“{0}” has no results yet that could be gone.</source>
        <translation>« {0} » n’a pas encore de résultats qui pourraient manquer.</translation>
    </message>
    <message>
        <source>“{0}” has {1} MB, more than the limit of {2} MB.</source>
        <translation>«&#xa0;{0}&#xa0;» a {1} Mo, plus que la limite de {2} Mo.</translation>
    </message>
    <message>
        <source>“{0}” has {1} bytes, “{2}” had {3}: it is another recording, or another version of it.</source>
        <translation>«&#xa0;{0}&#xa0;» a {1} octets, «&#xa0;{2}&#xa0;» en avait {3}&#xa0;: c’est un autre enregistrement, ou une autre version.</translation>
    </message>
    <message>
        <source>“{0}” holds several models: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» contient plusieurs modèles&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation>«&#xa0;{0}&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>“{0}” is already in the batch “{1}”.</source>
        <translation>«&#xa0;{0}&#xa0;» est déjà dans le lot «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}” is already {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» est déjà dans l’état {1}.</translation>
    </message>
    <message>
        <source>“{0}” is being processed.</source>
        <translation>«&#xa0;{0}&#xa0;» est en cours de traitement.</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>«&#xa0;{0}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“{0}” is in the batch {1} already.</source>
        <translation>«&#xa0;{0}&#xa0;» est déjà dans le lot {1}.</translation>
    </message>
    <message>
        <source>“{0}” is neither the folder of a model nor an archive of one.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est ni le dossier d’un modèle ni l’archive d’un tel dossier.</translation>
    </message>
    <message>
        <source>“{0}” is no longer where it was.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est plus à sa place.</translation>
    </message>
    <message>
        <source>“{0}” is not a regular file.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>“{0}” is not a valid pattern: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une expression valide&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a whole path.</source>
        <translation>« {0} » n’est pas un chemin complet.</translation>
    </message>
    <message>
        <source>“{0}” is not transcribed yet.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas encore transcrit.</translation>
    </message>
    <message>
        <source>“{0}” is the name of a preset of VBatch.</source>
        <translation>«&#xa0;{0}&#xa0;» est le nom d’un préréglage de VBatch.</translation>
    </message>
    <message>
        <source>“{0}” is {1}: its place in the order is settled.</source>
        <translation>«&#xa0;{0}&#xa0;» est dans l’état {1}&#xa0;: sa place dans l’ordre est fixée.</translation>
    </message>
    <message>
        <source>“{0}” made the speech engine fail {1} times.</source>
        <translation>«&#xa0;{0}&#xa0;» a fait échouer le moteur vocal {1} fois.</translation>
    </message>
    <message>
        <source>“{0}” makes the speech engine fail when it is opened.</source>
        <translation>«&#xa0;{0}&#xa0;» fait échouer le moteur vocal à l’ouverture.</translation>
    </message>
    <message>
        <source>“{0}” on {1} is not a speech model in CTranslate2 format: it has no {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» sur {1} n’est pas un modèle vocal au format CTranslate2&#xa0;: il n’a pas de {2}.</translation>
    </message>
    <message>
        <source>“{0}” took longer than {1} minutes and was stopped.</source>
        <translation>«&#xa0;{0}&#xa0;» a pris plus de {1} minutes et a été arrêté.</translation>
    </message>
    <message>
        <source>“{0}” was changed while it was transcribed.</source>
        <translation>«&#xa0;{0}&#xa0;» a été modifié pendant sa transcription.</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>1 cancelled</source>
        <translation>1 annulé</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cancelled · {0}</source>
        <translation>Annulé · {0}</translation>
    </message>
    <message>
        <source>Checking · {0}</source>
        <translation>Vérification · {0}</translation>
    </message>
    <message>
        <source>Completed · {0}</source>
        <translation>Terminé · {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failed · {0}</source>
        <translation>Échec · {0}</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Nothing to start · {0}</source>
        <translation>Rien à démarrer · {0}</translation>
    </message>
    <message>
        <source>Paused · {0}</source>
        <translation>Suspendu · {0}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Queued, {0} done</source>
        <translation>En attente, {0} fait</translation>
    </message>
    <message>
        <source>Ready · {0}</source>
        <translation>Prêt · {0}</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>environ {0} restantes</translation>
    </message>
    <message>
        <source>also beside the source</source>
        <translation>aussi à côté de l’original</translation>
    </message>
    <message>
        <source>also in {0}</source>
        <translation>aussi dans {0}</translation>
    </message>
    <message>
        <source>as many at once as memory allows</source>
        <translation>nombre selon la mémoire</translation>
    </message>
    <message>
        <source>demo only knows some 280 English and 80 Spanish words of synthetic speech: it is for trying VBatch only</source>
        <translation>demo ne connaît que quelque 280 mots anglais et 80 mots espagnols d’une voix de synthèse&#xa0;: seulement pour essayer VBatch</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>language detected</source>
        <translation>langue détectée</translation>
    </message>
    <message>
        <source>no speech found</source>
        <translation>aucune parole</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>{0} at once</source>
        <translation>{0} à la fois</translation>
    </message>
    <message>
        <source>{0} cancelled</source>
        <translation>{0} annulés</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} en échec</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} restantes</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} sur {1} terminés</translation>
    </message>
    <message>
        <source>{0} percent</source>
        <translation>{0} pour cent</translation>
    </message>
    <message>
        <source>{0} real time</source>
        <translation>{0} le temps réel</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} mots</translation>
    </message>
    <message>
        <source>{0}, done at {1}</source>
        <translation>{0}, fini à {1}</translation>
    </message>
    <message>
        <source>{0}, translated into English</source>
        <translation>{0}, traduit en anglais</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Look for them in a folder…</source>
        <translation>Les chercher dans un dossier…</translation>
    </message>
    <message>
        <source>Remove these from the batch</source>
        <translation>Retirer ceux-ci du lot</translation>
    </message>
</context>
<context>
    <name>system_reasons</name>
    <message>
        <source>Cannot allocate memory</source>
        <translation>plus de mémoire libre</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>l’autre ordinateur a coupé la connexion</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>la connexion ne répond pas</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>le périphérique ou le fichier est occupé</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>le quota du disque est épuisé</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>le serveur ne répond pas</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>valeur non valide</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>ce périphérique n’existe pas</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>ce périphérique ou cette adresse n’existe pas</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>ce n’est pas permis</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>le fichier du serveur n’est plus valide</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>le programme est en cours d’exécution</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>trop de liens à la suite</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>le lecteur n’est pas connecté</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} fichiers sur {1}</translation>
    </message>
</context>
</TS>

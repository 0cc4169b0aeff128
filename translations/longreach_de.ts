<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ActivityWords</name>
    <message>
        <source>Job created</source>
        <translation>Auftrag angelegt</translation>
    </message>
    <message>
        <source>Job queued</source>
        <translation>Auftrag eingereiht</translation>
    </message>
    <message>
        <source>Job running</source>
        <translation>Auftrag läuft</translation>
    </message>
    <message>
        <source>Pause asked for</source>
        <translation>Anhalten verlangt</translation>
    </message>
    <message>
        <source>Job paused</source>
        <translation>Auftrag angehalten</translation>
    </message>
    <message>
        <source>Resume asked for</source>
        <translation>Fortsetzen verlangt</translation>
    </message>
    <message>
        <source>Cancel asked for</source>
        <translation>Abbruch verlangt</translation>
    </message>
    <message>
        <source>Job being cancelled</source>
        <translation>Auftrag wird abgebrochen</translation>
    </message>
    <message>
        <source>Job cancelled</source>
        <translation>Auftrag abgebrochen</translation>
    </message>
    <message>
        <source>Job finished</source>
        <translation>Auftrag beendet</translation>
    </message>
    <message>
        <source>Retry asked for</source>
        <translation>Wiederholung verlangt</translation>
    </message>
    <message>
        <source>eIM added</source>
        <translation>eIM hinzugefügt</translation>
    </message>
    <message>
        <source>eIM changed</source>
        <translation>eIM geändert</translation>
    </message>
    <message>
        <source>eIM removed</source>
        <translation>eIM entfernt</translation>
    </message>
    <message>
        <source>eIM went away</source>
        <translation>eIM nicht mehr erreichbar</translation>
    </message>
    <message>
        <source>eIM came back</source>
        <translation>eIM wieder erreichbar</translation>
    </message>
    <message>
        <source>Devices synced</source>
        <translation>Geräte abgeglichen</translation>
    </message>
    <message>
        <source>Devices imported</source>
        <translation>Geräte importiert</translation>
    </message>
    <message>
        <source>Device notes changed</source>
        <translation>Gerätenotizen geändert</translation>
    </message>
    <message>
        <source>Card changed</source>
        <translation>Karte geändert</translation>
    </message>
    <message>
        <source>Card not changed</source>
        <translation>Karte nicht geändert</translation>
    </message>
    <message>
        <source>Card guard overridden</source>
        <translation>Kartensicherung übergangen</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Die Ausführung</translation>
    </message>
    <message>
        <source>Job %1</source>
        <comment>number</comment>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <comment>subject of activity</comment>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>eIMs</source>
        <comment>subject of activity</comment>
        <translation>eIMs</translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>subject of activity</comment>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Cards</source>
        <comment>subject of activity</comment>
        <translation>Karten</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age such as 3 min</comment>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colours</comment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>rows of tables</comment>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>rows of tables</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>rows of tables</comment>
        <translation>Weit</translation>
    </message>
</context>
<context>
    <name>CardAspects</name>
    <message>
        <source>none</source>
        <comment>enabled profile</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>none</source>
        <comment>eIMs of a card</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a card</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Profiles</source>
        <comment>how many a card has</comment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Enabled profile</source>
        <translation>Eingeschaltetes Profil</translation>
    </message>
    <message>
        <source>Unsent notifications</source>
        <translation>Nicht gesendete Mitteilungen</translation>
    </message>
    <message>
        <source>eIMs</source>
        <comment>of a card</comment>
        <translation>eIMs</translation>
    </message>
    <message>
        <source>Servers</source>
        <comment>that a card asks by itself</comment>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>CardCommands</name>
    <message>
        <source>Choose what it shall act on, on the page Readers.</source>
        <translation>Auf der Seite „Leser“ wählen, worum es geht.</translation>
    </message>
    <message>
        <source>&amp;Read card again</source>
        <translation>Karte &amp;neu lesen</translation>
    </message>
    <message>
        <source>&amp;Enable profile</source>
        <translation>Profil &amp;einschalten</translation>
    </message>
    <message>
        <source>&amp;Disable profile</source>
        <translation>Profil &amp;abschalten</translation>
    </message>
    <message>
        <source>De&amp;lete profile…</source>
        <translation>Profil &amp;löschen …</translation>
    </message>
    <message>
        <source>Re&amp;name profile…</source>
        <translation>Profil &amp;umbenennen …</translation>
    </message>
    <message>
        <source>Reset &amp;memory…</source>
        <translation>Speicher &amp;zurücksetzen …</translation>
    </message>
    <message>
        <source>&amp;Send notifications</source>
        <translation>Mitteilungen &amp;senden</translation>
    </message>
    <message>
        <source>DER (*.der *.bin);;All files (*)</source>
        <translation>DER (*.der *.bin);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>File not read</source>
        <translation>Datei nicht gelesen</translation>
    </message>
    <message>
        <source>read the file</source>
        <translation>die Datei lesen</translation>
    </message>
    <message>
        <source>Poll eIM no&amp;w</source>
        <translation>eIM &amp;jetzt abfragen</translation>
    </message>
    <message>
        <source>&amp;Add first eIM…</source>
        <translation>E&amp;rsten eIM hinzufügen …</translation>
    </message>
    <message>
        <source>Load e&amp;UICC package…</source>
        <translation>eUICC-&amp;Paket laden …</translation>
    </message>
    <message>
        <source>Export &amp;certificates…</source>
        <translation>Zertifikate e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export certificates</source>
        <translation>Zertifikate exportieren</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Zertifikate (*.pem)</translation>
    </message>
    <message>
        <source>Certificates not exported</source>
        <translation>Zertifikate nicht exportiert</translation>
    </message>
    <message>
        <source>write the certificates</source>
        <translation>die Zertifikate schreiben</translation>
    </message>
    <message>
        <source>Trace as &amp;text…</source>
        <translation>Mitschnitt als Te&amp;xt …</translation>
    </message>
    <message>
        <source>Trace as &amp;JSON…</source>
        <translation>Mitschnitt als JS&amp;ON …</translation>
    </message>
    <message>
        <source>Trace for Wires&amp;hark…</source>
        <translation>Mitschnitt für &amp;Wireshark …</translation>
    </message>
    <message>
        <source>&amp;Introduce to the lab</source>
        <translation>Mit dem Labor bekannt &amp;machen</translation>
    </message>
    <message>
        <source>Look at the lights a&amp;gain</source>
        <translation>Lichter erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Ignore reader, or heed it again</source>
        <translation>Leser i&amp;gnorieren oder wieder beachten</translation>
    </message>
    <message>
        <source>Remove n&amp;otifications…</source>
        <translation>Mi&amp;tteilungen entfernen …</translation>
    </message>
    <message>
        <source>Certificates written</source>
        <translation>Zertifikate geschrieben</translation>
    </message>
</context>
<context>
    <name>CardQuestions</name>
    <message>
        <source>operational profiles</source>
        <translation>Betriebsprofile</translation>
    </message>
    <message>
        <source>test profiles loaded in the field</source>
        <translation>im Feld geladene Testprofile</translation>
    </message>
    <message>
        <source>test profiles loaded by the maker</source>
        <translation>vom Hersteller geladene Testprofile</translation>
    </message>
    <message>
        <source>provisioning profiles</source>
        <translation>Bereitstellungsprofile</translation>
    </message>
    <message>
        <source>the default SM-DP+ address</source>
        <translation>die Adresse des voreingestellten SM-DP+</translation>
    </message>
    <message>
        <source>the configuration of its eIMs</source>
        <translation>die Konfiguration ihrer eIMs</translation>
    </message>
    <message>
        <source>the consent to immediate enabling</source>
        <translation>die Zustimmung zum sofortigen Einschalten</translation>
    </message>
    <message>
        <source>RESET</source>
        <comment>to be typed</comment>
        <translation>ZURÜCKSETZEN</translation>
    </message>
    <message>
        <source>It is taken off the card, and its server is told.</source>
        <translation>Es wird von der Karte genommen, und sein Server erfährt es.</translation>
    </message>
    <message>
        <source>It can come back only by another download, if its operator allows one.</source>
        <translation>Es kommt nur durch einen neuen Download zurück, falls sein Betreiber einen erlaubt.</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>The card loses: %1.</source>
        <translation>Die Karte verliert: %1.</translation>
    </message>
    <message>
        <source>Nobody can call it back.</source>
        <translation>Das kann niemand zurückrufen.</translation>
    </message>
    <message>
        <source>Reset memory</source>
        <translation>Speicher zurücksetzen</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>Trotzdem ausführen</translation>
    </message>
    <message>
        <source>REMOVE</source>
        <comment>to be typed</comment>
        <translation>ENTFERNEN</translation>
    </message>
    <message>
        <source>It is the enabled profile, or the last one on the card.</source>
        <translation>Es ist das eingeschaltete Profil oder das letzte auf der Karte.</translation>
    </message>
    <message>
        <source>Without it the device has no connection, and nothing reaches it any more but a reader.</source>
        <translation>Ohne es hat das Gerät keine Verbindung, und nichts außer einem Leser erreicht es mehr.</translation>
    </message>
    <message>
        <source>The package is for another card: this one will refuse it.</source>
        <translation>Das Paket ist für eine andere Karte: Diese lehnt es ab.</translation>
    </message>
    <message>
        <source>The card does not obey the eIM that made the package: it will refuse it.</source>
        <translation>Die Karte gehorcht dem eIM nicht, der das Paket gemacht hat: Sie lehnt es ab.</translation>
    </message>
    <message>
        <source>The package is not signed by the key that the card trusts for this eIM: it will refuse it.</source>
        <translation>Das Paket ist nicht mit dem Schlüssel unterschrieben, dem die Karte bei diesem eIM vertraut: Sie lehnt es ab.</translation>
    </message>
    <message>
        <source>The package is signed under another association token than the card&apos;s: it will refuse it.</source>
        <translation>Das Paket ist unter einem anderen Zuordnungstoken unterschrieben als dem der Karte: Sie lehnt es ab.</translation>
    </message>
    <message>
        <source>The card has already taken a package of this eIM with that counter or a later one: it will refuse this one.</source>
        <translation>Die Karte hat von diesem eIM schon ein Paket mit diesem Zähler oder einem späteren angenommen: Dieses lehnt sie ab.</translation>
    </message>
    <message>
        <source>In the package %1, on the card %2.</source>
        <comment>two numbers that do not fit</comment>
        <translation>Im Paket %1, auf der Karte %2.</translation>
    </message>
    <message>
        <source>Load it all the same</source>
        <translation>Trotzdem laden</translation>
    </message>
    <message>
        <source>What is on the card has not been taken by its server. To go unsent:</source>
        <translation>Was auf der Karte liegt, hat sein Server noch nicht angenommen. Ungesendet gehen verloren:</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln notification(s)</source>
        <translation>
            <numerusform>Mitteilung entfernen</numerusform>
            <numerusform>%Ln Mitteilungen entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardSentences</name>
    <message>
        <source>the reader holds no card that answers. Insert it, chip first, and try again.</source>
        <translation>Im Leser ist keine Karte, die antwortet. Mit dem Chip voran einstecken und wiederholen.</translation>
    </message>
    <message>
        <source>another program has the card for itself. Close it (often gpg-agent or another card tool) and try again.</source>
        <translation>Ein anderes Programm hat die Karte für sich. Es beenden (oft gpg-agent oder ein anderes Kartenprogramm) und wiederholen.</translation>
    </message>
    <message>
        <source>the reader or profile is gone. Read the card again.</source>
        <translation>Leser oder Profil sind nicht mehr da. Die Karte neu lesen.</translation>
    </message>
    <message>
        <source>the reader did not answer in time. Take the card out, unplug the reader, and plug it in again.</source>
        <translation>Der Leser hat nicht rechtzeitig geantwortet. Die Karte herausnehmen, den Leser abziehen und wieder anstecken.</translation>
    </message>
    <message>
        <source>the card refused. The trace has its answer.</source>
        <translation>Die Karte hat abgelehnt. Ihre Antwort steht im Mitschnitt.</translation>
    </message>
    <message>
        <source>the card&apos;s answer makes no sense. The trace has it.</source>
        <translation>Die Antwort der Karte ergibt keinen Sinn. Sie steht im Mitschnitt.</translation>
    </message>
    <message>
        <source>this kind of card does not have it.</source>
        <translation>Diese Art von Karte kennt das nicht.</translation>
    </message>
    <message>
        <source>the card service or the server cannot be reached.</source>
        <translation>Der Kartendienst oder der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>what was given cannot be used.</source>
        <translation>Die Angabe ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>enable profile “%1”</source>
        <translation>Profil „%1“ einschalten</translation>
    </message>
    <message>
        <source>disable profile “%1”</source>
        <translation>Profil „%1“ abschalten</translation>
    </message>
    <message>
        <source>delete profile “%1”</source>
        <translation>Profil „%1“ löschen</translation>
    </message>
    <message>
        <source>rename profile “%1”</source>
        <translation>Profil „%1“ umbenennen</translation>
    </message>
    <message>
        <source>reset the card&apos;s memory</source>
        <translation>den Speicher der Karte zurücksetzen</translation>
    </message>
    <message>
        <source>send notifications</source>
        <translation>Mitteilungen senden</translation>
    </message>
    <message>
        <source>remove notification %1</source>
        <translation>Mitteilung %1 entfernen</translation>
    </message>
    <message>
        <source>add an eIM to the card</source>
        <translation>der Karte einen eIM hinzufügen</translation>
    </message>
    <message>
        <source>load an eUICC package</source>
        <translation>ein eUICC-Paket laden</translation>
    </message>
    <message>
        <source>poll the eIM for the card</source>
        <translation>den eIM für die Karte abfragen</translation>
    </message>
    <message>
        <source>Could not %1: %2</source>
        <comment>deed, cause and next step</comment>
        <translation>Nicht gelungen: %1. %2</translation>
    </message>
    <message>
        <source>it was so already.</source>
        <translation>Es war schon so.</translation>
    </message>
    <message>
        <source>done, and the card confirms it after a reset.</source>
        <translation>ausgeführt, und die Karte bestätigt es nach dem Rücksetzen.</translation>
    </message>
    <message>
        <source>executed, but the card shows something else after its reset.</source>
        <translation>ausgeführt, aber die Karte zeigt nach dem Rücksetzen etwas anderes.</translation>
    </message>
    <message>
        <source>done.</source>
        <translation>ausgeführt.</translation>
    </message>
    <message>
        <source>another Longreach is speaking with it. Wait until it is done, or close it, and try again.</source>
        <translation>Ein anderes Longreach spricht mit ihr. Warten, bis es fertig ist, oder es schließen und wiederholen.</translation>
    </message>
    <message>
        <source>another program has the card for itself, perhaps %1. Close it and try again.</source>
        <translation>Ein anderes Programm hat die Karte für sich, vielleicht %1. Es beenden und wiederholen.</translation>
    </message>
    <message>
        <source>its answer was lost, so it may or may not have happened. Put the card in again if it is out: it is read by itself, and what became of it stands here then.</source>
        <translation>Ihre Antwort ging verloren, es kann also geschehen sein oder nicht. Die Karte wieder einstecken, falls sie draußen ist: Sie wird von selbst gelesen, und dann steht hier, was daraus wurde.</translation>
    </message>
    <message>
        <source>it was stopped. Nothing on the card has changed.</source>
        <translation>Es wurde angehalten. Auf der Karte hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>executed, but the card could not be read again: not confirmed. Read it again.</source>
        <translation>ausgeführt, aber die Karte ließ sich nicht neu lesen: nicht bestätigt. Neu lesen.</translation>
    </message>
    <message>
        <source>its answer was lost, but the card has been read again and shows it done.</source>
        <translation>Die Antwort ging verloren, aber die neu gelesene Karte zeigt, dass es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>its answer was lost, and the card, read again, shows that it was not done. Try again.</source>
        <translation>Die Antwort ging verloren, und die neu gelesene Karte zeigt, dass es nicht ausgeführt wurde. Wiederholen.</translation>
    </message>
    <message>
        <source>its answer was lost. The card has been read again: compare what it shows now.</source>
        <translation>Die Antwort ging verloren. Die Karte ist neu gelesen: vergleichen, was sie jetzt zeigt.</translation>
    </message>
    <message>
        <source>The result&apos;s signature could not be checked.</source>
        <translation>Die Unterschrift des Ergebnisses ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The card&apos;s signature on the result is right.</source>
        <translation>Die Unterschrift der Karte auf dem Ergebnis stimmt.</translation>
    </message>
    <message>
        <source>The result is signed by the card&apos;s own key, but its certificate leads to no issuer at hand: add the issuer&apos;s certificate in the settings to prove it.</source>
        <translation>Das Ergebnis ist mit dem Schlüssel der Karte unterschrieben, aber ihr Zertifikat führt zu keinem bekannten Aussteller: Dessen Zertifikat in den Einstellungen hinzufügen, um es zu beweisen.</translation>
    </message>
    <message>
        <source>The signature on the result is not the card&apos;s: do not believe it.</source>
        <translation>Die Unterschrift auf dem Ergebnis ist nicht die der Karte: Ihm ist nicht zu glauben.</translation>
    </message>
    <message>
        <source>Nothing is signed: the card knows no such eIM, or the package&apos;s signature is wrong.</source>
        <translation>Nichts ist unterschrieben: Die Karte kennt diesen eIM nicht, oder die Unterschrift des Pakets ist falsch.</translation>
    </message>
    <message>
        <source>the card has executed it: %1.</source>
        <comment>an eUICC package</comment>
        <translation>die Karte hat es ausgeführt: %1.</translation>
    </message>
    <message>
        <source>the card refused it, or a part of it: %1.</source>
        <comment>an eUICC package</comment>
        <translation>die Karte hat es oder einen Teil davon abgelehnt: %1.</translation>
    </message>
    <message>
        <source>card and reader share no protocol, or another program speaks with the card in one of its own. Close other card programs; if that does not help, try another reader.</source>
        <translation>Karte und Leser haben kein gemeinsames Protokoll, oder ein anderes Programm spricht mit der Karte in einem eigenen. Andere Kartenprogramme beenden; hilft das nicht, einen anderen Leser nehmen.</translation>
    </message>
    <message>
        <source>the eIM had nothing for the card.</source>
        <translation>der eIM hatte nichts für die Karte.</translation>
    </message>
    <message>
        <source>the card answered its last package with: %1.</source>
        <translation>die Karte hat ihr letztes Paket beantwortet mit: %1.</translation>
    </message>
    <message>
        <source>send notification %1</source>
        <translation>Mitteilung %1 senden</translation>
    </message>
    <message numerus="yes">
        <source>send %Ln notification(s)</source>
        <translation>
            <numerusform>eine Mitteilung senden</numerusform>
            <numerusform>%Ln Mitteilungen senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln notification(s)</source>
        <translation>
            <numerusform>eine Mitteilung entfernen</numerusform>
            <numerusform>%Ln Mitteilungen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>there was nothing to send.</source>
        <translation>Es gab nichts zu senden.</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>fallback</source>
        <comment>mark of a profile</comment>
        <translation>Rückfall</translation>
    </message>
    <message>
        <source>emergency calls</source>
        <comment>mark of a profile</comment>
        <translation>Notrufe</translation>
    </message>
    <message>
        <source>rules may change</source>
        <comment>mark of a profile</comment>
        <translation>Regeln änderbar</translation>
    </message>
    <message>
        <source>must not be disabled</source>
        <comment>mark of a profile</comment>
        <translation>nicht abschaltbar</translation>
    </message>
    <message>
        <source>must not be deleted</source>
        <comment>mark of a profile</comment>
        <translation>nicht löschbar</translation>
    </message>
    <message>
        <source>is deleted when disabled</source>
        <comment>mark of a profile</comment>
        <translation>wird beim Abschalten gelöscht</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Keine Karte</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>in a reader</comment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Mute card</source>
        <translation>Stumme Karte</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>a reader</comment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <comment>a reader</comment>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Unknown card</source>
        <translation>Unbekannte Karte</translation>
    </message>
    <message>
        <source>SGP.32 IoT eUICC</source>
        <translation>IoT-eUICC nach SGP.32</translation>
    </message>
    <message>
        <source>SGP.22 consumer eUICC</source>
        <translation>Consumer-eUICC nach SGP.22</translation>
    </message>
    <message>
        <source>SGP.02 M2M eUICC</source>
        <translation>M2M-eUICC nach SGP.02</translation>
    </message>
    <message>
        <source>Plain SIM, no eUICC</source>
        <translation>Einfache SIM, keine eUICC</translation>
    </message>
    <message>
        <source>The card did not say what it is.</source>
        <translation>Die Karte hat nicht gesagt, was sie ist.</translation>
    </message>
    <message>
        <source>Its profiles change by packages of the eIMs it obeys; most cards refuse anything else.</source>
        <translation>Ihre Profile ändern sich durch Pakete der eIMs, denen sie gehorcht; anderes lehnen die meisten Karten ab.</translation>
    </message>
    <message>
        <source>Whoever holds it may change its profiles.</source>
        <translation>Wer sie in der Hand hat, darf ihre Profile ändern.</translation>
    </message>
    <message>
        <source>It obeys its SM-SR only: nothing can be changed at a reader.</source>
        <translation>Sie gehorcht nur ihrem SM-SR: An einem Leser lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>It holds one fixed subscription: there are no profiles to change.</source>
        <translation>Sie hat einen festen Vertrag: Es gibt keine Profile zu ändern.</translation>
    </message>
    <message>
        <source>Installed</source>
        <comment>event of a profile</comment>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>event of a profile</comment>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>event of a profile</comment>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>event of a profile</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Result for the eIM</source>
        <translation>Ergebnis für den eIM</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>certificates</comment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Chain holds</source>
        <comment>certificates</comment>
        <translation>Kette hält</translation>
    </message>
    <message>
        <source>Issuer not at hand</source>
        <comment>certificates</comment>
        <translation>Aussteller unbekannt</translation>
    </message>
    <message>
        <source>Chain is broken</source>
        <comment>certificates</comment>
        <translation>Kette ist gebrochen</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>light</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Driver</source>
        <comment>light</comment>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Reader</source>
        <comment>light</comment>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>light</comment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>eUICC</source>
        <comment>light</comment>
        <translation>eUICC</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>eIM on a card</comment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected here</source>
        <comment>eIM on a card</comment>
        <translation>Hier nicht verbunden</translation>
    </message>
    <message>
        <source>Other key</source>
        <comment>eIM on a card</comment>
        <translation>Anderer Schlüssel</translation>
    </message>
    <message>
        <source>Other address</source>
        <comment>eIM on a card</comment>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Not in the fleet</source>
        <comment>eIM on a card</comment>
        <translation>Nicht in der Flotte</translation>
    </message>
    <message>
        <source>Not on the card</source>
        <comment>eIM on a card</comment>
        <translation>Nicht auf der Karte</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation>Karte lesen</translation>
    </message>
    <message>
        <source>Find it in the work order</source>
        <translation>Im Arbeitsauftrag finden</translation>
    </message>
    <message>
        <source>Enable the profile</source>
        <translation>Profil einschalten</translation>
    </message>
    <message>
        <source>Set the nickname</source>
        <translation>Kurznamen setzen</translation>
    </message>
    <message>
        <source>Send notifications</source>
        <translation>Mitteilungen senden</translation>
    </message>
    <message>
        <source>Read again and compare</source>
        <translation>Neu lesen und vergleichen</translation>
    </message>
    <message>
        <source>Write a line of the log</source>
        <translation>Zeile ins Protokoll schreiben</translation>
    </message>
    <message>
        <source>Insert a card</source>
        <comment>recipe</comment>
        <translation>Karte einstecken</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>recipe</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>recipe</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>recipe</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <comment>recipe</comment>
        <translation>Nicht im Auftrag</translation>
    </message>
    <message>
        <source>the device&apos;s own authorities</source>
        <comment>trust of an eIM</comment>
        <translation>den Ausstellern des Geräts</translation>
    </message>
    <message>
        <source>one public key</source>
        <comment>trust of an eIM</comment>
        <translation>einem öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>one certificate</source>
        <comment>trust of an eIM</comment>
        <translation>einem Zertifikat</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>Other token</source>
        <comment>eIM on a card</comment>
        <translation>Anderes Token</translation>
    </message>
    <message>
        <source>Counter behind</source>
        <comment>eIM on a card</comment>
        <translation>Zähler zurück</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Up to %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Over %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two lengths of time</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>half within %1, 95 % within %2</source>
        <comment>times to answer</comment>
        <translation>die Hälfte binnen %1, 95 % binnen %2</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>countries or operators</comment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>country or operator</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>operations</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>operations</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <comment>operations</comment>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>operations</comment>
        <translation>Zurückgerufen</translation>
    </message>
</context>
<context>
    <name>ConnectionFault</name>
    <message>
        <source>Type the address of the eIM.</source>
        <translation>Die Adresse des eIM eingeben.</translation>
    </message>
    <message>
        <source>Take user name and password out of the address; they have fields of their own.</source>
        <translation>Benutzername und Passwort aus der Adresse nehmen; sie haben eigene Felder.</translation>
    </message>
    <message>
        <source>Take what begins with ? or # out of the address.</source>
        <translation>Was mit ? oder # beginnt, aus der Adresse nehmen.</translation>
    </message>
    <message>
        <source>The address has to be like https://eim.example.com/path.</source>
        <translation>Die Adresse muss aussehen wie https://eim.example.com/pfad.</translation>
    </message>
    <message>
        <source>Use https, or accept that everything is sent unencrypted.</source>
        <translation>https benutzen oder hinnehmen, dass alles unverschlüsselt gesendet wird.</translation>
    </message>
    <message>
        <source>Give the eIM a name.</source>
        <translation>Dem eIM einen Namen geben.</translation>
    </message>
    <message>
        <source>Give it a shorter name.</source>
        <translation>Einen kürzeren Namen wählen.</translation>
    </message>
    <message>
        <source>Type the user name, without a colon.</source>
        <translation>Den Benutzernamen ohne Doppelpunkt eingeben.</translation>
    </message>
    <message>
        <source>Type the name of the header that carries the token.</source>
        <translation>Den Namen der Kopfzeile eingeben, die das Token trägt.</translation>
    </message>
</context>
<context>
    <name>DeviceFacts</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>job %1</source>
        <comment>number</comment>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>eIM</source>
        <translation>eIM</translation>
    </message>
    <message>
        <source>Polls every</source>
        <translation>Fragt alle</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Letzte Abfrage</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewollt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Job %1</source>
        <comment>number</comment>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Poll did not come</source>
        <translation>Abfrage blieb aus</translation>
    </message>
    <message>
        <source>Last audit</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>This profile connects the device now. Disabling it can leave the device out of reach.</source>
        <translation>Dieses Profil verbindet das Gerät gerade. Abgeschaltet ist es vielleicht nicht mehr zu erreichen.</translation>
    </message>
    <message>
        <source>This is the only profile of the device. Without it nobody reaches the device again.</source>
        <translation>Das ist das einzige Profil des Geräts. Ohne es erreicht es niemand mehr.</translation>
    </message>
    <message>
        <source>This is the fallback profile. Once deleted, the card has nothing to go back to.</source>
        <translation>Das ist das Rückfallprofil. Gelöscht hat die Karte nichts mehr, wohin sie zurückgehen könnte.</translation>
    </message>
    <message>
        <source>Poll</source>
        <comment>in a history</comment>
        <translation>Abfrage</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Den Wert berichtigen und wiederholen.</translation>
    </message>
    <message>
        <source>Refresh and look whether it is still there.</source>
        <translation>Neu lesen und nachsehen, ob es noch da ist.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Wait until the work under way has ended, then try again.</source>
        <translation>Warten, bis die laufende Arbeit beendet ist, dann wiederholen.</translation>
    </message>
    <message>
        <source>Choose another way or another eIM.</source>
        <translation>Einen anderen Weg oder einen anderen eIM wählen.</translation>
    </message>
    <message>
        <source>Give your consent in the settings of the connection.</source>
        <translation>In den Einstellungen der Verbindung zustimmen.</translation>
    </message>
    <message>
        <source>Look at the details for what the other side said.</source>
        <translation>Die Einzelheiten zeigen, was die Gegenseite sagte.</translation>
    </message>
    <message>
        <source>Check the user name, password or token.</source>
        <translation>Benutzername, Passwort oder Token prüfen.</translation>
    </message>
    <message>
        <source>Compare the certificate and pin it in the connection.</source>
        <translation>Das Zertifikat vergleichen und in der Verbindung festlegen.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Adresse und Netz prüfen.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Longreach finds out by itself; do not repeat it by hand.</source>
        <translation>Longreach findet es selbst heraus; nicht von Hand wiederholen.</translation>
    </message>
    <message>
        <source>Check that the address is that of an eIM.</source>
        <translation>Prüfen, ob die Adresse die eines eIM ist.</translation>
    </message>
    <message>
        <source>Lower the request limit of the connection.</source>
        <translation>Die Anfragegrenze der Verbindung senken.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Bei Gelegenheit wieder starten.</translation>
    </message>
    <message>
        <source>Check the disk and the rights on the store folder.</source>
        <translation>Den Datenträger und die Rechte am Speicherordner prüfen.</translation>
    </message>
    <message>
        <source>Free some space; nothing is lost.</source>
        <translation>Platz schaffen; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Restore it from a copy; it was left untouched.</source>
        <translation>Aus einer Kopie wiederherstellen; es blieb unberührt.</translation>
    </message>
    <message>
        <source>Use the newer Longreach that wrote it.</source>
        <translation>Das neuere Longreach benutzen, das es geschrieben hat.</translation>
    </message>
    <message>
        <source>Unlock it or close the other program, then try again.</source>
        <translation>Entsperren oder das andere Programm schließen, dann wiederholen.</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>Bitte mit den Einzelheiten melden.</translation>
    </message>
    <message>
        <source>the value cannot be read</source>
        <translation>der Wert ist nicht lesbar</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>es gibt es nicht</translation>
    </message>
    <message>
        <source>there is one of that name already</source>
        <translation>den Namen gibt es schon</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>es wird gerade benutzt</translation>
    </message>
    <message>
        <source>the other side cannot do it</source>
        <translation>die Gegenseite kann es nicht</translation>
    </message>
    <message>
        <source>it needs your explicit consent</source>
        <translation>es braucht eine ausdrückliche Zustimmung</translation>
    </message>
    <message>
        <source>the other side refused</source>
        <translation>die Gegenseite hat abgelehnt</translation>
    </message>
    <message>
        <source>the credentials are missing or wrong</source>
        <translation>die Zugangsdaten fehlen oder sind falsch</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>dem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>es gibt keine Verbindung</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>es kam keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>the answer was lost, it may or may not have happened</source>
        <translation>die Antwort ging verloren, es kann geschehen sein oder nicht</translation>
    </message>
    <message>
        <source>the answer makes no sense</source>
        <translation>die Antwort ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>the other side asks for fewer requests</source>
        <translation>die Gegenseite bittet um weniger Anfragen</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>the store cannot be read or written</source>
        <translation>der Speicher ist nicht lesbar oder beschreibbar</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the stored data are damaged</source>
        <translation>die gespeicherten Daten sind beschädigt</translation>
    </message>
    <message>
        <source>a newer Longreach wrote it</source>
        <translation>ein neueres Longreach hat es geschrieben</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>es ist gesperrt</translation>
    </message>
    <message>
        <source>something went wrong inside Longreach</source>
        <translation>in Longreach ging etwas schief</translation>
    </message>
    <message>
        <source>Could not %1: %2. %3</source>
        <comment>deed, cause, next step</comment>
        <translation>Nicht gelungen: %1. Grund: %2. %3</translation>
    </message>
</context>
<context>
    <name>ImportDevices</name>
    <message>
        <source>read “%1”</source>
        <translation>„%1“ lesen</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is encoded as UTF-16. Save it as CSV in UTF-8, and import that.</source>
        <translation>„%1“ ist in UTF-16 kodiert. Als CSV in UTF-8 speichern und diese Datei importieren.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of a spreadsheet program. Save the sheet with the devices as CSV in UTF-8, and import that.</source>
        <translation>„%1“ ist eine Arbeitsmappe eines Tabellenprogramms. Das Blatt mit den Geräten als CSV in UTF-8 speichern und diese Datei importieren.</translation>
    </message>
    <message>
        <source>“%1” holds no table of text. Choose a file of comma- or tab-separated values.</source>
        <translation>„%1“ enthält keine Tabelle als Text. Eine Datei mit durch Kommas oder Tabulatoren getrennten Werten wählen.</translation>
    </message>
    <message>
        <source>Import devices</source>
        <translation>Geräte importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>File not imported</source>
        <translation>Datei nicht importiert</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Import of “%1”</source>
        <translation>Import von „%1“</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>an import</comment>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <comment>an import</comment>
        <translation>Wartet auf den Import davor</translation>
    </message>
    <message>
        <source>%1 rows read, %2 not taken</source>
        <translation>%1 Zeilen gelesen, %2 nicht übernommen</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 unchanged.</source>
        <translation>%1 Zeilen: %2 neu, %3 geändert, %4 unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be taken and are in “%1”, each with its reason.</source>
        <translation>
            <numerusform>%Ln Zeile konnte nicht übernommen werden und steht mit ihrem Grund in „%1“.</numerusform>
            <numerusform>%Ln Zeilen konnten nicht übernommen werden und stehen mit ihrem Grund in „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns passed over: %1.</source>
        <translation>Nicht verwendete Spalten: %1.</translation>
    </message>
    <message>
        <source>import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Stopped before anything was imported.</source>
        <translation>Angehalten, bevor etwas importiert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln row(s). What was imported stays; to import the file again changes only what is missing.</source>
        <translation>
            <numerusform>Nach %Ln Zeile angehalten. Was importiert ist, bleibt; ein neuer Import der Datei ändert nur, was fehlt.</numerusform>
            <numerusform>Nach %Ln Zeilen angehalten. Was importiert ist, bleibt; ein neuer Import der Datei ändert nur, was fehlt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobFigures</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>operations</comment>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 unresolved</source>
        <comment>operations</comment>
        <translation>%1 ungeklärt</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <comment>operations</comment>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source>%1 at the eIM</source>
        <comment>operations</comment>
        <translation>%1 beim eIM</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <comment>operations</comment>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <comment>operations</comment>
        <translation>%1 je Minute</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <comment>rate, a length of time</comment>
        <translation>%1, noch etwa %2</translation>
    </message>
</context>
<context>
    <name>JobReport</name>
    <message>
        <source>Job %1, %2, %3</source>
        <comment>number, kind, state</comment>
        <translation>Auftrag %1, %2, %3</translation>
    </message>
    <message>
        <source>Created %1</source>
        <comment>a moment</comment>
        <translation>Angelegt %1</translation>
    </message>
    <message>
        <source>Devices chosen by %1</source>
        <translation>Geräte gewählt durch %1</translation>
    </message>
    <message>
        <source>Finished %1, took %2</source>
        <comment>a moment, a duration</comment>
        <translation>Beendet %1, dauerte %2</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of operations</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Operations by state</source>
        <translation>Vorgänge nach Zustand</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Lost contact after the switch</source>
        <translation>Kontakt nach dem Umschalten verloren</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Asks each card for its profiles. Changes nothing.</source>
        <translation>Fragt jede Karte nach ihren Profilen. Ändert nichts.</translation>
    </message>
    <message>
        <source>Switches each device to one of the profiles it already holds. No two cards share an ICCID, so say which profile you mean by what it is.</source>
        <translation>Schaltet jedes Gerät auf eines der Profile um, die es schon hat. Keine zwei Karten haben dieselbe ICCID; welches Profil gemeint ist, sagt daher, was es ist.</translation>
    </message>
    <message>
        <source>Switches one profile of each device off.</source>
        <translation>Schaltet ein Profil jedes Geräts ab.</translation>
    </message>
    <message>
        <source>Removes one disabled profile from each card.</source>
        <translation>Löscht ein abgeschaltetes Profil von jeder Karte.</translation>
    </message>
    <message>
        <source>Loads a new profile onto each card, with an activation code of its own from the pool.</source>
        <translation>Lädt ein neues Profil auf jede Karte, mit einem eigenen Aktivierungscode aus dem Vorrat.</translation>
    </message>
    <message>
        <source>Asks each card and its IPA what they are and can do. Changes nothing.</source>
        <translation>Fragt jede Karte und ihren IPA, was sie sind und können. Ändert nichts.</translation>
    </message>
    <message>
        <source>Asks each card which eIMs it obeys. Changes nothing.</source>
        <translation>Fragt jede Karte, welchen eIMs sie gehorcht. Ändert nichts.</translation>
    </message>
    <message>
        <source>Makes each card obey one more eIM.</source>
        <translation>Lässt jede Karte einem weiteren eIM gehorchen.</translation>
    </message>
    <message>
        <source>Changes what each card keeps about an eIM it obeys.</source>
        <translation>Ändert, was jede Karte über einen eIM weiß, dem sie gehorcht.</translation>
    </message>
    <message>
        <source>Makes each card stop obeying an eIM.</source>
        <translation>Lässt jede Karte einem eIM nicht mehr gehorchen.</translation>
    </message>
    <message>
        <source>Sends several profile operations as one package; the card executes them in order.</source>
        <translation>Sendet mehrere Profilvorgänge als ein Paket; die Karte führt sie der Reihe nach aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) will switch. One that finds no connection goes back to its former profile.</source>
        <translation>
            <numerusform>%Ln Gerät schaltet um. Findet es keine Verbindung, kehrt es zum früheren Profil zurück.</numerusform>
            <numerusform>%Ln Geräte schalten um. Eines, das keine Verbindung findet, kehrt zum früheren Profil zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) will switch. One that finds no connection stays out of reach: there is no rollback, and nobody can call it back.</source>
        <translation>
            <numerusform>%Ln Gerät schaltet um. Findet es keine Verbindung, bleibt es unerreichbar: Es gibt keinen Rückweg, und niemand kann es zurückrufen.</numerusform>
            <numerusform>%Ln Geräte schalten um. Eines, das keine Verbindung findet, bleibt unerreichbar: Es gibt keinen Rückweg, und niemand kann es zurückrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) will lose the profile they may be connected by. One without another way to connect cannot be called back.</source>
        <translation>
            <numerusform>%Ln Gerät verliert das Profil, mit dem es womöglich verbunden ist. Hat es keinen anderen Weg, kann es niemand zurückrufen.</numerusform>
            <numerusform>%Ln Geräte verlieren das Profil, mit dem sie womöglich verbunden sind. Eines ohne anderen Weg kann niemand zurückrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) will be deleted. That cannot be undone; a new download needs a new activation code.</source>
        <translation>
            <numerusform>%Ln Profil wird gelöscht. Das lässt sich nicht rückgängig machen; zum Neuladen ist ein neuer Aktivierungscode nötig.</numerusform>
            <numerusform>%Ln Profile werden gelöscht. Das lässt sich nicht rückgängig machen; zum Neuladen sind neue Aktivierungscodes nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activation code(s) will be spent, also where the download fails.</source>
        <translation>
            <numerusform>%Ln Aktivierungscode wird verbraucht, auch wenn das Laden misslingt.</numerusform>
            <numerusform>%Ln Aktivierungscodes werden verbraucht, auch wo das Laden misslingt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) will no longer obey that eIM. Without another one, nobody can reach their cards.</source>
        <translation>
            <numerusform>%Ln Gerät gehorcht diesem eIM nicht mehr. Ohne einen anderen erreicht niemand seine Karte.</numerusform>
            <numerusform>%Ln Geräte gehorchen diesem eIM nicht mehr. Ohne einen anderen erreicht niemand ihre Karten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been fetched by a device cannot be called back.</source>
        <translation>Was ein Gerät abgeholt hat, lässt sich nicht zurückrufen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of job, selector</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LabScenarios</name>
    <message>
        <source>Calm fleet</source>
        <translation>Ruhige Flotte</translation>
    </message>
    <message>
        <source>Devices in all countries that poll and obey; now and then one restarts. For a first look and for measuring.</source>
        <translation>Geräte in allen Ländern, die fragen und gehorchen; ab und zu startet eines neu. Für einen ersten Blick und zum Messen.</translation>
    </message>
    <message>
        <source>Bad night</source>
        <translation>Schlimme Nacht</translation>
    </message>
    <message>
        <source>A fleet that is half in Brazil. A country and an operator lose their service, the eIM answers badly, some cards refuse; by morning all is back.</source>
        <translation>Eine Flotte, die zur Hälfte in Brasilien steht. Ein Land und ein Betreiber fallen aus, der eIM antwortet schlecht, manche Karten lehnen ab; am Morgen ist alles wieder da.</translation>
    </message>
    <message>
        <source>Roaming rollout</source>
        <translation>Roaming-Umstellung</translation>
    </message>
    <message>
        <source>Devices in four countries of Europe that shall leave the bootstrap profile. An agreement begins, another ends while the rollout runs: whoever moved too early needs rollback or fallback.</source>
        <translation>Geräte in vier Ländern Europas, die das Startprofil verlassen sollen. Ein Abkommen beginnt, ein anderes endet, während umgestellt wird: Wer zu früh umgezogen ist, braucht Rückkehr oder Rückfall.</translation>
    </message>
</context>
<context>
    <name>LabWords</name>
    <message>
        <source>Refuse changes</source>
        <translation>Lehnen Änderungen ab</translation>
    </message>
    <message>
        <source>The rules of the profiles on these cards forbid every change.</source>
        <translation>Die Regeln der Profile auf diesen Karten verbieten jede Änderung.</translation>
    </message>
    <message>
        <source>Answer late</source>
        <translation>Antworten spät</translation>
    </message>
    <message>
        <source>These devices take up to two and a half minutes for an answer.</source>
        <translation>Diese Geräte brauchen bis zu zweieinhalb Minuten für eine Antwort.</translation>
    </message>
    <message>
        <source>Lost over a switch</source>
        <translation>Gehen beim Umschalten verloren</translation>
    </message>
    <message>
        <source>These devices are never heard of again once they switched profiles.</source>
        <translation>Von diesen Geräten hört man nach dem Umschalten nie wieder.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Kehren zurück</translation>
    </message>
    <message>
        <source>A new profile never gives these devices a connection: they return to the former one where the order allows it, else they are lost.</source>
        <translation>Ein neues Profil gibt diesen Geräten nie eine Verbindung: Sie kehren zum früheren zurück, wo der Befehl es erlaubt, sonst sind sie verloren.</translation>
    </message>
    <message>
        <source>Never poll</source>
        <translation>Fragen nie</translation>
    </message>
    <message>
        <source>These devices do not come at all; their orders expire.</source>
        <translation>Diese Geräte kommen gar nicht; ihre Befehle verfallen.</translation>
    </message>
    <message>
        <source>Lose an order</source>
        <translation>Befehl verlieren</translation>
    </message>
    <message>
        <source>The connection breaks and the order was not taken.</source>
        <translation>Die Verbindung bricht ab, und der Befehl wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Lose the answer to an order</source>
        <translation>Antwort auf einen Befehl verlieren</translation>
    </message>
    <message>
        <source>The connection breaks although the order was taken.</source>
        <translation>Die Verbindung bricht ab, obwohl der Befehl angenommen wurde.</translation>
    </message>
    <message>
        <source>Server errors</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Requests are answered with status 500, nothing done.</source>
        <translation>Anfragen werden mit Status 500 beantwortet, ausgeführt wird nichts.</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>Nie antworten</translation>
    </message>
    <message>
        <source>Requests are done, but no answer comes.</source>
        <translation>Anfragen werden erledigt, aber es kommt keine Antwort.</translation>
    </message>
    <message>
        <source>Answers cut off</source>
        <translation>Abgeschnittene Antworten</translation>
    </message>
    <message>
        <source>The answer stops in the middle.</source>
        <translation>Die Antwort endet mittendrin.</translation>
    </message>
    <message>
        <source>Answers in garbage</source>
        <translation>Unlesbare Antworten</translation>
    </message>
    <message>
        <source>The body of the answer cannot be read.</source>
        <translation>Der Inhalt der Antwort ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>Restart after requests</source>
        <translation>Neustart nach Anfragen</translation>
    </message>
    <message>
        <source>The eIM restarts after each so many requests and forgets work under way.</source>
        <translation>Der eIM startet nach je so vielen Anfragen neu und vergisst begonnene Arbeit.</translation>
    </message>
    <message>
        <source>Poisoned by a bad order</source>
        <translation>Von einem schlechten Befehl vergiftet</translation>
    </message>
    <message>
        <source>One malformed order about an eUICC stops all of that kind for good, as in the real eIM.</source>
        <translation>Ein falsch gebauter Befehl zu einer eUICC hält alle dieser Art für immer auf, wie im echten eIM.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Ladevorgänge</translation>
    </message>
    <message>
        <source>No service: %1</source>
        <comment>country or network</comment>
        <translation>Kein Dienst: %1</translation>
    </message>
    <message>
        <source>Service again: %1</source>
        <comment>country or network</comment>
        <translation>Wieder Dienst: %1</translation>
    </message>
    <message>
        <source>%1 may roam in %2</source>
        <comment>network, country</comment>
        <translation>%1 darf in %2 roamen</translation>
    </message>
    <message>
        <source>%1 roams in %2 no longer</source>
        <comment>network, country</comment>
        <translation>%1 roamt nicht mehr in %2</translation>
    </message>
    <message>
        <source>Speed %1 ×</source>
        <translation>Tempo %1 ×</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <comment>days, clock</comment>
        <translation>%1 T %2</translation>
    </message>
    <message>
        <source>Card data</source>
        <translation>Kartendaten</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>eIMs</source>
        <translation>eIMs</translation>
    </message>
</context>
<context>
    <name>LightWords</name>
    <message>
        <source>The card service runs.</source>
        <translation>Der Kartendienst läuft.</translation>
    </message>
    <message>
        <source>The readers that are plugged in have a driver.</source>
        <translation>Die angesteckten Leser haben einen Treiber.</translation>
    </message>
    <message>
        <source>The reader answers.</source>
        <translation>Der Leser antwortet.</translation>
    </message>
    <message>
        <source>There is a card, and it answers its reset.</source>
        <translation>Eine Karte ist da und antwortet auf ihr Rücksetzen.</translation>
    </message>
    <message>
        <source>The card is an eUICC and answers.</source>
        <translation>Die Karte ist eine eUICC und antwortet.</translation>
    </message>
    <message>
        <source>Not looked at: something before it is wrong.</source>
        <translation>Nicht angesehen: Etwas davor stimmt nicht.</translation>
    </message>
    <message>
        <source>The card service is not installed.</source>
        <translation>Der Kartendienst ist nicht installiert.</translation>
    </message>
    <message>
        <source>The card service does not run.</source>
        <translation>Der Kartendienst läuft nicht.</translation>
    </message>
    <message>
        <source>The card service does not let you in.</source>
        <translation>Der Kartendienst verweigert den Zugang.</translation>
    </message>
    <message>
        <source>A reader is plugged in that the card service does not know.</source>
        <translation>Ein Leser ist angesteckt, den der Kartendienst nicht kennt.</translation>
    </message>
    <message>
        <source>No reader is plugged in.</source>
        <translation>Kein Leser ist angesteckt.</translation>
    </message>
    <message>
        <source>The reader is no longer there.</source>
        <translation>Der Leser ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The reader does not come back from a call.</source>
        <translation>Der Leser kehrt aus einem Aufruf nicht zurück.</translation>
    </message>
    <message>
        <source>In a remote desktop session you see the readers of the other end.</source>
        <translation>In einer Fernsitzung sind die Leser der anderen Seite zu sehen.</translation>
    </message>
    <message>
        <source>The reader is empty.</source>
        <translation>Der Leser ist leer.</translation>
    </message>
    <message>
        <source>A card is inserted, but it does not answer.</source>
        <translation>Eine Karte steckt, aber sie antwortet nicht.</translation>
    </message>
    <message>
        <source>Another program has the card for itself.</source>
        <translation>Ein anderes Programm hat die Karte für sich.</translation>
    </message>
    <message>
        <source>Another program has the card for itself, perhaps %1.</source>
        <translation>Ein anderes Programm hat die Karte für sich, vielleicht %1.</translation>
    </message>
    <message>
        <source>None of the known ISD-R names was answered.</source>
        <translation>Auf keinen der bekannten ISD-R-Namen kam eine Antwort.</translation>
    </message>
    <message>
        <source>It is an SGP.02 card: it speaks with its SM-SR only.</source>
        <translation>Es ist eine Karte nach SGP.02: Sie spricht nur mit ihrem SM-SR.</translation>
    </message>
    <message>
        <source>What the eUICC answers is not what the standard says.</source>
        <translation>Was die eUICC antwortet, steht so nicht in der Norm.</translation>
    </message>
    <message>
        <source>The eUICC answers with an error.</source>
        <translation>Die eUICC antwortet mit einem Fehler.</translation>
    </message>
    <message>
        <source>Install it: on Debian and Ubuntu, apt install pcscd.</source>
        <translation>Installieren: unter Debian und Ubuntu mit apt install pcscd.</translation>
    </message>
    <message>
        <source>Start it: systemctl start pcscd.socket.</source>
        <translation>Starten: systemctl start pcscd.socket.</translation>
    </message>
    <message>
        <source>Work at the machine itself, or allow it in the service&apos;s policy (polkit).</source>
        <translation>An der Maschine selbst arbeiten oder es in der Richtlinie des Dienstes (polkit) erlauben.</translation>
    </message>
    <message>
        <source>Install the reader&apos;s driver; most need libccid only.</source>
        <translation>Den Treiber des Lesers installieren; die meisten brauchen nur libccid.</translation>
    </message>
    <message>
        <source>Plug one in: it shows here within a second.</source>
        <translation>Einen anstecken: Er erscheint hier binnen einer Sekunde.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Wieder anstecken.</translation>
    </message>
    <message>
        <source>Take the card out, unplug the reader, and plug it in again.</source>
        <translation>Die Karte herausnehmen, den Leser abziehen und wieder anstecken.</translation>
    </message>
    <message>
        <source>Plug the reader in where you sit.</source>
        <translation>Den Leser am eigenen Arbeitsplatz anstecken.</translation>
    </message>
    <message>
        <source>Insert a card, chip first.</source>
        <translation>Eine Karte einstecken, mit dem Chip voran.</translation>
    </message>
    <message>
        <source>Turn it over, clean its contacts, or try another reader.</source>
        <translation>Umdrehen, die Kontakte reinigen oder einen anderen Leser nehmen.</translation>
    </message>
    <message>
        <source>Close that program, then read the card again.</source>
        <translation>Jenes Programm beenden und die Karte neu lesen.</translation>
    </message>
    <message>
        <source>If it is an eUICC, ask its maker for the ISD-R&apos;s AID and add it in the settings.</source>
        <translation>Falls es eine eUICC ist, die AID des ISD-R beim Hersteller erfragen und in den Einstellungen eintragen.</translation>
    </message>
    <message>
        <source>Ask the operator of its SM-SR.</source>
        <translation>Den Betreiber ihres SM-SR fragen.</translation>
    </message>
    <message>
        <source>Send the trace to the card&apos;s maker.</source>
        <translation>Den Mitschnitt dem Hersteller der Karte schicken.</translation>
    </message>
    <message>
        <source>Reset the card; if it stays so, send the trace to its maker.</source>
        <translation>Die Karte zurücksetzen; bleibt es so, den Mitschnitt ihrem Hersteller schicken.</translation>
    </message>
    <message>
        <source>Card and reader share no protocol, or another program speaks with the card in one of its own.</source>
        <translation>Karte und Leser haben kein gemeinsames Protokoll, oder ein anderes Programm spricht mit der Karte in einem eigenen.</translation>
    </message>
    <message>
        <source>Close other card programs; if that does not help, try another reader.</source>
        <translation>Andere Kartenprogramme beenden; hilft das nicht, einen anderen Leser nehmen.</translation>
    </message>
</context>
<context>
    <name>MenuTitles</name>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <comment>menu</comment>
        <translation>&amp;Geräte</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <comment>menu</comment>
        <translation>A&amp;ufträge</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <comment>menu</comment>
        <translation>&amp;Karten</translation>
    </message>
    <message>
        <source>e&amp;IMs</source>
        <comment>menu</comment>
        <translation>e&amp;IMs</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <comment>menu</comment>
        <translation>&amp;Labor</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Audit these devices: what is known of their profiles is out of date.</source>
        <translation>Diese Geräte prüfen: Was von ihren Profilen bekannt ist, ist veraltet.</translation>
    </message>
    <message>
        <source>Audit these devices; the profile may be enabled already.</source>
        <translation>Diese Geräte prüfen; das Profil ist vielleicht schon eingeschaltet.</translation>
    </message>
    <message>
        <source>Audit these devices; the profile may be disabled already.</source>
        <translation>Diese Geräte prüfen; das Profil ist vielleicht schon abgeschaltet.</translation>
    </message>
    <message>
        <source>Ask the profile&apos;s owner to lift the rule; trying again does not help.</source>
        <translation>Den Eigentümer des Profils bitten, die Regel aufzuheben; Wiederholen hilft nicht.</translation>
    </message>
    <message>
        <source>Make a new job without rollback, for devices you can reach otherwise.</source>
        <translation>Einen neuen Auftrag ohne Rückkehr anlegen, für Geräte, die anders zu erreichen sind.</translation>
    </message>
    <message>
        <source>Compare the counter at the eIM with the card&apos;s, in a reader if need be.</source>
        <translation>Den Zähler beim eIM mit dem der Karte vergleichen, notfalls in einem Leser.</translation>
    </message>
    <message>
        <source>Try again once; if it stays so, audit the device.</source>
        <translation>Einmal wiederholen; bleibt es so, das Gerät prüfen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Wiederholen.</translation>
    </message>
    <message>
        <source>Audit these devices before trying again: it may have run.</source>
        <translation>Diese Geräte vor dem Wiederholen prüfen: Es ist vielleicht gelaufen.</translation>
    </message>
    <message>
        <source>Find out why the devices do not poll: power, coverage, subscription.</source>
        <translation>Herausfinden, warum die Geräte nicht fragen: Strom, Empfang, Vertrag.</translation>
    </message>
    <message>
        <source>Please report it: the eIM could not read what was sent.</source>
        <translation>Bitte melden: Der eIM konnte das Gesendete nicht lesen.</translation>
    </message>
    <message>
        <source>Check with the SM-DP+ whether the code is used up or bound to another EID.</source>
        <translation>Beim SM-DP+ prüfen, ob der Code verbraucht oder an eine andere EID gebunden ist.</translation>
    </message>
    <message>
        <source>Check the address in the activation code, then try again.</source>
        <translation>Die Adresse im Aktivierungscode prüfen, dann wiederholen.</translation>
    </message>
    <message>
        <source>Import or sync these devices first.</source>
        <translation>Diese Geräte erst importieren oder abgleichen.</translation>
    </message>
    <message>
        <source>Give these devices an eIM: sync it, or import them with one.</source>
        <translation>Diesen Geräten einen eIM geben: ihn abgleichen oder sie mit einem importieren.</translation>
    </message>
    <message>
        <source>Add the eIM under that name on the page eIMs.</source>
        <translation>Den eIM unter diesem Namen auf der Seite „eIMs“ hinzufügen.</translation>
    </message>
    <message>
        <source>Switch read-only off in the connection, if you are allowed to.</source>
        <translation>„Nur lesen“ in der Verbindung abschalten, falls das erlaubt ist.</translation>
    </message>
    <message>
        <source>Look on the page eIMs why it cannot; choose another way.</source>
        <translation>Auf der Seite „eIMs“ nachsehen, warum er es nicht kann; einen anderen Weg wählen.</translation>
    </message>
    <message>
        <source>Audit these devices first.</source>
        <translation>Diese Geräte erst prüfen.</translation>
    </message>
    <message>
        <source>Download the profile first, or say which profile you mean in other words.</source>
        <translation>Das Profil erst laden oder mit anderen Worten sagen, welches gemeint ist.</translation>
    </message>
    <message>
        <source>Say more exactly which profile you mean.</source>
        <translation>Genauer sagen, welches Profil gemeint ist.</translation>
    </message>
    <message>
        <source>Enable another profile on these devices first.</source>
        <translation>Auf diesen Geräten erst ein anderes Profil einschalten.</translation>
    </message>
    <message>
        <source>Keep it: it is the card&apos;s last way to connect.</source>
        <translation>Behalten: Es ist der letzte Weg der Karte zu einer Verbindung.</translation>
    </message>
    <message>
        <source>Import more activation codes, then try again.</source>
        <translation>Mehr Aktivierungscodes importieren, dann wiederholen.</translation>
    </message>
    <message>
        <source>Audit these devices; do not send it again before you know.</source>
        <translation>Diese Geräte prüfen; nicht noch einmal senden, bevor es bekannt ist.</translation>
    </message>
    <message>
        <source>Look after these first: audit them when they poll again, or put back their former profile.</source>
        <translation>Sich um diese zuerst kümmern: sie prüfen, wenn sie wieder fragen, oder das frühere Profil zurückstellen.</translation>
    </message>
    <message>
        <source>Find out why the devices do not poll, then try again.</source>
        <translation>Herausfinden, warum die Geräte nicht fragen, dann wiederholen.</translation>
    </message>
    <message>
        <source>The device said done, the card shows otherwise: audit again, then try again.</source>
        <translation>Das Gerät meldete Erfolg, die Karte zeigt es anders: noch einmal prüfen, dann wiederholen.</translation>
    </message>
    <message>
        <source>Look at the details of each row.</source>
        <translation>Die Einzelheiten jeder Zeile ansehen.</translation>
    </message>
    <message>
        <source>Look at the details of each row, then try again.</source>
        <translation>Die Einzelheiten jeder Zeile ansehen, dann wiederholen.</translation>
    </message>
    <message>
        <source>Lost contact after the switch</source>
        <translation>Kontakt nach dem Umschalten verloren</translation>
    </message>
    <message>
        <source>The device never came for the order</source>
        <translation>Das Gerät hat den Befehl nie abgeholt</translation>
    </message>
    <message>
        <source>The eIM lost the order; its outcome is unknown</source>
        <translation>Der eIM hat den Befehl verloren; der Ausgang ist unbekannt</translation>
    </message>
    <message>
        <source>Nobody can tell whether it was sent</source>
        <translation>Niemand weiß, ob es gesendet wurde</translation>
    </message>
    <message>
        <source>The audit contradicts the device</source>
        <translation>Die Prüfung widerspricht dem Gerät</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>the result of a package goes to its eIM. Poll the eIM.</source>
        <translation>Das Ergebnis eines Pakets geht an seinen eIM. Den eIM abfragen.</translation>
    </message>
    <message>
        <source>it was not its turn yet when the work ended.</source>
        <translation>Sie war noch nicht an der Reihe, als die Arbeit endete.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>numbers of notifications, and why they stay</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und eine weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can call it back: the server goes on believing what was so before.</source>
        <translation>Niemand kann das zurückholen: Der Server glaubt weiter, was vorher war.</translation>
    </message>
    <message>
        <source>With it goes the only signed proof: the operator goes on believing that the profile is on the card, and may never let it be installed again.</source>
        <translation>Damit geht der einzige signierte Nachweis verloren: Der Betreiber glaubt weiter, das Profil sei auf der Karte, und lässt es vielleicht nie wieder laden.</translation>
    </message>
    <message>
        <source>It says that a profile was deleted.</source>
        <translation>Sie sagt, dass ein Profil gelöscht wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them say(s) that a profile was deleted.</source>
        <translation>
            <numerusform>Eine davon sagt, dass ein Profil gelöscht wurde.</numerusform>
            <numerusform>%Ln davon sagen, dass ein Profil gelöscht wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>an answer was lost, and the card has been read again.</source>
        <translation>Eine Antwort ging verloren, und die Karte wurde noch einmal gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed.</source>
        <comment>notifications</comment>
        <translation>
            <numerusform>Eine entfernt.</numerusform>
            <numerusform>%Ln entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The card could not be read again: not confirmed.</source>
        <translation>Die Karte ließ sich nicht noch einmal lesen: nicht bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not removed.</source>
        <comment>notifications</comment>
        <translation>
            <numerusform>Eine nicht entfernt.</numerusform>
            <numerusform>%Ln nicht entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notification(s) sent.</source>
        <translation>
            <numerusform>Eine Mitteilung gesendet.</numerusform>
            <numerusform>%Ln Mitteilungen gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notification(s) could not be sent and stay on the card.</source>
        <translation>
            <numerusform>Eine Mitteilung ließ sich nicht senden und bleibt auf der Karte.</numerusform>
            <numerusform>%Ln Mitteilungen ließen sich nicht senden und bleiben auf der Karte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>fallback</source>
        <translation>Rückfall</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The profile is not on the card</source>
        <translation>Das Profil ist nicht auf der Karte</translation>
    </message>
    <message>
        <source>The profile is not disabled</source>
        <translation>Das Profil ist nicht abgeschaltet</translation>
    </message>
    <message>
        <source>The profile is not enabled</source>
        <translation>Das Profil ist nicht eingeschaltet</translation>
    </message>
    <message>
        <source>A rule on the profile forbids it</source>
        <translation>Eine Regel des Profils verbietet es</translation>
    </message>
    <message>
        <source>The device cannot roll back</source>
        <translation>Das Gerät kann nicht zurückkehren</translation>
    </message>
    <message>
        <source>The card had already seen this counter value</source>
        <translation>Die Karte kannte diesen Zählerstand schon</translation>
    </message>
    <message>
        <source>The card gave no reason</source>
        <translation>Die Karte nannte keinen Grund</translation>
    </message>
    <message>
        <source>The eIM gave the order up on the way</source>
        <translation>Der eIM gab den Befehl unterwegs auf</translation>
    </message>
    <message>
        <source>The device took the order and did not answer</source>
        <translation>Das Gerät nahm den Befehl und antwortete nicht</translation>
    </message>
    <message>
        <source>The device did not come for the order</source>
        <translation>Das Gerät hat den Befehl nicht abgeholt</translation>
    </message>
    <message>
        <source>The eIM could not read the order</source>
        <translation>Der eIM konnte den Befehl nicht lesen</translation>
    </message>
    <message>
        <source>The SM-DP+ refused the device</source>
        <translation>Der SM-DP+ wies das Gerät ab</translation>
    </message>
    <message>
        <source>The SM-DP+ could not be reached</source>
        <translation>Der SM-DP+ war nicht erreichbar</translation>
    </message>
    <message>
        <source>The device is not in the fleet</source>
        <translation>Das Gerät ist nicht in der Flotte</translation>
    </message>
    <message>
        <source>The device belongs to no eIM</source>
        <translation>Das Gerät gehört zu keinem eIM</translation>
    </message>
    <message>
        <source>Its eIM is not connected</source>
        <translation>Sein eIM ist nicht verbunden</translation>
    </message>
    <message>
        <source>The connection to its eIM is read-only</source>
        <translation>Die Verbindung zu seinem eIM ist nur zum Lesen</translation>
    </message>
    <message>
        <source>Its eIM cannot do it</source>
        <translation>Sein eIM kann es nicht</translation>
    </message>
    <message>
        <source>Its profiles are not known: audit it first</source>
        <translation>Seine Profile sind nicht bekannt: zuerst prüfen</translation>
    </message>
    <message>
        <source>No profile on the card matches</source>
        <translation>Kein Profil der Karte passt</translation>
    </message>
    <message>
        <source>Several profiles on the card match</source>
        <translation>Mehrere Profile der Karte passen</translation>
    </message>
    <message>
        <source>The profile is enabled</source>
        <translation>Das Profil ist eingeschaltet</translation>
    </message>
    <message>
        <source>The profile is the card&apos;s fallback</source>
        <translation>Das Profil ist der Rückfall der Karte</translation>
    </message>
    <message>
        <source>There is no activation code for it</source>
        <translation>Es gibt keinen Aktivierungscode dafür</translation>
    </message>
    <message>
        <source>Found done by an audit</source>
        <translation>Durch eine Prüfung als ausgeführt erkannt</translation>
    </message>
    <message>
        <source>Nobody can tell whether it was sent</source>
        <translation>Niemand weiß, ob es gesendet wurde</translation>
    </message>
    <message>
        <source>Called back by a person</source>
        <translation>Von einer Person zurückgerufen</translation>
    </message>
    <message>
        <source>The card was busy with a command of its own</source>
        <translation>Die Karte war mit einem eigenen Befehl beschäftigt</translation>
    </message>
    <message>
        <source>The card has no room for it</source>
        <translation>Die Karte hat keinen Platz dafür</translation>
    </message>
    <message>
        <source>The card could not carry out the command</source>
        <translation>Die Karte konnte den Befehl nicht ausführen</translation>
    </message>
    <message>
        <source>The counter value is too high for the card</source>
        <translation>Der Zählerstand ist der Karte zu hoch</translation>
    </message>
    <message>
        <source>The card obeys that eIM already</source>
        <translation>Die Karte gehorcht diesem eIM schon</translation>
    </message>
    <message>
        <source>The card does not know the issuer of that eIM&apos;s certificate</source>
        <translation>Die Karte kennt den Aussteller des Zertifikats dieses eIM nicht</translation>
    </message>
    <message>
        <source>The association token is not that of the card</source>
        <translation>Das Zuordnungstoken ist nicht das der Karte</translation>
    </message>
    <message>
        <source>That was the last eIM the card obeyed</source>
        <translation>Das war der letzte eIM, dem die Karte gehorchte</translation>
    </message>
    <message>
        <source>The card returns to this profile from fallback</source>
        <translation>Zu diesem Profil kehrt die Karte vom Rückfall zurück</translation>
    </message>
    <message>
        <source>The device went back to its former profile</source>
        <translation>Das Gerät kehrte zu seinem früheren Profil zurück</translation>
    </message>
    <message>
        <source>The device could not go back to its former profile</source>
        <translation>Das Gerät konnte nicht zu seinem früheren Profil zurückkehren</translation>
    </message>
    <message>
        <source>What the job is to do can no longer be read</source>
        <translation>Was der Auftrag tun soll, ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>The eIM&apos;s answer to the order was lost</source>
        <translation>Die Antwort des eIM auf den Befehl ging verloren</translation>
    </message>
    <message>
        <source>The eIM no longer has the order</source>
        <translation>Der eIM hat den Befehl nicht mehr</translation>
    </message>
    <message>
        <source>The device took the order and was not heard of again</source>
        <translation>Das Gerät nahm den Befehl und meldete sich nicht mehr</translation>
    </message>
    <message>
        <source>The device did not come for the audit either</source>
        <translation>Das Gerät kam auch zur Prüfung nicht</translation>
    </message>
    <message>
        <source>The audit afterwards gave no answer</source>
        <translation>Die Prüfung danach gab keine Antwort</translation>
    </message>
    <message>
        <source>The card listed its profiles</source>
        <translation>Die Karte listete ihre Profile auf</translation>
    </message>
    <message>
        <source>The answer lists no profiles</source>
        <translation>Die Antwort listet keine Profile auf</translation>
    </message>
    <message>
        <source>The eIM reports a result that is not known here</source>
        <translation>Der eIM meldet ein Ergebnis, das hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>The eIM reports a result without all its parts</source>
        <translation>Der eIM meldet ein unvollständiges Ergebnis</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <comment>on the page</comment>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>&amp;Befehl suchen …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <comment>the page</comment>
        <translation>Ne&amp;u lesen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>the program</comment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Start the lab</source>
        <translation>Labor &amp;starten</translation>
    </message>
    <message>
        <source>&amp;New job…</source>
        <translation>&amp;Neuer Auftrag …</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>&amp;Zeilen der Tabellen</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Enge Zeilen</translation>
    </message>
    <message>
        <source>&amp;Normal rows</source>
        <translation>&amp;Normale Zeilen</translation>
    </message>
    <message>
        <source>Co&amp;mfortable rows</source>
        <translation>&amp;Weite Zeilen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Unknown</source>
        <comment>state of a device</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>state of a device</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of a device</comment>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>state of a device</comment>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>state of a device</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a profile</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of a profile</comment>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>state of a profile</comment>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>class of a profile</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>class of a profile</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <comment>class of a profile</comment>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Operational</source>
        <comment>class of a profile</comment>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>state of an operation</comment>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of an operation</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Submitting</source>
        <comment>state of an operation</comment>
        <translation>Wird übergeben</translation>
    </message>
    <message>
        <source>Submission unknown</source>
        <comment>state of an operation</comment>
        <translation>Übergabe unbekannt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state of an operation</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>state of an operation</comment>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <comment>state of an operation</comment>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Already so</source>
        <comment>state of an operation</comment>
        <translation>Schon so</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <comment>state of an operation</comment>
        <translation>Scheidet aus</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of an operation</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of an operation</comment>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <comment>state of an operation</comment>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of an operation</comment>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Lost contact</source>
        <comment>state of an operation</comment>
        <translation>Kontakt verloren</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>state of an operation</comment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <comment>state of an operation</comment>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>state of a job</comment>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a job</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a job</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <comment>state of a job</comment>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>state of a job</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a job</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>kind of a job</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Enable profile</source>
        <comment>kind of a job</comment>
        <translation>Profil einschalten</translation>
    </message>
    <message>
        <source>Disable profile</source>
        <comment>kind of a job</comment>
        <translation>Profil abschalten</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <comment>kind of a job</comment>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Download profile</source>
        <comment>kind of a job</comment>
        <translation>Profil laden</translation>
    </message>
    <message>
        <source>Card data</source>
        <comment>kind of a job</comment>
        <translation>Kartendaten</translation>
    </message>
    <message>
        <source>Add eIM</source>
        <comment>kind of a job</comment>
        <translation>eIM hinzufügen</translation>
    </message>
    <message>
        <source>Update eIM</source>
        <comment>kind of a job</comment>
        <translation>eIM ändern</translation>
    </message>
    <message>
        <source>Delete eIM</source>
        <comment>kind of a job</comment>
        <translation>eIM löschen</translation>
    </message>
    <message>
        <source>List eIMs</source>
        <comment>kind of a job</comment>
        <translation>eIMs auflisten</translation>
    </message>
    <message>
        <source>Sequence</source>
        <comment>kind of a job</comment>
        <translation>Folge</translation>
    </message>
    <message>
        <source>List devices</source>
        <comment>what an eIM can do</comment>
        <translation>Geräte auflisten</translation>
    </message>
    <message>
        <source>Last poll</source>
        <comment>what an eIM can do</comment>
        <translation>Letzte Abfrage</translation>
    </message>
    <message>
        <source>Last audit</source>
        <comment>what an eIM can do</comment>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Next poll</source>
        <comment>what an eIM can do</comment>
        <translation>Nächste Abfrage</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>what an eIM can do</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>what an eIM can do</comment>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Download and enable</source>
        <comment>what an eIM can do</comment>
        <translation>Laden und einschalten</translation>
    </message>
    <message>
        <source>Enable</source>
        <comment>what an eIM can do</comment>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Rollback</source>
        <comment>what an eIM can do</comment>
        <translation>Rückkehr</translation>
    </message>
    <message>
        <source>Disable</source>
        <comment>what an eIM can do</comment>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>what an eIM can do</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Set fallback</source>
        <comment>what an eIM can do</comment>
        <translation>Rückfall festlegen</translation>
    </message>
    <message>
        <source>eIM configuration</source>
        <comment>what an eIM can do</comment>
        <translation>eIM-Konfiguration</translation>
    </message>
    <message>
        <source>Card data</source>
        <comment>what an eIM can do</comment>
        <translation>Kartendaten</translation>
    </message>
    <message>
        <source>Edit counters</source>
        <comment>what an eIM can do</comment>
        <translation>Zähler ändern</translation>
    </message>
    <message>
        <source>Call back orders</source>
        <comment>what an eIM can do</comment>
        <translation>Befehle zurückrufen</translation>
    </message>
    <message>
        <source>List orders</source>
        <comment>what an eIM can do</comment>
        <translation>Befehle auflisten</translation>
    </message>
    <message>
        <source>Validity period</source>
        <comment>what an eIM can do</comment>
        <translation>Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>Orders in sequence</source>
        <comment>what an eIM can do</comment>
        <translation>Befehle der Reihe nach</translation>
    </message>
    <message>
        <source>Bulk orders</source>
        <comment>what an eIM can do</comment>
        <translation>Sammelbefehle</translation>
    </message>
    <message>
        <source>Bulk status</source>
        <comment>what an eIM can do</comment>
        <translation>Sammelauskunft</translation>
    </message>
    <message>
        <source>Push</source>
        <comment>what an eIM can do</comment>
        <translation>Anstoßen</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>what an eIM can do</comment>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Lab</source>
        <comment>environment</comment>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>environment</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>environment</comment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>None</source>
        <comment>authentication</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>User name and password</source>
        <comment>authentication</comment>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <comment>authentication</comment>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Own header</source>
        <comment>authentication</comment>
        <translation>Eigene Kopfzeile</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Network (MCC and MNC)</source>
        <translation>Netz (MCC und MNC)</translation>
    </message>
    <message>
        <source>eIM</source>
        <translation>eIM</translation>
    </message>
    <message>
        <source>ICCIDs of profiles</source>
        <translation>ICCIDs der Profile</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>longreach::AboutDialog</name>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Diagnose &amp;kopieren</translation>
    </message>
    <message>
        <source>About Longreach</source>
        <translation>Über Longreach</translation>
    </message>
    <message>
        <source>The console for fleets of SGP.32 IoT eSIMs</source>
        <translation>Die Konsole für Flotten von IoT-eSIMs nach SGP.32</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. The diagnostics hold versions, counts and kinds of trouble; no names, no addresses, no secrets.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Die Diagnose enthält Versionen, Anzahlen und Arten von Störungen; keine Namen, keine Adressen, nichts Geheimes.</translation>
    </message>
    <message>
        <source>System</source>
        <comment>among versions</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a dialog</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>diagnostics</comment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>longreach::ActivityFilterBar</name>
    <message>
        <source>Search who, what and details</source>
        <translation>Suchen in Wer, Was und Einzelheiten</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Tätigkeit durchsuchen</translation>
    </message>
    <message>
        <source>Show only what is about this</source>
        <translation>Nur zeigen, worum es hier geht</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>of time</comment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Ganzer Zeitraum</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Only %1 ✕</source>
        <comment>a thing; a click removes the filter</comment>
        <translation>Nur %1 ✕</translation>
    </message>
</context>
<context>
    <name>longreach::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>read the activity</source>
        <translation>die Tätigkeit lesen</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>of a line of activity</comment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <comment>of activity</comment>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>the newest %1 lines</source>
        <comment>of activity</comment>
        <translation>die neuesten %1 Zeilen</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nichts dergleichen</translation>
    </message>
    <message>
        <source>No line of the activity is what you asked for. Choose a longer period or fewer words.</source>
        <translation>Keine Zeile der Tätigkeit passt dazu. Ein längerer Zeitraum oder weniger Worte helfen.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Every job, eIM, import and card change leaves a line here: who did what when, on this console, on another one, or by script.</source>
        <translation>Jede Änderung an Aufträgen, eIMs und Karten und jeder Import hinterlässt hier eine Zeile: wer wann was getan hat, an dieser Konsole, an einer anderen oder mit einem Skript.</translation>
    </message>
    <message>
        <source>Choose a line on the page Activity.</source>
        <translation>Eine Zeile auf der Seite „Tätigkeit“ wählen.</translation>
    </message>
    <message>
        <source>Show the &amp;thing itself</source>
        <translation>&amp;Worum es geht zeigen</translation>
    </message>
    <message>
        <source>Only what was done to &amp;this</source>
        <translation>&amp;Nur was hieran getan wurde</translation>
    </message>
    <message>
        <source>Export acti&amp;vity…</source>
        <translation>Tätigkeit e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Tätigkeit exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written.</source>
        <translation>
            <numerusform>%Ln Zeile geschrieben.</numerusform>
            <numerusform>%Ln Zeilen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>export to “%1”</source>
        <translation>nach „%1“ exportieren</translation>
    </message>
    <message>
        <source>Choose a line about a job or an eIM on the page Activity.</source>
        <translation>Auf der Seite „Tätigkeit“ eine Zeile zu einem Auftrag oder eIM wählen.</translation>
    </message>
</context>
<context>
    <name>longreach::AddEimDialog</name>
    <message>
        <source>From a &amp;file …</source>
        <translation>Aus einer &amp;Datei …</translation>
    </message>
    <message>
        <source>&amp;Add eIM</source>
        <translation>eIM &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add the card&apos;s first eIM</source>
        <translation>Den ersten eIM der Karte hinzufügen</translation>
    </message>
    <message>
        <source>Which eIM</source>
        <translation>Welcher eIM</translation>
    </message>
    <message>
        <source>From then on the card does what this eIM signs, and nobody else can add another one but it. A card takes its first eIM only while it obeys none.</source>
        <translation>Von da an tut die Karte, was dieser eIM unterschreibt, und nur er kann einen weiteren hinzufügen. Ihren ersten eIM nimmt eine Karte nur, solange sie keinem gehorcht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The lab in this window</source>
        <translation>Das Labor in diesem Fenster</translation>
    </message>
    <message>
        <source>Connected eIM “%1”</source>
        <translation>Verbundener eIM „%1“</translation>
    </message>
    <message>
        <source>No connected eIM says how it is introduced: choose a file</source>
        <translation>Kein verbundener eIM sagt, wie man ihn bekannt macht: eine Datei wählen</translation>
    </message>
    <message>
        <source>Configuration data of an eIM</source>
        <translation>Konfigurationsdaten eines eIM</translation>
    </message>
    <message>
        <source>DER, hexadecimal or PEM (*.der *.bin *.hex *.txt *.pem);;All files (*)</source>
        <translation>DER, hexadezimal oder PEM (*.der *.bin *.hex *.txt *.pem);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>read the file</source>
        <translation>die Datei lesen</translation>
    </message>
    <message>
        <source>This is no configuration data of an eIM. Ask its operator for them, or read them off its information page.</source>
        <translation>Das sind keine Konfigurationsdaten eines eIM. Sein Betreiber hat sie, oder sie stehen auf seiner Auskunftsseite.</translation>
    </message>
    <message>
        <source>eIM</source>
        <translation>eIM</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of an eIM</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>Trusts</source>
        <comment>a card trusts</comment>
        <translation>Vertraut</translation>
    </message>
</context>
<context>
    <name>longreach::AidListEditor</name>
    <message>
        <source>&amp;Try all on its card</source>
        <translation>Alle auf seiner Karte &amp;versuchen</translation>
    </message>
    <message>
        <source>AIDs of the ISD-R, in the order to try them</source>
        <translation>AIDs des ISD-R, in der Reihenfolge des Versuchens</translation>
    </message>
    <message>
        <source>Another AID, in hexadecimal</source>
        <translation>Eine weitere AID, hexadezimal</translation>
    </message>
    <message>
        <source>Another AID</source>
        <translation>Weitere AID</translation>
    </message>
    <message>
        <source>Reader whose card is tried</source>
        <translation>Leser, dessen Karte versucht wird</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <comment>in a list</comment>
        <translation>&amp;Auf</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <comment>in a list</comment>
        <translation>A&amp;b</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>from a list</comment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Known ones</source>
        <comment>AIDs</comment>
        <translation>&amp;Bekannte</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>to a list</comment>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>No reader with a card</source>
        <translation>Kein Leser mit einer Karte</translation>
    </message>
    <message>
        <source>This is no AID: it takes 10 to 32 hexadecimal digits.</source>
        <translation>Das ist keine AID: Sie hat 10 bis 32 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>This AID is in the list already.</source>
        <translation>Diese AID steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Trying the AIDs on the card in %1 …</source>
        <translation>AIDs werden auf der Karte in %1 versucht …</translation>
    </message>
    <message>
        <source>try the AIDs</source>
        <translation>die AIDs versuchen</translation>
    </message>
    <message>
        <source>%1   answers</source>
        <comment>an AID</comment>
        <translation>%1   antwortet</translation>
    </message>
    <message>
        <source>%1   not there (%2)</source>
        <comment>an AID</comment>
        <translation>%1   nicht da (%2)</translation>
    </message>
    <message>
        <source>None of them answers: a plain SIM, or an eUICC with an AID of its own. Ask its maker for the AID and add it.</source>
        <translation>Keine antwortet: eine gewöhnliche SIM, oder eine eUICC mit eigener AID. Die AID beim Hersteller erfragen und hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln AID(s) answer on this card. The first one is remembered for cards like it.</source>
        <translation>
            <numerusform>%Ln AID antwortet auf dieser Karte. Sie wird für Karten wie diese gemerkt.</numerusform>
            <numerusform>%Ln AIDs antworten auf dieser Karte. Die erste wird für Karten wie diese gemerkt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::Announcer</name>
    <message numerus="yes">
        <source>%1 of %Ln device(s) done</source>
        <comment>of a job</comment>
        <translation>
            <numerusform>%1 von %Ln Gerät erledigt</numerusform>
            <numerusform>%1 von %Ln Geräten erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not</source>
        <comment>devices not done</comment>
        <translation>
            <numerusform>%Ln nicht</numerusform>
            <numerusform>%Ln nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Job “%1” is cancelled</source>
        <translation>Auftrag „%1“ ist abgebrochen</translation>
    </message>
    <message>
        <source>Job “%1” is finished</source>
        <translation>Auftrag „%1“ ist beendet</translation>
    </message>
    <message>
        <source>eIM “%1” does not answer</source>
        <translation>eIM „%1“ antwortet nicht</translation>
    </message>
    <message>
        <source>eIM “%1” answers again</source>
        <translation>eIM „%1“ antwortet wieder</translation>
    </message>
    <message>
        <source>Sync of eIM “%1” failed</source>
        <translation>Abgleich von eIM „%1“ fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>Cards owe %Ln notification(s)</source>
        <translation>
            <numerusform>Karten schulden %Ln Mitteilung</numerusform>
            <numerusform>Karten schulden %Ln Mitteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Their servers were not told yet of what was done to profiles.</source>
        <translation>Ihre Server wissen noch nicht, was mit Profilen getan wurde.</translation>
    </message>
    <message>
        <source>“%1” is imported</source>
        <translation>„%1“ ist importiert</translation>
    </message>
    <message>
        <source>Import of “%1” failed</source>
        <translation>Import von „%1“ fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>longreach::AnswersDialog</name>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <comment>an answer</comment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Raw answers</source>
        <translation>Rohantworten</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>Es wurde nichts geantwortet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Secrets are masked before an answer is kept.</source>
        <translation>Geheimes wird verdeckt, bevor eine Antwort aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Job %1, audit %2</source>
        <translation>Auftrag %1, Prüfung %2</translation>
    </message>
    <message>
        <source>Job %1, attempt %2</source>
        <translation>Auftrag %1, Versuch %2</translation>
    </message>
</context>
<context>
    <name>longreach::BarChart</name>
    <message>
        <source>Country</source>
        <comment>head of a column</comment>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>longreach::CardActions</name>
    <message>
        <source>Reading the card …</source>
        <translation>Die Karte wird gelesen …</translation>
    </message>
    <message>
        <source>read the card</source>
        <translation>die Karte lesen</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>a deed under way</comment>
        <translation>%1 …</translation>
    </message>
    <message numerus="yes">
        <source>The card has been busy with one command for %Ln second(s). It may need them; to stop leaves open whether it was done.</source>
        <translation>
            <numerusform>Die Karte ist seit %Ln Sekunde mit einem Befehl beschäftigt. Vielleicht braucht sie das; Anhalten lässt offen, ob er ausgeführt wurde.</numerusform>
            <numerusform>Die Karte ist seit %Ln Sekunden mit einem Befehl beschäftigt. Vielleicht braucht sie das; Anhalten lässt offen, ob er ausgeführt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>notifications dealt with</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>longreach::CardDetails</name>
    <message>
        <source>Read</source>
        <comment>a card was</comment>
        <translation>Gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln Befehl</numerusform>
            <numerusform>%Ln Befehle</numerusform>
        </translation>
    </message>
    <message>
        <source>ISD-R</source>
        <translation>ISD-R</translation>
    </message>
    <message>
        <source>ATR</source>
        <translation>ATR</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Profile package</source>
        <translation>Profilpaket</translation>
    </message>
    <message>
        <source>GlobalPlatform</source>
        <translation>GlobalPlatform</translation>
    </message>
    <message>
        <source>Java Card</source>
        <translation>Java Card</translation>
    </message>
    <message>
        <source>Protection profile</source>
        <translation>Schutzprofil</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Zulassung</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>of a card</comment>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>IPA</source>
        <comment>where it runs</comment>
        <translation>IPA</translation>
    </message>
    <message>
        <source>Abilities</source>
        <comment>of a card</comment>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Default SM-DP+</source>
        <translation>Voreingestellter SM-DP+</translation>
    </message>
    <message>
        <source>Root SM-DS</source>
        <translation>Wurzel-SM-DS</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days of validity</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>a certificate</comment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Out of date</source>
        <comment>a certificate</comment>
        <translation>Nicht gültig</translation>
    </message>
    <message>
        <source>With consent</source>
        <translation>Mit Zustimmung</translation>
    </message>
    <message>
        <source>The card gave no certificates.</source>
        <translation>Die Karte hat keine Zertifikate gegeben.</translation>
    </message>
    <message>
        <source>The card has no rules authorisation table.</source>
        <translation>Die Karte hat keine Regeltabelle.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>of a card</comment>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Rules authorisation table</source>
        <translation>Regeltabelle (RAT)</translation>
    </message>
    <message>
        <source>Details of the card</source>
        <translation>Einzelheiten der Karte</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>a part of a card</comment>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Not read yet: read the card again to see it.</source>
        <translation>Noch nicht gelesen: Die Karte neu lesen, um es zu sehen.</translation>
    </message>
</context>
<context>
    <name>longreach::CardEimList</name>
    <message>
        <source>none</source>
        <comment>association token</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of an eIM</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Schlüsselabdruck</translation>
    </message>
    <message>
        <source>Association token</source>
        <translation>Zuordnungstoken</translation>
    </message>
    <message>
        <source>Trusts</source>
        <comment>a card trusts</comment>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>Signs under</source>
        <comment>a card signs</comment>
        <translation>Unterschreibt unter</translation>
    </message>
    <message>
        <source>The card asks another host than the one Longreach is connected to as “%1”: orders given there may never reach it.</source>
        <translation>Die Karte fragt einen anderen Rechner als den, mit dem Longreach als „%1“ verbunden ist: Befehle von dort erreichen sie vielleicht nie.</translation>
    </message>
    <message>
        <source>The card trusts another key than the one eIM “%1” signs with: its packages will be refused.</source>
        <translation>Die Karte vertraut einem anderen Schlüssel als dem, mit dem eIM „%1“ unterschreibt: Seine Pakete wird sie ablehnen.</translation>
    </message>
    <message>
        <source>The fleet does not hold this device for eIM “%1”: sync it, or import the device.</source>
        <translation>Die Flotte führt dieses Gerät nicht unter eIM „%1“: ihn abgleichen oder das Gerät importieren.</translation>
    </message>
    <message>
        <source>The fleet holds this device for eIM “%1”, but the card does not obey it: its packages will be refused.</source>
        <translation>Die Flotte führt dieses Gerät unter eIM „%1“, aber die Karte gehorcht ihm nicht: Seine Pakete wird sie ablehnen.</translation>
    </message>
    <message>
        <source>eIMs of the card</source>
        <translation>eIMs der Karte</translation>
    </message>
    <message>
        <source>The card obeys no eIM</source>
        <translation>Die Karte gehorcht keinem eIM</translation>
    </message>
    <message>
        <source>Add its first eIM from the eIM&apos;s configuration data.</source>
        <translation>Ihren ersten eIM aus dessen Konfigurationsdaten hinzufügen.</translation>
    </message>
    <message>
        <source>Longreach is connected to no eIM of that id.</source>
        <translation>Longreach ist mit keinem eIM dieser Kennung verbunden.</translation>
    </message>
    <message>
        <source>Connected as “%1”.</source>
        <translation>Verbunden als „%1“.</translation>
    </message>
    <message>
        <source>Downloads through the eIM</source>
        <translation>Lädt über den eIM</translation>
    </message>
    <message>
        <source>Counter seen</source>
        <translation>Zähler gesehen</translation>
    </message>
    <message>
        <source>This card will reject the packages of eIM “%1”: association token on the card %2, at the eIM %3. Set the eIM&apos;s to the card&apos;s.</source>
        <translation>Diese Karte lehnt die Pakete von eIM „%1“ ab: Zuordnungstoken auf der Karte %2, beim eIM %3. Das des eIM auf das der Karte setzen.</translation>
    </message>
    <message>
        <source>This card will reject the next package of eIM “%1”: counter on the card %2, the eIM&apos;s next %3. Raise the eIM&apos;s counter above the card&apos;s.</source>
        <translation>Diese Karte lehnt das nächste Paket von eIM „%1“ ab: Zähler auf der Karte %2, der nächste des eIM %3. Den Zähler des eIM über den der Karte heben.</translation>
    </message>
</context>
<context>
    <name>longreach::CardHead</name>
    <message>
        <source>not in the table</source>
        <translation>nicht in der Tabelle</translation>
    </message>
    <message>
        <source>%1
After %2 of %3</source>
        <comment>key, source, date</comment>
        <translation>%1
Nach %2 vom %3</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>memory</comment>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>unsent</source>
        <comment>notifications</comment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Notifications that the card has signed and nobody was told of yet.</source>
        <translation>Mitteilungen, die die Karte unterschrieben hat und von denen noch niemand weiß.</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Freier Speicher</translation>
    </message>
    <message>
        <source>Versions</source>
        <comment>of standards</comment>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Maker</source>
        <comment>of a card</comment>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <translation>Zertifikatsaussteller</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>of a card</comment>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>EID checks out</source>
        <translation>EID stimmt</translation>
    </message>
    <message>
        <source>Wrong check digits</source>
        <translation>Prüfziffern falsch</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 Oktette</translation>
    </message>
    <message>
        <source>use the reader</source>
        <translation>den Leser benutzen</translation>
    </message>
    <message>
        <source>Insert a card: it is read by itself within two seconds.</source>
        <translation>Eine Karte einstecken: Sie wird binnen zwei Sekunden von selbst gelesen.</translation>
    </message>
    <message>
        <source>The card has not been read yet.</source>
        <translation>Die Karte wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>how long ago</comment>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>The card beside it: %1</source>
        <translation>Die Karte daneben: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 (differs)&lt;/b&gt;</source>
        <comment>from the card beside it</comment>
        <translation>&lt;b&gt;%1 (anders)&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>longreach::CardNotificationList</name>
    <message>
        <source>Notifications on the card</source>
        <translation>Mitteilungen auf der Karte</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a notification</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>of a profile</comment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>To be told</source>
        <comment>a server</comment>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Every change to this card has been told to its server.</source>
        <translation>Jede Änderung an dieser Karte ist ihrem Server gemeldet.</translation>
    </message>
</context>
<context>
    <name>longreach::CardPane</name>
    <message>
        <source>No other reader</source>
        <translation>Kein weiterer Leser</translation>
    </message>
    <message>
        <source>Plug in a second one, or choose a reader above: its card stands beside the first.</source>
        <translation>Einen zweiten anstecken oder oben einen Leser wählen: Seine Karte steht dann neben der ersten.</translation>
    </message>
</context>
<context>
    <name>longreach::CardPaneBar</name>
    <message>
        <source>Active</source>
        <comment>one of two cards</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Reader of this card</source>
        <translation>Leser dieser Karte</translation>
    </message>
    <message>
        <source>Menus, keys and the palette act on this card. The buttons below a card always act on that one.</source>
        <translation>Menüs, Tasten und Befehlssuche wirken auf diese Karte. Die Knöpfe unter einer Karte wirken immer auf diese.</translation>
    </message>
</context>
<context>
    <name>longreach::CardProfileList</name>
    <message>
        <source>Profiles on the card</source>
        <translation>Profile auf der Karte</translation>
    </message>
    <message>
        <source>No profile on this card</source>
        <translation>Kein Profil auf dieser Karte</translation>
    </message>
    <message>
        <source>A profile comes by a download: from its eIM, or with an activation code.</source>
        <translation>Ein Profil kommt durch einen Download: von ihrem eIM oder mit einem Aktivierungscode.</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a profile</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Class</source>
        <comment>of a profile</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Special</source>
        <comment>about a profile</comment>
        <translation>Besonderes</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>memory</comment>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>longreach::CardSettingsPage</name>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Cards in readers without a tick are left alone, also by recipes.</source>
        <translation>Karten in Lesern ohne Haken bleiben unberührt, auch von Rezepten.</translation>
    </message>
    <message>
        <source>Where the ISD-R is looked for</source>
        <translation>Wo der ISD-R gesucht wird</translation>
    </message>
    <message>
        <source>Most eUICCs answer under the first AID; some makers have one of their own. The one that answered is remembered for cards of the same kind and tried first.</source>
        <translation>Die meisten eUICCs antworten unter der ersten AID; manche Hersteller haben eine eigene. Die antwortende wird für Karten derselben Art gemerkt und zuerst versucht.</translation>
    </message>
    <message>
        <source>Trusted issuers</source>
        <translation>Vertraute Aussteller</translation>
    </message>
    <message>
        <source>GSMA&apos;s certificate issuers, for the chain of a card and for SM-DP+ servers. They have nothing to do with the authorities of the web.</source>
        <translation>Die Zertifikatsaussteller der GSMA, für die Kette einer Karte und für SM-DP+-Server. Mit den Stellen des Webs haben sie nichts zu tun.</translation>
    </message>
    <message>
        <source>Settings of card readers</source>
        <translation>Einstellungen der Kartenleser</translation>
    </message>
    <message>
        <source>Card readers</source>
        <comment>settings</comment>
        <translation>Kartenleser</translation>
    </message>
    <message>
        <source>Send the new notifications after each change</source>
        <translation>Nach jeder Änderung die neuen Mitteilungen senden</translation>
    </message>
    <message>
        <source>Otherwise the servers go on believing what was before, until they are sent by hand.</source>
        <translation>Sonst glauben die Server weiter, was vorher war, bis sie von Hand gesendet werden.</translation>
    </message>
    <message>
        <source>Ask before the enabled or the last profile of a card goes</source>
        <translation>Fragen, bevor das eingeschaltete oder letzte Profil einer Karte geht</translation>
    </message>
    <message>
        <source>Without it the device has no connection any more.</source>
        <translation>Ohne es hat das Gerät keine Verbindung mehr.</translation>
    </message>
</context>
<context>
    <name>longreach::CardView</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>eIMs</source>
        <translation>eIMs</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>of a card</comment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>Reader doctor</source>
        <translation>Leserdoktor</translation>
    </message>
    <message>
        <source>Notifications (%1)</source>
        <translation>Mitteilungen (%1)</translation>
    </message>
    <message>
        <source>Reader doctor (!)</source>
        <translation>Leserdoktor (!)</translation>
    </message>
</context>
<context>
    <name>longreach::Chart</name>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
</context>
<context>
    <name>longreach::ChartBoard</name>
    <message>
        <source>Until the result</source>
        <translation>Bis zum Ergebnis</translation>
    </message>
    <message>
        <source>Until delivery</source>
        <translation>Bis zur Zustellung</translation>
    </message>
    <message>
        <source>Time to answer, measured</source>
        <translation>Antwortzeit, gemessen</translation>
    </message>
    <message>
        <source>Devices by state</source>
        <translation>Geräte nach Zustand</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>under a number</comment>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Devices by country and operator</source>
        <translation>Geräte nach Land und Betreiber</translation>
    </message>
    <message>
        <source>No device matches the filter.</source>
        <translation>Kein Gerät passt zum Filter.</translation>
    </message>
    <message>
        <source>Operations by outcome</source>
        <translation>Vorgänge nach Ausgang</translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>No operation ended in this time.</source>
        <translation>In dieser Zeit endete kein Vorgang.</translation>
    </message>
    <message>
        <source>Orders in flight</source>
        <translation>Befehle unterwegs</translation>
    </message>
    <message>
        <source>No order was in flight in this time.</source>
        <translation>In dieser Zeit war kein Befehl unterwegs.</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <comment>head of a column</comment>
        <translation>Sekunden höchstens</translation>
    </message>
    <message>
        <source>No device answered in this time.</source>
        <translation>In dieser Zeit hat kein Gerät geantwortet.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>orders</comment>
        <translation>%1 jetzt</translation>
    </message>
    <message>
        <source>hatched: no eIM was asked</source>
        <translation>schraffiert: kein eIM wurde gefragt</translation>
    </message>
    <message>
        <source>Devices that polled, by hour</source>
        <translation>Geräte mit Abfrage, je Stunde</translation>
    </message>
</context>
<context>
    <name>longreach::ChartCommands</name>
    <message>
        <source>Choose a chart on the page Overview.</source>
        <translation>Ein Diagramm auf der Seite „Überblick“ wählen.</translation>
    </message>
    <message>
        <source>Copy chart as &amp;picture</source>
        <translation>Diagramm als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;figures of chart</source>
        <translation>&amp;Zahlen des Diagramms kopieren</translation>
    </message>
    <message>
        <source>Export chart as P&amp;NG…</source>
        <translation>Diagramm als P&amp;NG exportieren …</translation>
    </message>
    <message>
        <source>Export chart as &amp;SVG…</source>
        <translation>Diagramm als &amp;SVG exportieren …</translation>
    </message>
    <message>
        <source>Export figures of chart as &amp;CSV…</source>
        <translation>Zahlen des Diagramms als &amp;CSV exportieren …</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>export to “%1”</source>
        <translation>nach „%1“ exportieren</translation>
    </message>
    <message>
        <source>Chart written</source>
        <translation>Diagramm geschrieben</translation>
    </message>
</context>
<context>
    <name>longreach::ColumnsDialog</name>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>of a table</comment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <comment>these columns</comment>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>longreach::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>Command to look for</source>
        <translation>Gesuchter Befehl</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Return runs · Esc leaves</source>
        <translation>↑ ↓ wählen · Eingabe führt aus · Esc verlässt</translation>
    </message>
</context>
<context>
    <name>longreach::CommandTable</name>
    <message>
        <source>Not available for what is selected.</source>
        <translation>Für die Auswahl nicht verfügbar.</translation>
    </message>
</context>
<context>
    <name>longreach::ComparisonStrip</name>
    <message>
        <source>Two cards that have been read are compared here.</source>
        <translation>Zwei gelesene Karten werden hier verglichen.</translation>
    </message>
    <message>
        <source>The two cards differ in nothing but what is theirs alone: EID and ICCIDs.</source>
        <translation>Die beiden Karten unterscheiden sich nur in dem, was jede für sich hat: EID und ICCIDs.</translation>
    </message>
    <message>
        <source>The two cards differ in: %1.</source>
        <translation>Die beiden Karten unterscheiden sich in: %1.</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>of two cards, side by side</comment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Show what differs, value beside value</source>
        <translation>Unterschiede zeigen, Wert neben Wert</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>longreach::ConsolePages</name>
    <message>
        <source>&amp;Overview</source>
        <comment>page</comment>
        <translation>Über&amp;blick</translation>
    </message>
    <message>
        <source>&amp;Fleet</source>
        <comment>page</comment>
        <translation>&amp;Flotte</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <comment>page</comment>
        <translation>&amp;Aufträge</translation>
    </message>
    <message>
        <source>&amp;eIMs</source>
        <comment>page</comment>
        <translation>&amp;eIMs</translation>
    </message>
    <message>
        <source>&amp;Readers</source>
        <comment>page</comment>
        <translation>&amp;Leser</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <comment>page</comment>
        <translation>La&amp;bor</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <comment>page</comment>
        <translation>&amp;Tätigkeit</translation>
    </message>
</context>
<context>
    <name>longreach::ConsoleSession</name>
    <message>
        <source>open the store</source>
        <translation>den Speicher öffnen</translation>
    </message>
    <message>
        <source>use the lab</source>
        <translation>das Labor benutzen</translation>
    </message>
    <message>
        <source>start the lab</source>
        <translation>das Labor starten</translation>
    </message>
    <message>
        <source>Longreach</source>
        <translation>Longreach</translation>
    </message>
    <message>
        <source>read the scenario</source>
        <translation>das Szenario lesen</translation>
    </message>
    <message numerus="yes">
        <source>Embedded lab, %Ln device(s)</source>
        <translation>
            <numerusform>Eingebautes Labor, %Ln Gerät</numerusform>
            <numerusform>Eingebautes Labor, %Ln Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::CountList</name>
    <message>
        <source>Show…</source>
        <comment>rows</comment>
        <translation>Zeigen …</translation>
    </message>
    <message>
        <source>Show the devices of: %1</source>
        <translation>Geräte zeigen von: %1</translation>
    </message>
</context>
<context>
    <name>longreach::DeviceActions</name>
    <message>
        <source>T&amp;his device</source>
        <translation>Di&amp;eses Gerät</translation>
    </message>
    <message>
        <source>Choose a device on the page Fleet.</source>
        <translation>Ein Gerät auf der Seite „Flotte“ wählen.</translation>
    </message>
    <message>
        <source>Choose a disabled profile of the device close up.</source>
        <translation>Ein abgeschaltetes Profil des Geräts rechts wählen.</translation>
    </message>
    <message>
        <source>&amp;Audit…</source>
        <comment>a device</comment>
        <translation>&amp;Prüfen …</translation>
    </message>
    <message>
        <source>&amp;Enable…</source>
        <comment>a profile</comment>
        <translation>&amp;Einschalten …</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <comment>a profile</comment>
        <translation>&amp;Abschalten …</translation>
    </message>
    <message>
        <source>Choose the enabled profile of the device close up.</source>
        <translation>Das eingeschaltete Profil des Geräts rechts wählen.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <comment>a profile</comment>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>&amp;Raw answers…</source>
        <translation>&amp;Rohantworten …</translation>
    </message>
</context>
<context>
    <name>longreach::DeviceCopies</name>
    <message>
        <source>Choose devices on the page Fleet.</source>
        <translation>Geräte auf der Seite „Flotte“ wählen.</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>C&amp;opy EID</source>
        <translation>EID &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy filter as a command of longreachctl</source>
        <translation>Filter als Befehl für longreachctl kopieren</translation>
    </message>
    <message>
        <source>Copy EID in groups of four</source>
        <translation>EID in Vierergruppen kopieren</translation>
    </message>
    <message>
        <source>Copy ICCID of the enabled profile</source>
        <translation>ICCID des eingeschalteten Profils kopieren</translation>
    </message>
    <message>
        <source>Copy ICCID without check digit</source>
        <translation>ICCID ohne Prüfziffer kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as a command of longreachctl</source>
        <translation>Als Befehl für longreachctl kopieren</translation>
    </message>
    <message>
        <source>Copy request to the eIM as curl</source>
        <translation>Anfrage an den eIM als curl kopieren</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Nicht kopiert</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard takes up to %Ln device(s). Export the others to a file.</source>
        <translation>
            <numerusform>Die Zwischenablage nimmt bis zu %Ln Gerät. Die anderen in eine Datei exportieren.</numerusform>
            <numerusform>Die Zwischenablage nimmt bis zu %Ln Geräte. Die anderen in eine Datei exportieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::DeviceExports</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated (*.tsv)</source>
        <translation>Mit Tabulatoren (*.tsv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;Export shown devices…</source>
        <translation>Gezeigte Geräte &amp;exportieren …</translation>
    </message>
    <message>
        <source>The table of the page Fleet shows no device.</source>
        <translation>Die Tabelle der Seite „Flotte“ zeigt kein Gerät.</translation>
    </message>
    <message>
        <source>Export devices</source>
        <translation>Geräte exportieren</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 von %2 Geräten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) written.</source>
        <translation>
            <numerusform>%Ln Gerät geschrieben.</numerusform>
            <numerusform>%Ln Geräte geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>export to “%1”</source>
        <translation>nach „%1“ exportieren</translation>
    </message>
</context>
<context>
    <name>longreach::DeviceFilter</name>
    <message>
        <source>Choose a cell that a filter can name.</source>
        <translation>Eine Zelle wählen, die ein Filter nennen kann.</translation>
    </message>
    <message>
        <source>F&amp;acets</source>
        <comment>of the fleet</comment>
        <translation>&amp;Facetten</translation>
    </message>
    <message>
        <source>&amp;Filter by this</source>
        <translation>&amp;Hiernach filtern</translation>
    </message>
    <message>
        <source>E&amp;xclude this</source>
        <translation>Das aus&amp;schließen</translation>
    </message>
</context>
<context>
    <name>longreach::DeviceList</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a device</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Letzte Abfrage</translation>
    </message>
    <message>
        <source>Operation</source>
        <comment>open on a device</comment>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>eIM</source>
        <translation>eIM</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
</context>
<context>
    <name>longreach::DeviceNotesDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Notes on the device</source>
        <translation>Notizen zum Gerät</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiketten</translation>
    </message>
    <message>
        <source>with commas between: pilot, roof</source>
        <translation>mit Kommas dazwischen: pilot, dach</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
</context>
<context>
    <name>longreach::DevicePane</name>
    <message>
        <source>Nothing was ever asked of this device.</source>
        <translation>Von diesem Gerät wurde noch nichts verlangt.</translation>
    </message>
    <message>
        <source>Details of the device</source>
        <translation>Einzelheiten zum Gerät</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>What is true, and since when</source>
        <translation>Was stimmt, und seit wann</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nobody has written anything down.</source>
        <translation>Niemand hat etwas aufgeschrieben.</translation>
    </message>
</context>
<context>
    <name>longreach::DeviceTagsDialog</name>
    <message>
        <source>Tags to take away</source>
        <translation>Zu entfernende Etiketten</translation>
    </message>
    <message>
        <source>Put them into the &amp;group</source>
        <translation>In die &amp;Gruppe aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät etikettieren</numerusform>
            <numerusform>%Ln Geräte etikettieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – on %Ln device(s)</source>
        <translation>
            <numerusform>%1 – auf %Ln Gerät</numerusform>
            <numerusform>%1 – auf %Ln Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>with commas between: pilot, roof</source>
        <translation>mit Kommas dazwischen: pilot, dach</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>&amp;Add tags</source>
        <translation>Etiketten &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Counting the tags they have…</source>
        <translation>Vorhandene Etiketten werden gezählt …</translation>
    </message>
</context>
<context>
    <name>longreach::DeviceTicks</name>
    <message>
        <source>change of ticks</source>
        <translation>Änderung der Haken</translation>
    </message>
    <message>
        <source>The table of the page Fleet shows no device.</source>
        <translation>Die Tabelle der Seite „Flotte“ zeigt kein Gerät.</translation>
    </message>
    <message>
        <source>&amp;Tick all shown</source>
        <translation>&amp;Alle gezeigten anhaken</translation>
    </message>
    <message>
        <source>In&amp;vert ticks shown</source>
        <translation>Gezeigte &amp;umkehren</translation>
    </message>
    <message>
        <source>&amp;Clear ticks</source>
        <translation>&amp;Haken entfernen</translation>
    </message>
    <message>
        <source>No device is ticked.</source>
        <translation>Kein Gerät ist angehakt.</translation>
    </message>
</context>
<context>
    <name>longreach::EimCard</name>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Fragt …</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>an eIM</comment>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>in step</source>
        <comment>two clocks</comment>
        <translation>im Gleichlauf</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <comment>a clock</comment>
        <translation>geht %1 vor</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>a clock</comment>
        <translation>geht %1 nach</translation>
    </message>
    <message>
        <source>eIM %1</source>
        <translation>eIM %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of an eIM</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Zuletzt gefragt</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Was er kann</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>unter 1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>reach eIM “%1”</source>
        <translation>eIM „%1“ erreichen</translation>
    </message>
    <message>
        <source>This eIM can do it.</source>
        <translation>Dieser eIM kann es.</translation>
    </message>
    <message>
        <source>%1 devices received, %2 new, %3 changed</source>
        <translation>%1 Geräte empfangen, %2 neu, %3 geändert</translation>
    </message>
    <message>
        <source>no limit on requests a second</source>
        <translation>beliebig viele Anfragen je Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) a second</source>
        <translation>
            <numerusform>%Ln Anfrage je Sekunde</numerusform>
            <numerusform>%Ln Anfragen je Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open orders, %2, %3 at once</source>
        <comment>limits: orders, requests a second, requests</comment>
        <translation>%1 offene Befehle, %2, %3 zugleich</translation>
    </message>
    <message>
        <source>unencrypted</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>any certificate this computer trusts</source>
        <translation>jedes Zertifikat, dem dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>pinned certificate %1…</source>
        <comment>beginning of a fingerprint</comment>
        <translation>festgelegtes Zertifikat %1…</translation>
    </message>
    <message>
        <source>Away since %1 (%2).</source>
        <comment>a moment, an age</comment>
        <translation>Nicht erreichbar seit %1 (%2).</translation>
    </message>
    <message>
        <source>Came back %1, after it had been away for %2.</source>
        <comment>an age, a length of time</comment>
        <translation>Wieder erreichbar seit %1, nach %2 Ausfall.</translation>
    </message>
    <message>
        <source>Limits and trust</source>
        <translation>Grenzen und Vertrauen</translation>
    </message>
    <message>
        <source>What it cannot do, and why</source>
        <translation>Was er nicht kann, und warum</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>a clock</comment>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Its clock beside this computer&apos;s, to the second</source>
        <translation>Seine Uhr neben der dieses Rechners, auf die Sekunde</translation>
    </message>
    <message>
        <source>Its answers carry no date.</source>
        <translation>Seine Antworten tragen kein Datum.</translation>
    </message>
    <message>
        <source>Answer times: none yet</source>
        <translation>Antwortzeiten: noch keine</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln answer time(s)</source>
        <translation>
            <numerusform>Die letzte Antwortzeit</numerusform>
            <numerusform>Die letzten %Ln Antwortzeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln answer time(s), %1 failed</source>
        <translation>
            <numerusform>Die letzte Antwortzeit, %1 fehlgeschlagen</numerusform>
            <numerusform>Die letzten %Ln Antwortzeiten, %1 fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::EimDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Add eIM</source>
        <translation>eIM &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Add an eIM</source>
        <translation>Einen eIM hinzufügen</translation>
    </message>
    <message>
        <source>Edit eIM “%1”</source>
        <translation>eIM „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Certificate to trust</source>
        <translation>Zertifikat, dem vertraut wird</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>PKCS#12 containers (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12-Container (*.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>keep the password</source>
        <translation>das Passwort aufbewahren</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>reach the eIM</source>
        <translation>den eIM erreichen</translation>
    </message>
    <message>
        <source>%1 %2 answered in %3 ms.</source>
        <translation>%1 %2 hat in %3 ms geantwortet.</translation>
    </message>
    <message>
        <source>save the eIM</source>
        <translation>den eIM speichern</translation>
    </message>
    <message>
        <source>keep the password under the new name</source>
        <translation>das Passwort unter dem neuen Namen aufbewahren</translation>
    </message>
    <message>
        <source>Password still kept</source>
        <translation>Passwort noch aufbewahrt</translation>
    </message>
    <message>
        <source>forget the password kept for “%1”</source>
        <translation>das für „%1“ aufbewahrte Passwort vergessen</translation>
    </message>
    <message>
        <source>There is an eIM of that name already.</source>
        <translation>Einen eIM dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>What is pinned stays.</source>
        <translation>Was festgelegt ist, bleibt.</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM form</source>
        <translation>kein Zertifikat in PEM-Form darin</translation>
    </message>
    <message>
        <source>The client certificate stays as it was.</source>
        <translation>Das Client-Zertifikat bleibt, wie es war.</translation>
    </message>
    <message>
        <source>it is no PKCS#12 container</source>
        <translation>kein PKCS#12-Container</translation>
    </message>
    <message>
        <source>it is too large for one</source>
        <translation>zu groß dafür</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Could not use “%1”: %2. Choose another file.</source>
        <comment>file, cause</comment>
        <translation>„%1“ ist nicht verwendbar: %2. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Passwords and tokens can be kept now. Try again.</source>
        <translation>Passwörter und Token lassen sich jetzt aufbewahren. Noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>longreach::EimForm</name>
    <message>
        <source>How you call it: lab, europe-1</source>
        <translation>Wie er hier heißen soll: labor, europa-1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Send everything &amp;unencrypted to this host; I accept that others can read it</source>
        <translation>Alles &amp;unverschlüsselt an diesen Rechner senden; ich nehme hin, dass andere mitlesen können</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>password</comment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Au&amp;thentication</source>
        <translation>An&amp;meldung</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Kopfzeile</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>&amp;Passwort oder Token</translation>
    </message>
    <message>
        <source>Any certificate this computer trusts</source>
        <translation>Jedes Zertifikat, dem dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>Pin…</source>
        <comment>a certificate</comment>
        <translation>Festlegen …</translation>
    </message>
    <message>
        <source>None</source>
        <comment>client certificate</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a file</comment>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Vertrautes Zertifikat</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>Kennw&amp;ort</translation>
    </message>
    <message>
        <source>kept with the connection</source>
        <translation>mit der Verbindung aufbewahrt</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>requests per second</comment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>&amp;Read-only: never send it an order</source>
        <translation>Nur &amp;lesen: niemals einen Befehl senden</translation>
    </message>
    <message>
        <source>Open &amp;orders at most</source>
        <translation>&amp;Offene Befehle höchstens</translation>
    </message>
    <message>
        <source>Requests per &amp;second</source>
        <translation>Anfragen je &amp;Sekunde</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>&amp;Gleichzeitige Anfragen</translation>
    </message>
</context>
<context>
    <name>longreach::EimsPage</name>
    <message>
        <source>eIMs</source>
        <translation>eIMs</translation>
    </message>
    <message>
        <source>No eIM yet</source>
        <translation>Noch kein eIM</translation>
    </message>
    <message>
        <source>An eIM is the server that devices ask for orders. Add one by its address and credentials; nothing is sent to it but what you ask for.</source>
        <translation>Ein eIM ist der Server, den Geräte nach Befehlen fragen. Hinzugefügt wird er mit Adresse und Zugangsdaten; gesendet wird ihm nur, was verlangt ist.</translation>
    </message>
    <message>
        <source>sync eIM “%1”</source>
        <translation>eIM „%1“ abgleichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove eIM “%1”?</source>
        <translation>eIM „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its connection and credentials are forgotten. Its devices and jobs stay in the store.</source>
        <translation>Verbindung und Zugangsdaten werden vergessen. Geräte und Aufträge bleiben im Speicher.</translation>
    </message>
    <message>
        <source>Remove eIM</source>
        <translation>eIM entfernen</translation>
    </message>
    <message>
        <source>eIM not removed</source>
        <translation>eIM nicht entfernt</translation>
    </message>
    <message>
        <source>remove eIM “%1”</source>
        <translation>eIM „%1“ entfernen</translation>
    </message>
    <message>
        <source>Synced: %1 devices, %2 new, %3 changed, %4 no longer listed.</source>
        <translation>Abgeglichen: %1 Geräte, %2 neu, %3 geändert, %4 nicht mehr aufgeführt.</translation>
    </message>
    <message>
        <source>Choose an eIM that allows it, on the page eIMs.</source>
        <translation>Auf der Seite „eIMs“ einen eIM wählen, der es zulässt.</translation>
    </message>
    <message>
        <source>&amp;Sync devices</source>
        <translation>Geräte a&amp;bgleichen</translation>
    </message>
    <message>
        <source>&amp;Add eIM…</source>
        <translation>eIM &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Stop s&amp;ync</source>
        <translation>Abgleich &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Edit eIM…</source>
        <translation>eIM b&amp;earbeiten …</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Remove eIM…</source>
        <translation>eIM ent&amp;fernen …</translation>
    </message>
    <message>
        <source>Password still kept</source>
        <translation>Passwort noch aufbewahrt</translation>
    </message>
    <message>
        <source>forget the password kept for “%1”</source>
        <translation>das für „%1“ aufbewahrte Passwort vergessen</translation>
    </message>
</context>
<context>
    <name>longreach::EntryDialog</name>
    <message>
        <source>Discard what you entered?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>It has not been saved and is kept nowhere else.</source>
        <translation>Sie sind nicht gespeichert und stehen sonst nirgends.</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>what was entered</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>longreach::ExchangeDetails</name>
    <message>
        <source>Decoded exchange</source>
        <translation>Zerlegter Austausch</translation>
    </message>
</context>
<context>
    <name>longreach::ExportDialog</name>
    <message>
        <source>&amp;CSV, for spreadsheets and for an import</source>
        <translation>&amp;CSV, für Tabellenprogramme und einen Import</translation>
    </message>
    <message>
        <source>&amp;Tab-separated</source>
        <translation>Mit &amp;Tabulatoren</translation>
    </message>
    <message>
        <source>&amp;JSON lines, an object a device</source>
        <translation>&amp;JSON-Zeilen, ein Objekt je Gerät</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>eIM</source>
        <translation>eIM</translation>
    </message>
    <message>
        <source>ICCIDs</source>
        <translation>ICCIDs</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a device</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Letzte Abfrage</translation>
    </message>
    <message>
        <source>How many profiles</source>
        <translation>Anzahl der Profile</translation>
    </message>
    <message>
        <source>Columns to export</source>
        <translation>Zu exportierende Spalten</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät exportieren</numerusform>
            <numerusform>%Ln Geräte exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Columns, in the order in which they are written</source>
        <translation>Spalten, in der Reihenfolge des Schreibens</translation>
    </message>
</context>
<context>
    <name>longreach::FacetDelegate</name>
    <message>
        <source>State</source>
        <comment>of a device</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>eIM</source>
        <translation>eIM</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a value that a device lacks</comment>
        <translation>keins</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>values</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <comment>values</comment>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>%1: click to filter by it, Alt and click to exclude it</source>
        <translation>%1: Klick filtert danach, Alt und Klick schließt es aus</translation>
    </message>
</context>
<context>
    <name>longreach::FacetPane</name>
    <message>
        <source>Values to filter by</source>
        <translation>Werte zum Filtern</translation>
    </message>
</context>
<context>
    <name>longreach::FailureList</name>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Nothing went wrong so far</source>
        <translation>Bisher ging nichts schief</translation>
    </message>
    <message>
        <source>What fails, expires or loses contact is gathered here by its cause, with what to do about it.</source>
        <translation>Was fehlschlägt, verfällt oder den Kontakt verliert, steht hier nach Ursachen gesammelt, mit dem, was zu tun ist.</translation>
    </message>
    <message>
        <source>No result</source>
        <comment>of operations</comment>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>Delivered up to %1 ago, and no result</source>
        <comment>a length of time</comment>
        <translation>Vor bis zu %1 zugestellt, kein Ergebnis</translation>
    </message>
    <message>
        <source>The devices took the order and may have executed it. An audit asks their cards.</source>
        <translation>Die Geräte haben den Befehl genommen und vielleicht ausgeführt. Eine Prüfung fragt ihre Karten.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Audit %Ln device(s)…</source>
        <translation>
            <numerusform>%Ln Gerät &amp;prüfen …</numerusform>
            <numerusform>%Ln Geräte &amp;prüfen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit the devices without a result</source>
        <translation>Geräte ohne Ergebnis prüfen</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show the rows of: %1</source>
        <translation>Zeilen zeigen von: %1</translation>
    </message>
    <message>
        <source>Audit…</source>
        <translation>Prüfen …</translation>
    </message>
    <message>
        <source>Audit the devices of: %1</source>
        <translation>Geräte prüfen von: %1</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <comment>operations</comment>
        <translation>
            <numerusform>%Ln wiederholen</numerusform>
            <numerusform>%Ln wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry the operations of: %1</source>
        <translation>Vorgänge wiederholen von: %1</translation>
    </message>
</context>
<context>
    <name>longreach::FilterStrip</name>
    <message>
        <source>Click a value in a chart to narrow the fleet to it.</source>
        <translation>Ein Klick auf einen Wert im Diagramm grenzt die Flotte darauf ein.</translation>
    </message>
    <message>
        <source>Charts over time show</source>
        <translation>Diagramme über die Zeit zeigen</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%1 von %Ln Gerät</numerusform>
            <numerusform>%1 von %Ln Geräten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%1 von %Ln Gerät</numerusform>
            <numerusform>%1 von %Ln Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>Connect an eIM and sync it, or import devices from a file.</source>
        <translation>Einen eIM verbinden und abgleichen, oder Geräte aus einer Datei importieren.</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Kein Gerät passt</translation>
    </message>
    <message>
        <source>Take something out of the filter, or clear it with Esc.</source>
        <translation>Etwas aus dem Filter herausnehmen oder ihn mit Esc leeren.</translation>
    </message>
    <message>
        <source>&amp;Import devices…</source>
        <translation>Geräte &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing to do again.</source>
        <translation>Nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>&amp;Columns of the fleet…</source>
        <translation>&amp;Spalten der Flotte …</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>Nach dieser Spalte s&amp;ortieren</translation>
    </message>
    <message>
        <source>Choose a cell on the page Fleet.</source>
        <translation>Eine Zelle auf der Seite „Flotte“ wählen.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tick all shown</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Invert</source>
        <comment>ticks</comment>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>ticks</comment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
</context>
<context>
    <name>longreach::GeneralPage</name>
    <message>
        <source>General</source>
        <comment>settings</comment>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Show notices at the &amp;bottom right</source>
        <translation>Hinweise unten &amp;rechts zeigen</translation>
    </message>
    <message>
        <source>A &amp;sound when something failed</source>
        <translation>Ein &amp;Ton, wenn etwas fehlschlug</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Melden, wenn</translation>
    </message>
    <message>
        <source>a &amp;job is finished or cancelled</source>
        <translation>ein &amp;Auftrag beendet oder abgebrochen ist</translation>
    </message>
    <message>
        <source>an &amp;eIM does not answer, answers again, or a sync fails</source>
        <translation>ein &amp;eIM nicht antwortet, wieder antwortet oder ein Abgleich fehlschlägt</translation>
    </message>
    <message>
        <source>a &amp;card owes notifications</source>
        <translation>eine &amp;Karte Mitteilungen schuldet</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>&amp;Zeilen der Tabellen</translation>
    </message>
    <message>
        <source>an &amp;import that went on in the background is over</source>
        <translation>ein &amp;Import im Hintergrund beendet ist</translation>
    </message>
</context>
<context>
    <name>longreach::Headlines</name>
    <message>
        <source>read the store</source>
        <translation>den Speicher lesen</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <comment>passwords</comment>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Passwords and tokens are locked: eIMs that want one of them are not reached.</source>
        <translation>Passwörter und Token sind gesperrt: eIMs, die eines davon verlangen, sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>Choose passphrase…</source>
        <translation>Passphrase wählen …</translation>
    </message>
    <message>
        <source>No passphrase was chosen yet: passwords and tokens cannot be kept.</source>
        <translation>Noch keine Passphrase gewählt: Passwörter und Token lassen sich nicht aufbewahren.</translation>
    </message>
</context>
<context>
    <name>longreach::HeatMap</name>
    <message>
        <source>not known, for no eIM was asked</source>
        <translation>nicht bekannt, da kein eIM gefragt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) at least, for no eIM was asked</source>
        <translation>
            <numerusform>mindestens %Ln Gerät, da kein eIM gefragt wurde</numerusform>
            <numerusform>mindestens %Ln Geräte, da kein eIM gefragt wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%1 von %Ln Gerät</numerusform>
            <numerusform>%1 von %Ln Geräten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln device(s) an hour</source>
        <translation>
            <numerusform>bis zu %Ln Gerät je Stunde</numerusform>
            <numerusform>bis zu %Ln Geräte je Stunde</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>head of a column</comment>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>eIM asked</source>
        <comment>head of a column</comment>
        <translation>eIM gefragt</translation>
    </message>
</context>
<context>
    <name>longreach::HelpBrowser</name>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
</context>
<context>
    <name>longreach::HelpDesk</name>
    <message>
        <source>&amp;Help on this</source>
        <translation>&amp;Hilfe hierzu</translation>
    </message>
    <message>
        <source>&amp;Words of the field</source>
        <translation>&amp;Wörter des Fachs</translation>
    </message>
    <message>
        <source>&amp;About Longreach…</source>
        <translation>Ü&amp;ber Longreach …</translation>
    </message>
</context>
<context>
    <name>longreach::HelpWindow</name>
    <message>
        <source>Longreach help</source>
        <translation>Hilfe zu Longreach</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>of the help</comment>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>in the help</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>in the help</comment>
        <translation>Vor</translation>
    </message>
</context>
<context>
    <name>longreach::HexView</name>
    <message>
        <source>Octets</source>
        <translation>Oktette</translation>
    </message>
</context>
<context>
    <name>longreach::ImportDialog</name>
    <message numerus="yes">
        <source>Close without importing %Ln mended row(s)?</source>
        <translation>
            <numerusform>Schließen, ohne %Ln ausgebesserte Zeile zu importieren?</numerusform>
            <numerusform>Schließen, ohne %Ln ausgebesserte Zeilen zu importieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was mended is lost. The rows as they came stay in the file of those that were not taken.</source>
        <translation>Was ausgebessert wurde, geht verloren. Die Zeilen bleiben, wie sie kamen, in der Datei der nicht übernommenen.</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>Ohne Import schließen</translation>
    </message>
</context>
<context>
    <name>longreach::ImportMappingDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Anfang der Datei</translation>
    </message>
    <message>
        <source>– pass over –</source>
        <comment>a column of a file</comment>
        <translation>– nicht verwenden –</translation>
    </message>
    <message>
        <source>What column “%1” holds</source>
        <translation>Was Spalte „%1“ enthält</translation>
    </message>
    <message>
        <source>Say what each column holds. A filled cell replaces what is known of a device, an empty one leaves it.</source>
        <translation>Für jede Spalte wählen, was sie enthält. Eine gefüllte Zelle ersetzt, was von einem Gerät bekannt ist, eine leere lässt es.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>eIM</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>eIM of rows that name none</source>
        <translation>eIM der Zeilen, die keinen nennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>eIM of rows that name none:</source>
        <translation>eIM der Zeilen, die keinen nennen:</translation>
    </message>
    <message>
        <source>Say which column holds the EIDs: they tell the devices apart.</source>
        <translation>Die Spalte mit den EIDs wählen: An ihnen werden die Geräte unterschieden.</translation>
    </message>
    <message>
        <source>Several columns hold “%1”: leave one of them.</source>
        <translation>Mehrere Spalten enthalten „%1“: nur eine davon lassen.</translation>
    </message>
</context>
<context>
    <name>longreach::IssuerListEditor</name>
    <message>
        <source>Re&amp;move</source>
        <comment>an issuer</comment>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Trusted issuers of card certificates</source>
        <translation>Vertraute Aussteller von Kartenzertifikaten</translation>
    </message>
    <message>
        <source>Add from a &amp;file …</source>
        <translation>Aus einer &amp;Datei hinzufügen …</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate. Compare it with what the issuer publishes.</source>
        <translation>SHA-256 des Zertifikats. Mit dem vergleichen, was der Aussteller veröffentlicht.</translation>
    </message>
    <message>
        <source>Certificates of issuers</source>
        <translation>Zertifikate von Ausstellern</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.der *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.der *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was added: the file holds no certificate of an authority. Take the issuer&apos;s root certificate, as PEM or DER.</source>
        <translation>Nichts hinzugefügt: Die Datei enthält kein Zertifikat einer Zertifizierungsstelle. Das Wurzelzertifikat des Ausstellers nehmen, als PEM oder DER.</translation>
    </message>
    <message>
        <source>add the issuer</source>
        <translation>den Aussteller hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) added. Compare the fingerprint with what the issuer publishes.</source>
        <translation>
            <numerusform>%Ln Zertifikat hinzugefügt. Den Fingerabdruck mit dem vergleichen, was der Aussteller veröffentlicht.</numerusform>
            <numerusform>%Ln Zertifikate hinzugefügt. Die Fingerabdrücke mit dem vergleichen, was der Aussteller veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust this issuer no longer?</source>
        <translation>Diesem Aussteller nicht mehr vertrauen?</translation>
    </message>
    <message>
        <source>The certificates of its cards and servers cannot be proven any more.</source>
        <translation>Die Zertifikate seiner Karten und Server lassen sich nicht mehr beweisen.</translation>
    </message>
    <message>
        <source>Remove issuer</source>
        <translation>Aussteller entfernen</translation>
    </message>
    <message>
        <source>remove the issuer</source>
        <translation>den Aussteller entfernen</translation>
    </message>
</context>
<context>
    <name>longreach::JobActions</name>
    <message numerus="yes">
        <source>%Ln operation(s) not yet sent: will be dropped.</source>
        <translation>
            <numerusform>%Ln Vorgang noch nicht gesendet: entfällt.</numerusform>
            <numerusform>%Ln Vorgänge noch nicht gesendet: entfallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) at the eIM: will be called back.</source>
        <translation>
            <numerusform>%Ln Befehl beim eIM: wird zurückgerufen.</numerusform>
            <numerusform>%Ln Befehle beim eIM: werden zurückgerufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) finished: keep their result.</source>
        <translation>
            <numerusform>%Ln Vorgang beendet: behält sein Ergebnis.</numerusform>
            <numerusform>%Ln Vorgänge beendet: behalten ihr Ergebnis.</numerusform>
        </translation>
    </message>
    <message>
        <source>pause job “%1”</source>
        <translation>Auftrag „%1“ anhalten</translation>
    </message>
    <message>
        <source>resume job “%1”</source>
        <translation>Auftrag „%1“ fortsetzen</translation>
    </message>
    <message>
        <source>Job not cancelled</source>
        <translation>Auftrag nicht abgebrochen</translation>
    </message>
    <message>
        <source>cancel job “%1”</source>
        <translation>Auftrag „%1“ abbrechen</translation>
    </message>
    <message>
        <source>Cancel job “%1”?</source>
        <translation>Auftrag „%1“ abbrechen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) cannot be called back and will still run on their devices.</source>
        <translation>
            <numerusform>%Ln Befehl kann nicht zurückgerufen werden und läuft auf seinem Gerät noch.</numerusform>
            <numerusform>%Ln Befehle können nicht zurückgerufen werden und laufen auf ihren Geräten noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln operation(s) again?</source>
        <translation>
            <numerusform>%Ln Vorgang noch einmal versuchen?</numerusform>
            <numerusform>%Ln Vorgänge noch einmal versuchen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Operations that failed, expired, were interrupted or lost contact get another attempt in the same job. Those whose submission is unknown are left alone.</source>
        <translation>Vorgänge, die fehlschlugen, verfielen, unterbrochen wurden oder den Kontakt verloren, bekommen im selben Auftrag einen weiteren Versuch. Solche, deren Übergabe unbekannt ist, bleiben unberührt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>retry job “%1”</source>
        <translation>Auftrag „%1“ wiederholen</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>notice</comment>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>“%1” only; all others stay as they are. %2</source>
        <comment>failure, next step</comment>
        <translation>Nur „%1“; alle anderen bleiben, wie sie sind. %2</translation>
    </message>
    <message>
        <source>The devices may have executed the order already; it is sent a second time.</source>
        <translation>Die Geräte haben den Befehl vielleicht schon ausgeführt; er wird ein zweites Mal gesendet.</translation>
    </message>
    <message>
        <source>Export report of job %1</source>
        <translation>Bericht zu Auftrag %1 exportieren</translation>
    </message>
    <message>
        <source>One line an operation (*.csv);;Summary (*.md)</source>
        <translation>Eine Zeile je Vorgang (*.csv);;Zusammenfassung (*.md)</translation>
    </message>
    <message>
        <source>write the report “%1”</source>
        <translation>den Bericht „%1“ schreiben</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Bericht geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %Ln operation(s).</source>
        <comment>a job</comment>
        <translation>
            <numerusform>„%1“, ein Vorgang.</numerusform>
            <numerusform>„%1“, %Ln Vorgänge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::JobDeviceStep</name>
    <message numerus="yes">
        <source>%Ln &amp;ticked device(s)</source>
        <translation>
            <numerusform>%Ln &amp;angehaktes Gerät</numerusform>
            <numerusform>%Ln &amp;angehakte Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;selected device(s)</source>
        <translation>
            <numerusform>%Ln a&amp;usgewähltes Gerät</numerusform>
            <numerusform>%Ln a&amp;usgewählte Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices that &amp;match</source>
        <translation>Alle Geräte, die &amp;passen</translation>
    </message>
    <message>
        <source>as the eIM allows</source>
        <translation>was der eIM zulässt</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>so schnell es geht</translation>
    </message>
    <message>
        <source>The devices are frozen when the job is queued: it never grows by itself.</source>
        <translation>Die Geräte stehen fest, sobald der Auftrag eingereiht ist: Er wächst nie von selbst.</translation>
    </message>
    <message>
        <source>&amp;Open orders at most</source>
        <translation>&amp;Offene Befehle höchstens</translation>
    </message>
    <message>
        <source>Submissions a &amp;minute at most</source>
        <translation>Übergaben je &amp;Minute höchstens</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) &amp;brought along</source>
        <translation>
            <numerusform>%Ln &amp;mitgebrachtes Gerät</numerusform>
            <numerusform>%Ln &amp;mitgebrachte Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::JobKindStep</name>
    <message>
        <source>From file…</source>
        <translation>Aus Datei …</translation>
    </message>
    <message>
        <source>A table of EID and ICCID</source>
        <translation>Eine Tabelle aus EID und ICCID</translation>
    </message>
    <message>
        <source>&amp;Verify with an audit afterwards</source>
        <translation>Danach mit einer &amp;Prüfung bestätigen</translation>
    </message>
    <message>
        <source>EimConfigurationData (DER) in hexadecimal</source>
        <translation>EimConfigurationData (DER) in hexadezimaler Form</translation>
    </message>
    <message>
        <source>Which &amp;profile</source>
        <translation>Welches P&amp;rofil</translation>
    </message>
    <message>
        <source>eIM &amp;id</source>
        <translation>eIM-&amp;Kennung</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Konfiguration</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>Tite&amp;l</translation>
    </message>
    <message>
        <source>Import codes…</source>
        <translation>Codes importieren …</translation>
    </message>
    <message>
        <source>Only codes &amp;bound to the device</source>
        <translation>Nur an das Gerät &amp;gebundene Codes</translation>
    </message>
    <message>
        <source>Activation codes</source>
        <translation>Aktivierungscodes</translation>
    </message>
    <message>
        <source>Not complete: %1.</source>
        <translation>Nicht vollständig: %1.</translation>
    </message>
    <message>
        <source>Table of EID and ICCID</source>
        <translation>Tabelle aus EID und ICCID</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>read the table</source>
        <translation>die Tabelle lesen</translation>
    </message>
    <message>
        <source>Activation codes, one a line, each alone or after its EID</source>
        <translation>Aktivierungscodes, einer je Zeile, allein oder hinter seiner EID</translation>
    </message>
    <message>
        <source>keep the activation codes</source>
        <translation>die Aktivierungscodes aufbewahren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new code(s) are in the pool.</source>
        <translation>
            <numerusform>%Ln neuer Code ist im Vorrat.</numerusform>
            <numerusform>%Ln neue Codes sind im Vorrat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Zeile war nicht lesbar.</numerusform>
            <numerusform>%Ln Zeilen waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unspent, %2 of them bound to a device</source>
        <translation>%1 unverbraucht, davon %2 an ein Gerät gebunden</translation>
    </message>
    <message>
        <source>&amp;Steps, in order</source>
        <translation>&amp;Schritte, der Reihe nach</translation>
    </message>
    <message>
        <source>Go &amp;back if the new profile gives no connection</source>
        <translation>&amp;Zurück zum früheren Profil, wenn das neue nicht verbindet</translation>
    </message>
    <message>
        <source>read “%1”</source>
        <translation>„%1“ lesen</translation>
    </message>
</context>
<context>
    <name>longreach::JobList</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>A job does one thing to many devices: audit them, enable a profile, download one. Every step is written down before it is sent, so nothing is lost or done twice.</source>
        <translation>Ein Auftrag tut eines mit vielen Geräten: sie prüfen, ein Profil einschalten, eines laden. Jeder Schritt wird aufgeschrieben, bevor er gesendet wird, damit nichts verloren geht oder doppelt geschieht.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a job</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a job</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>how many</comment>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>how many</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>of a job</comment>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>longreach::JobPane</name>
    <message>
        <source>Job %1</source>
        <comment>number</comment>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>a duration</comment>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>Operations of the job</source>
        <translation>Vorgänge des Auftrags</translation>
    </message>
    <message>
        <source>No operations to show</source>
        <translation>Keine Vorgänge zu zeigen</translation>
    </message>
    <message>
        <source>Either they are still being read, or none is in the states chosen above.</source>
        <translation>Entweder werden sie noch gelesen, oder keiner ist in den oben gewählten Zuständen.</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an operation</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Order at the eIM</source>
        <translation>Befehl beim eIM</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>of the state of an operation</comment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Show only operations in this state</source>
        <translation>Nur Vorgänge in diesem Zustand zeigen</translation>
    </message>
    <message>
        <source>Delivered %1 ago, no result: audit it</source>
        <translation>Vor %1 zugestellt, kein Ergebnis: prüfen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>What went wrong (%1)</source>
        <translation>Was schiefging (%1)</translation>
    </message>
</context>
<context>
    <name>longreach::JobReviewStep</name>
    <message>
        <source>Why some are ineligible</source>
        <translation>Warum einige ausscheiden</translation>
    </message>
    <message>
        <source>Working out what this would come to…</source>
        <translation>Es wird ausgerechnet, worauf das hinausliefe …</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln device(s)</source>
        <translation>
            <numerusform>%1 auf %Ln Gerät</numerusform>
            <numerusform>%1 auf %Ln Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>Will do</source>
        <translation>Wird getan</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>Schon so</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>Scheidet aus</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>No review</source>
        <translation>Keine Durchsicht</translation>
    </message>
    <message>
        <source>work out the job</source>
        <translation>den Auftrag ausrechnen</translation>
    </message>
    <message>
        <source>This goes to production: %1.</source>
        <comment>names of eIMs</comment>
        <translation>Das geht in die Produktion: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait(s) for another operation of the device.</source>
        <translation>
            <numerusform>%Ln davon wartet auf einen anderen Vorgang des Geräts.</numerusform>
            <numerusform>%Ln davon warten auf einen anderen Vorgang des Geräts.</numerusform>
        </translation>
    </message>
    <message>
        <source>An order is sent.</source>
        <translation>Ein Befehl wird gesendet.</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Through eIM “%1”</source>
        <translation>Über eIM „%1“</translation>
    </message>
</context>
<context>
    <name>longreach::JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job in a state that allows it, on the page Jobs.</source>
        <translation>Auf der Seite „Aufträge“ einen wählen, dessen Zustand es zulässt.</translation>
    </message>
    <message>
        <source>&amp;Pause job</source>
        <translation>Auftrag an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Resume job</source>
        <translation>Auftrag &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel job…</source>
        <translation>Auftrag &amp;abbrechen …</translation>
    </message>
    <message>
        <source>Retry &amp;failed…</source>
        <translation>Fehler &amp;wiederholen …</translation>
    </message>
    <message>
        <source>Put &amp;back…</source>
        <translation>&amp;Zurückstellen …</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>Bericht &amp;exportieren …</translation>
    </message>
    <message>
        <source>The operations of the job are still being read. Try again in a moment.</source>
        <translation>Die Vorgänge des Auftrags werden noch gelesen. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Report not written</source>
        <translation>Bericht nicht geschrieben</translation>
    </message>
    <message>
        <source>Nothing to put back</source>
        <translation>Nichts zurückzustellen</translation>
    </message>
    <message>
        <source>“%1” does not switch profiles, so there is no former one to go back to. What was deleted needs a new download.</source>
        <translation>„%1“ schaltet keine Profile um, also gibt es kein früheres, zu dem es zurückginge. Was gelöscht wurde, muss neu geladen werden.</translation>
    </message>
    <message>
        <source>No device of this job was changed and had another profile enabled before.</source>
        <translation>Kein Gerät dieses Auftrags wurde geändert und hatte vorher ein anderes Profil eingeschaltet.</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <comment>title of a job</comment>
        <translation>Zurückstellen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of the job had no other profile enabled before and are left out.</source>
        <translation>
            <numerusform>%Ln Gerät des Auftrags hatte vorher kein anderes Profil eingeschaltet und bleibt außen vor.</numerusform>
            <numerusform>%Ln Geräte des Auftrags hatten vorher kein anderes Profil eingeschaltet und bleiben außen vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Job</source>
        <comment>a window of its own</comment>
        <translation>Auftrag</translation>
    </message>
</context>
<context>
    <name>longreach::LabExchangePane</name>
    <message>
        <source>Device</source>
        <comment>says to the eIM</comment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>eIM</source>
        <comment>answers the device</comment>
        <translation>eIM</translation>
    </message>
    <message>
        <source>Hold the list</source>
        <translation>Liste anhalten</translation>
    </message>
    <message>
        <source>Only devices whose EID holds these digits</source>
        <translation>Nur Geräte, deren EID diese Ziffern enthält</translation>
    </message>
    <message>
        <source>Filter the exchanges by EID</source>
        <translation>Austausche nach EID filtern</translation>
    </message>
    <message>
        <source>New exchanges are left out until you let go.</source>
        <translation>Neue Austausche fehlen, solange die Liste angehalten ist.</translation>
    </message>
    <message>
        <source>Exchanges over ESipa</source>
        <translation>Austausche über ESipa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>of an exchange</comment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>of ESipa</comment>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>of a device</comment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>of the eIM</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>Noch nichts gesprochen</translation>
    </message>
    <message>
        <source>Queue a job on devices of the lab: packages and results show here as they pass.</source>
        <translation>Einen Auftrag für Geräte des Labors einreihen: Pakete und Ergebnisse erscheinen hier, wie sie vorbeikommen.</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>octets</comment>
        <translation>%1 B</translation>
    </message>
</context>
<context>
    <name>longreach::LabIdentityPane</name>
    <message>
        <source>Copy the introduction for a card</source>
        <translation>Einführung für eine Karte kopieren</translation>
    </message>
    <message>
        <source>AddInitialEim (BF57) in hexadecimal: a card without an eIM that is given this obeys the lab and polls at the address above.</source>
        <translation>AddInitialEim (BF57) in hexadezimaler Form: Eine Karte ohne eIM, die das bekommt, gehorcht dem Labor und fragt unter der Adresse oben.</translation>
    </message>
    <message>
        <source>eIM id</source>
        <translation>eIM-Kennung</translation>
    </message>
    <message>
        <source>Devices poll at</source>
        <translation>Geräte fragen bei</translation>
    </message>
    <message>
        <source>In the clear at</source>
        <translation>Unverschlüsselt bei</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>Signs with</source>
        <comment>a kind of key</comment>
        <translation>Unterschreibt mit</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
</context>
<context>
    <name>longreach::LabKnobs</name>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>longreach::LabNetworkList</name>
    <message>
        <source>no service</source>
        <translation>kein Dienst</translation>
    </message>
    <message>
        <source>A click on a number shows those devices in the fleet; a right click takes service away or gives it back.</source>
        <translation>Ein Klick auf eine Zahl zeigt diese Geräte in der Flotte; ein Rechtsklick nimmt den Dienst oder gibt ihn zurück.</translation>
    </message>
    <message>
        <source>Devices by country and network</source>
        <translation>Geräte nach Land und Netz</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>of a network</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Polling</source>
        <comment>devices</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>devices</comment>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>devices</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <comment>devices</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>The lab starts with its devices in a moment.</source>
        <translation>Gleich startet das Labor mit seinen Geräten.</translation>
    </message>
    <message>
        <source>Show in the fleet</source>
        <translation>In der Flotte zeigen</translation>
    </message>
    <message>
        <source>Give %1 its service back</source>
        <translation>%1 den Dienst zurückgeben</translation>
    </message>
    <message>
        <source>Take all service from %1</source>
        <translation>%1 allen Dienst nehmen</translation>
    </message>
</context>
<context>
    <name>longreach::LabPage</name>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Devices by country and network</source>
        <translation>Geräte nach Land und Netz</translation>
    </message>
    <message>
        <source>ESipa, live</source>
        <translation>ESipa, live</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Orders of the eIM</source>
        <translation>Befehle des eIM</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Was schiefgeht</translation>
    </message>
    <message>
        <source>The eIM</source>
        <translation>Der eIM</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of orders</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>New</source>
        <comment>orders</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>orders under way</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>orders</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Oldest</source>
        <comment>order</comment>
        <translation>Ältester</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from outside</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%Ln von außen</numerusform>
            <numerusform>%Ln von außen</numerusform>
        </translation>
    </message>
    <message>
        <source>lab time %1</source>
        <translation>Laborzeit %1</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the lab</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1× the clock</source>
        <comment>speed</comment>
        <translation>%1× die Uhr</translation>
    </message>
    <message>
        <source>change the lab</source>
        <translation>das Labor ändern</translation>
    </message>
    <message>
        <source>&amp;Pause the lab</source>
        <translation>Labor an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Go on with the lab</source>
        <translation>Labor &amp;weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Run as fast as the &amp;clock</source>
        <translation>So schnell wie die &amp;Uhr</translation>
    </message>
    <message>
        <source>Run &amp;60 times as fast</source>
        <translation>&amp;60-mal so schnell</translation>
    </message>
    <message>
        <source>Run 600 times as &amp;fast</source>
        <translation>6&amp;00-mal so schnell</translation>
    </message>
    <message>
        <source>Start the lab anew with “%1”?</source>
        <translation>Das Labor mit „%1“ neu beginnen?</translation>
    </message>
    <message numerus="yes">
        <source>It begins again with the %Ln device(s) of this scenario.</source>
        <translation>
            <numerusform>Es beginnt neu mit dem %Ln Gerät dieses Szenarios.</numerusform>
            <numerusform>Es beginnt neu mit den %Ln Geräten dieses Szenarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln device(s) it has now leave the fleet with their notes, and what is under way for them is lost.</source>
        <translation>
            <numerusform>Sein jetziges Gerät verlässt mit seinen Notizen die Flotte, und was dafür unterwegs ist, geht verloren.</numerusform>
            <numerusform>Seine jetzigen %Ln Geräte verlassen mit ihren Notizen die Flotte, und was für sie unterwegs ist, geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop devices and start anew</source>
        <translation>Geräte verwerfen und neu beginnen</translation>
    </message>
    <message>
        <source>The lab starts anew…</source>
        <translation>Das Labor beginnt neu …</translation>
    </message>
    <message>
        <source>start the lab</source>
        <translation>das Labor starten</translation>
    </message>
    <message>
        <source>&amp;Undo all changes to the lab</source>
        <translation>Alle Änderungen am Labor &amp;zurücknehmen</translation>
    </message>
</context>
<context>
    <name>longreach::LabScenarioPane</name>
    <message>
        <source>Start</source>
        <comment>a scenario</comment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>From now on, behaviours, faults and timetable are this scenario&apos;s. The devices stay.</source>
        <translation>Von nun an gelten Verhalten, Störungen und Zeitplan dieses Szenarios. Die Geräte bleiben.</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>“%1” runs</source>
        <translation>„%1“ läuft</translation>
    </message>
    <message>
        <source>No scenario runs</source>
        <translation>Kein Szenario läuft</translation>
    </message>
    <message>
        <source>past</source>
        <comment>of a timetable</comment>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>Start &amp;anew…</source>
        <comment>the lab</comment>
        <translation>&amp;Neu beginnen …</translation>
    </message>
    <message>
        <source>&amp;Undo all changes</source>
        <translation>Änderungen &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>The lab begins again with the devices of this scenario; those it has now are dropped.</source>
        <translation>Das Labor beginnt neu mit den Geräten dieses Szenarios; die jetzigen werden verworfen.</translation>
    </message>
    <message>
        <source>What goes wrong, which networks serve and the speed are again as the scenario that runs has them by now.</source>
        <translation>Störungen, Netze und Tempo sind wieder so, wie das laufende Szenario sie zu dieser Zeit vorsieht.</translation>
    </message>
</context>
<context>
    <name>longreach::LabSpeedBar</name>
    <message>
        <source>Pause</source>
        <comment>the lab</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause the lab</source>
        <translation>Labor anhalten</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Run %1 times as fast as the clock</source>
        <translation>%1-mal so schnell wie die Uhr</translation>
    </message>
</context>
<context>
    <name>longreach::LineChart</name>
    <message>
        <source>Time</source>
        <comment>head of a column</comment>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>longreach::MemoryResetDialog</name>
    <message>
        <source>&amp;Continue …</source>
        <translation>&amp;Weiter …</translation>
    </message>
    <message>
        <source>Reset the card&apos;s memory</source>
        <translation>Speicher der Karte zurücksetzen</translation>
    </message>
    <message>
        <source>Choose what the card shall lose.</source>
        <translation>Wählen, was die Karte verlieren soll.</translation>
    </message>
    <message>
        <source>Operational profiles</source>
        <translation>Betriebsprofile</translation>
    </message>
    <message>
        <source>Test profiles loaded in the field</source>
        <translation>Im Feld geladene Testprofile</translation>
    </message>
    <message>
        <source>Default SM-DP+ address</source>
        <translation>Adresse des voreingestellten SM-DP+</translation>
    </message>
    <message>
        <source>Test profiles loaded by the maker</source>
        <translation>Vom Hersteller geladene Testprofile</translation>
    </message>
    <message>
        <source>Provisioning profiles</source>
        <translation>Bereitstellungsprofile</translation>
    </message>
    <message>
        <source>Configuration of its eIMs</source>
        <translation>Konfiguration ihrer eIMs</translation>
    </message>
    <message>
        <source>Consent to immediate enabling</source>
        <translation>Zustimmung zum sofortigen Einschalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>longreach::MessageDialog</name>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>Zum Fortfahren %1 eingeben:</translation>
    </message>
</context>
<context>
    <name>longreach::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>longreach::Navigator</name>
    <message>
        <source>&amp;Back</source>
        <comment>to the place before</comment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>You have been nowhere else yet.</source>
        <translation>Vorher gab es keinen anderen Ort.</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <comment>to the place after</comment>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>You have not gone back.</source>
        <translation>Es ging noch nicht zurück.</translation>
    </message>
</context>
<context>
    <name>longreach::NewJobDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Durchsicht</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue job for %Ln device(s)</source>
        <translation>
            <numerusform>Auftrag für %Ln Gerät ein&amp;reihen</numerusform>
            <numerusform>Auftrag für %Ln Geräte ein&amp;reihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln device(s)?</source>
        <translation>
            <numerusform>%1 auf %Ln Gerät?</numerusform>
            <numerusform>%1 auf %Ln Geräten?</numerusform>
        </translation>
    </message>
    <message>
        <source>To show that you mean it, type how many devices it is.</source>
        <translation>Zum Zeichen, dass es so gemeint ist: eingeben, wie viele Geräte es sind.</translation>
    </message>
    <message>
        <source>This goes to production: %1. To show that you mean it, type how many devices it is.</source>
        <comment>names of eIMs</comment>
        <translation>Das geht in die Produktion: %1. Zum Zeichen, dass es so gemeint ist: eingeben, wie viele Geräte es sind.</translation>
    </message>
</context>
<context>
    <name>longreach::NewWork</name>
    <message>
        <source>Quit while devices are being imported?</source>
        <translation>Beenden, während Geräte importiert werden?</translation>
    </message>
    <message>
        <source>The import of “%1” stops. What was imported stays, and to import the file again changes only what is missing.</source>
        <translation>Der Import von „%1“ hält an. Was importiert ist, bleibt, und ein neuer Import der Datei ändert nur, was fehlt.</translation>
    </message>
    <message>
        <source>Stop the import and quit</source>
        <translation>Import anhalten und beenden</translation>
    </message>
</context>
<context>
    <name>longreach::NotesEditing</name>
    <message numerus="yes">
        <source>notes on %Ln device(s)</source>
        <translation>
            <numerusform>Notizen zu %Ln Gerät</numerusform>
            <numerusform>Notizen zu %Ln Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;dit notes…</source>
        <translation>&amp;Notizen bearbeiten …</translation>
    </message>
    <message>
        <source>Choose a device on the page Fleet.</source>
        <translation>Ein Gerät auf der Seite „Flotte“ wählen.</translation>
    </message>
    <message>
        <source>Ta&amp;g devices…</source>
        <translation>Geräte e&amp;tikettieren …</translation>
    </message>
    <message>
        <source>Tick or choose devices on the page Fleet.</source>
        <translation>Geräte auf der Seite „Flotte“ anhaken oder wählen.</translation>
    </message>
    <message>
        <source>Notes not kept</source>
        <translation>Notizen nicht aufbewahrt</translation>
    </message>
    <message>
        <source>keep the notes</source>
        <translation>die Notizen aufbewahren</translation>
    </message>
</context>
<context>
    <name>longreach::OrderedChecklist</name>
    <message>
        <source>&amp;Up</source>
        <comment>in a list</comment>
        <translation>&amp;Auf</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <comment>in a list</comment>
        <translation>A&amp;b</translation>
    </message>
</context>
<context>
    <name>longreach::OutcomeBar</name>
    <message>
        <source>Stop</source>
        <comment>what is under way</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>No more is sent to the card. What it has been sent cannot be called back.</source>
        <translation>Der Karte wird nichts mehr gesendet. Was sie schon hat, lässt sich nicht zurückrufen.</translation>
    </message>
</context>
<context>
    <name>longreach::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>devices</comment>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>devices</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Operations under way</source>
        <translation>Vorgänge unterwegs</translation>
    </message>
    <message>
        <source>%1 profiles</source>
        <translation>%1 Profile</translation>
    </message>
    <message>
        <source>%1 % of all</source>
        <comment>share</comment>
        <translation>%1 % von allen</translation>
    </message>
    <message>
        <source>silent for two poll intervals</source>
        <translation>seit zwei Abfrageabständen still</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) running</source>
        <translation>
            <numerusform>%Ln Auftrag läuft</numerusform>
            <numerusform>%Ln Aufträge laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Three ways to begin</source>
        <translation>Drei Wege zum Anfang</translation>
    </message>
    <message>
        <source>Each of them leads to a table of devices; nothing is sent to any of them before you queue a job.</source>
        <translation>Jeder führt zu einer Tabelle von Geräten; gesendet wird keinem etwas, bevor ein Auftrag eingereiht ist.</translation>
    </message>
    <message>
        <source>Try the lab</source>
        <translation>Das Labor ausprobieren</translation>
    </message>
    <message>
        <source>An eIM inside this program with 1,000 simulated devices that poll, obey, fail and go dark, sixty times faster than life. The place to learn and to break things.</source>
        <translation>Ein eIM in diesem Programm mit 1.000 simulierten Geräten, die fragen, gehorchen, versagen und verstummen, sechzigmal so schnell wie im Leben. Der Ort zum Lernen und zum Kaputtmachen.</translation>
    </message>
    <message>
        <source>Connect an eIM</source>
        <translation>Einen eIM verbinden</translation>
    </message>
    <message>
        <source>Its address and how to log in. An eIM that can list its devices is read at once, and again every few minutes.</source>
        <translation>Seine Adresse und wie man sich anmeldet. Ein eIM, der seine Geräte auflisten kann, wird sofort gelesen, und dann alle paar Minuten.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Eine Datei importieren</translation>
    </message>
    <message>
        <source>A CSV file with a column of EIDs, for eIMs that list no devices. You say which column is what, and see what is wrong before anything is taken.</source>
        <translation>Eine CSV-Datei mit einer Spalte von EIDs, für eIMs, die keine Geräte auflisten. Was welche Spalte ist, lässt sich sagen, und was nicht stimmt, steht da, bevor etwas übernommen wird.</translation>
    </message>
    <message>
        <source>No chart of the overview filters.</source>
        <translation>Kein Diagramm des Überblicks filtert.</translation>
    </message>
    <message>
        <source>Show de&amp;vices of the overview</source>
        <translation>&amp;Geräte des Überblicks zeigen</translation>
    </message>
    <message>
        <source>&amp;Clear filter of the overview</source>
        <translation>&amp;Filter des Überblicks leeren</translation>
    </message>
    <message>
        <source>Charts: %1</source>
        <translation>Diagramme: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>devices</comment>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>longreach::PartWindow</name>
    <message>
        <source>In a window of its own</source>
        <translation>In einem eigenen Fenster</translation>
    </message>
    <message>
        <source>It returns when that window is closed.</source>
        <translation>Es kehrt zurück, wenn jenes Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
</context>
<context>
    <name>longreach::PartWindows</name>
    <message>
        <source>Open in o&amp;wn window</source>
        <translation>In &amp;eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Nothing on this page can have a window of its own.</source>
        <translation>Auf dieser Seite kann nichts ein eigenes Fenster haben.</translation>
    </message>
</context>
<context>
    <name>longreach::PemField</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s), SHA-256 %1</source>
        <translation>
            <numerusform>%Ln Zertifikat, SHA-256 %1</numerusform>
            <numerusform>%Ln Zertifikate, SHA-256 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::ProductionFrame</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
</context>
<context>
    <name>longreach::ProfileList</name>
    <message>
        <source>Profiles of the device</source>
        <translation>Profile des Geräts</translation>
    </message>
    <message>
        <source>No profile is known.</source>
        <translation>Kein Profil ist bekannt.</translation>
    </message>
</context>
<context>
    <name>longreach::QueryBar</name>
    <message>
        <source>Filter: EID, label, operator, or state:enabled country:DE poll:&gt;24h</source>
        <translation>Filter: EID, Bezeichnung, Betreiber oder state:enabled country:DE poll:&gt;24h</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Geräte filtern</translation>
    </message>
    <message>
        <source>Could not read the filter at character %1: %2.</source>
        <translation>Der Filter ist ab Zeichen %1 nicht lesbar: %2.</translation>
    </message>
</context>
<context>
    <name>longreach::ReaderDelegate</name>
    <message>
        <source>Ignored</source>
        <comment>a reader</comment>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>a reader</comment>
        <translation>Arbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notification(s) unsent</source>
        <translation>
            <numerusform>%Ln Mitteilung offen</numerusform>
            <numerusform>%Ln Mitteilungen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual reader</source>
        <translation>virtueller Leser</translation>
    </message>
    <message>
        <source>the card does not answer</source>
        <translation>die Karte antwortet nicht</translation>
    </message>
    <message>
        <source>another program has the card</source>
        <translation>ein anderes Programm hat die Karte</translation>
    </message>
    <message>
        <source>the reader does not answer</source>
        <translation>der Leser antwortet nicht</translation>
    </message>
</context>
<context>
    <name>longreach::ReaderHeedList</name>
    <message>
        <source>Readers that are heeded</source>
        <translation>Beachtete Leser</translation>
    </message>
</context>
<context>
    <name>longreach::ReaderList</name>
    <message>
        <source>Card readers</source>
        <translation>Kartenleser</translation>
    </message>
</context>
<context>
    <name>longreach::ReadersPage</name>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reader(s)</source>
        <translation>
            <numerusform>%Ln Leser</numerusform>
            <numerusform>%Ln Leser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reci&amp;pe mode</source>
        <translation>Re&amp;zept</translation>
    </message>
    <message>
        <source>No card reader yet</source>
        <translation>Noch kein Kartenleser</translation>
    </message>
    <message>
        <source>Plug one in: it shows here within a second, and its card within two. What is in the way, if anything:</source>
        <translation>Einen anstecken: Er erscheint hier binnen einer Sekunde, seine Karte binnen zweien. Was womöglich im Weg steht:</translation>
    </message>
    <message>
        <source>Show two readers side by side, on the page Readers.</source>
        <translation>Auf der Seite „Leser“ zwei Leser nebeneinander zeigen.</translation>
    </message>
    <message>
        <source>Two readers side &amp;by side</source>
        <translation>Zwei Leser neben&amp;einander</translation>
    </message>
    <message>
        <source>Go to the o&amp;ther card</source>
        <translation>Zur an&amp;deren Karte wechseln</translation>
    </message>
</context>
<context>
    <name>longreach::RecipePane</name>
    <message>
        <source>To each card, one after the other:</source>
        <translation>Mit jeder Karte, eine nach der anderen:</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Arbeitsauftrag</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>a file</comment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>none: a CSV of eid,iccid,nickname,note</source>
        <translation>keiner: eine CSV-Datei mit eid,iccid,nickname,note</translation>
    </message>
    <message>
        <source>none: a CSV that each card adds a line to</source>
        <translation>keines: eine CSV-Datei, der jede Karte eine Zeile anfügt</translation>
    </message>
    <message>
        <source>Choose …</source>
        <comment>a file</comment>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cards so far</source>
        <translation>Karten bisher</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>of a line</comment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a card</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>of a recipe</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Noch keine Karte</translation>
    </message>
    <message>
        <source>Start, then insert card after card. Each one adds a line here and in the log.</source>
        <translation>Starten, dann Karte um Karte einstecken. Jede fügt hier und im Protokoll eine Zeile an.</translation>
    </message>
    <message>
        <source>start the recipe</source>
        <translation>das Rezept starten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>a recipe</comment>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <comment>a recipe</comment>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>%1 done · %2 failed · %3 not ordered</source>
        <translation>%1 erledigt · %2 fehlgeschlagen · %3 nicht im Auftrag</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>of a recipe</comment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>One sound: the card is done. Two: it wants a look.</source>
        <translation>Ein Ton: Die Karte ist fertig. Zwei: Sie braucht einen Blick.</translation>
    </message>
</context>
<context>
    <name>longreach::RejectsEditor</name>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why a row was not taken</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ready to be imported</source>
        <translation>Bereit zum Import</translation>
    </message>
    <message>
        <source>Rows that were not imported</source>
        <translation>Nicht importierte Zeilen</translation>
    </message>
    <message>
        <source>Mend them here: double-click a cell, or press F2. Only mended rows are imported.</source>
        <translation>Hier ausbessern: Doppelklick auf eine Zelle, oder F2. Nur ausgebesserte Zeilen werden importiert.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln mended row(s)</source>
        <translation>
            <numerusform>%Ln ausgebesserte Zeile &amp;importieren</numerusform>
            <numerusform>%Ln ausgebesserte Zeilen &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>put the mended rows aside</source>
        <translation>die ausgebesserten Zeilen beiseitelegen</translation>
    </message>
    <message>
        <source>import the mended rows</source>
        <translation>die ausgebesserten Zeilen importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported.</source>
        <translation>
            <numerusform>%Ln Zeile importiert.</numerusform>
            <numerusform>%Ln Zeilen importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left.</source>
        <comment>rows not imported</comment>
        <translation>
            <numerusform>%Ln übrig.</numerusform>
            <numerusform>%Ln übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>stop the work</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How far the import of mended rows is</source>
        <translation>Wie weit der Import ausgebesserter Zeilen ist</translation>
    </message>
</context>
<context>
    <name>longreach::RenameDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>An empty nickname shows the profile&apos;s own name again.</source>
        <translation>Ein leerer Kurzname zeigt wieder den eigenen Namen des Profils.</translation>
    </message>
    <message>
        <source>%1 of %2 octets</source>
        <translation>%1 von %2 Oktetten</translation>
    </message>
</context>
<context>
    <name>longreach::ReviewRowsDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren …</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an operation</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>work out the job</source>
        <translation>den Auftrag ausrechnen</translation>
    </message>
    <message>
        <source>Export devices</source>
        <translation>Geräte exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) written.</source>
        <translation>
            <numerusform>%Ln Gerät geschrieben.</numerusform>
            <numerusform>%Ln Geräte geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>export to “%1”</source>
        <translation>nach „%1“ exportieren</translation>
    </message>
</context>
<context>
    <name>longreach::SavedViewsDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>a saved view</comment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <comment>a saved view</comment>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>a saved view</comment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Name of the present filter, columns and order</source>
        <translation>Name für den jetzigen Filter mit Spalten und Ordnung</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>every device</source>
        <translation>jedes Gerät</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>a saved view</comment>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Start &amp;without it</source>
        <translation>&amp;Ohne sie beginnen</translation>
    </message>
    <message>
        <source>Start &amp;with it</source>
        <translation>&amp;Mit ihr beginnen</translation>
    </message>
    <message>
        <source>There is a view of that name already.</source>
        <translation>Eine Ansicht dieses Namens gibt es schon.</translation>
    </message>
</context>
<context>
    <name>longreach::ScreenshotTour</name>
    <message numerus="yes">
        <source>Inventory: %Ln device(s)</source>
        <translation>
            <numerusform>Bestand: %Ln Gerät</numerusform>
            <numerusform>Bestand: %Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>From bootstrap to local operator</source>
        <translation>Vom Startprofil zum örtlichen Betreiber</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) written</source>
        <translation>
            <numerusform>%Ln Bild geschrieben</numerusform>
            <numerusform>%Ln Bilder geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::SequenceEditor</name>
    <message>
        <source>Enable, with rollback</source>
        <translation>Einschalten, mit Rückkehr</translation>
    </message>
    <message>
        <source>Enable, no rollback</source>
        <translation>Einschalten, ohne Rückkehr</translation>
    </message>
    <message>
        <source>Disable</source>
        <comment>a profile</comment>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a profile</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>List profiles</source>
        <translation>Profile auflisten</translation>
    </message>
    <message>
        <source>Get the rules (RAT)</source>
        <translation>Regeln holen (RAT)</translation>
    </message>
    <message>
        <source>Add st&amp;ep</source>
        <translation>S&amp;chritt hinzufügen</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Früher (Alt+Auf)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Später (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Diesen Schritt entfernen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Which profile</source>
        <translation>Welches Profil</translation>
    </message>
</context>
<context>
    <name>longreach::ServerPanel</name>
    <message>
        <source>Show what the server shows now</source>
        <translation>Zeigen, was der Server jetzt vorweist</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>Dieses Zertifikat festlegen</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>see the server&apos;s certificate</source>
        <translation>das Zertifikat des Servers sehen</translation>
    </message>
    <message>
        <source>The server shows what is pinned. SHA-256 %1</source>
        <translation>Der Server weist vor, was festgelegt ist. SHA-256 %1</translation>
    </message>
    <message>
        <source>The server does not show what is pinned. It shows SHA-256 %1, pinned is %2. Send it no password until its operator has told you why.</source>
        <translation>Der Server weist nicht vor, was festgelegt ist. Er zeigt SHA-256 %1, festgelegt ist %2. Kein Passwort senden, bevor sein Betreiber gesagt hat, warum.</translation>
    </message>
    <message>
        <source>This computer trusts the server. SHA-256 %1</source>
        <translation>Dieser Rechner vertraut dem Server. SHA-256 %1</translation>
    </message>
    <message>
        <source>This computer does not trust the server. Compare SHA-256 %1 with what its operator tells you; only if they are the same, pin it.</source>
        <translation>Dieser Rechner vertraut dem Server nicht. SHA-256 %1 mit dem vergleichen, was sein Betreiber nennt; nur wenn beide gleich sind, festlegen.</translation>
    </message>
</context>
<context>
    <name>longreach::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>longreach::ShortcutBook</name>
    <message>
        <source>Fields that one types into need %1 for themselves.</source>
        <translation>Felder, in die man tippt, brauchen %1 für sich.</translation>
    </message>
    <message>
        <source>A letter alone would be typed, not obeyed. Add Ctrl or Alt.</source>
        <translation>Ein Buchstabe allein würde getippt, nicht befolgt. Strg oder Alt dazunehmen.</translation>
    </message>
</context>
<context>
    <name>longreach::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In tables and lines</source>
        <translation>In Tabellen und Zeilen</translation>
    </message>
    <message>
        <source>Tick what is selected</source>
        <translation>Gewähltes anhaken</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>longreach::ShortcutsPage</name>
    <message>
        <source>&amp;Set</source>
        <comment>keys</comment>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <comment>keys</comment>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <comment>keys</comment>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Look for a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Tasten des Befehls</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <comment>settings</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1 are the keys of “%2” in the menu %3. Setting them here takes them from there.</source>
        <translation>%1 sind die Tasten von „%2“ im Menü %3. Hier gesetzt, fehlen sie dort.</translation>
    </message>
</context>
<context>
    <name>longreach::Sparkline</name>
    <message>
        <source>No values yet</source>
        <translation>Noch keine Werte</translation>
    </message>
    <message>
        <source>%1 now, between %2 and %3</source>
        <translation>%1 jetzt, zwischen %2 und %3</translation>
    </message>
</context>
<context>
    <name>longreach::StatusArea</name>
    <message>
        <source>Not asked yet</source>
        <comment>an eIM</comment>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>an eIM</comment>
        <translation>Fragt …</translation>
    </message>
    <message>
        <source>Answered in %1 ms, %2</source>
        <translation>Antwortete in %1 ms, %2</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Connections to eIMs</source>
        <translation>Verbindungen zu eIMs</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>What was announced</source>
        <translation>Was gemeldet wurde</translation>
    </message>
    <message>
        <source>eIMs</source>
        <translation>eIMs</translation>
    </message>
    <message>
        <source>No eIM is connected.</source>
        <translation>Kein eIM ist verbunden.</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>work</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>Announced</source>
        <comment>list</comment>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Nothing was announced yet.</source>
        <translation>Noch wurde nichts gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln eIM(s)</source>
        <translation>
            <numerusform>%Ln eIM</numerusform>
            <numerusform>%Ln eIMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>work</comment>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync of eIM “%1”</source>
        <translation>Abgleich von eIM „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) read</source>
        <translation>
            <numerusform>%Ln Gerät gelesen</numerusform>
            <numerusform>%Ln Geräte gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 settled</source>
        <comment>state, numbers</comment>
        <translation>%1: %2 von %3 erledigt</translation>
    </message>
</context>
<context>
    <name>longreach::StatusRowButton</name>
    <message>
        <source>Stop this</source>
        <comment>work</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <comment>work</comment>
        <translation>Anhalten: %1</translation>
    </message>
</context>
<context>
    <name>longreach::StatusStrip</name>
    <message>
        <source>No operations are run here</source>
        <translation>Hier laufen keine Vorgänge</translation>
    </message>
    <message>
        <source>Operations are run by %1</source>
        <translation>Vorgänge laufen bei %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>engine</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Running operations: %1 at the eIMs, %2 to do</source>
        <translation>Vorgänge laufen: %1 bei den eIMs, %2 zu tun</translation>
    </message>
    <message>
        <source>write to the store</source>
        <translation>in den Speicher schreiben</translation>
    </message>
    <message>
        <source>Sending to eIM “%1” rests: %2</source>
        <comment>name, cause</comment>
        <translation>Senden an eIM „%1“ ruht: %2</translation>
    </message>
</context>
<context>
    <name>longreach::TableView</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>rows</comment>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::TaskDialog</name>
    <message>
        <source>Cancel</source>
        <comment>stop the work</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Im &amp;Hintergrund weiter</translation>
    </message>
</context>
<context>
    <name>longreach::TickBar</name>
    <message>
        <source>Ticked devices</source>
        <translation>Angehakte Geräte</translation>
    </message>
    <message>
        <source>No device is ticked</source>
        <translation>Kein Gerät ist angehakt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) ticked</source>
        <translation>
            <numerusform>%Ln Gerät angehakt</numerusform>
            <numerusform>%Ln Geräte angehakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not shown</source>
        <comment>ticked devices</comment>
        <translation>
            <numerusform>%Ln nicht gezeigt</numerusform>
            <numerusform>%Ln nicht gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::Toast</name>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>longreach::TracePane</name>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>to a card</comment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Response</source>
        <comment>of a card</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.json)</source>
        <translation>JSON-Zeilen (*.json)</translation>
    </message>
    <message>
        <source>Packet capture for Wireshark (*.pcap)</source>
        <translation>Paketmitschnitt für Wireshark (*.pcap)</translation>
    </message>
    <message>
        <source>Search names and octets: GetEID, BF2D, 6982</source>
        <translation>Namen und Oktette suchen: GetEID, BF2D, 6982</translation>
    </message>
    <message>
        <source>Search the trace</source>
        <translation>Mitschnitt durchsuchen</translation>
    </message>
    <message>
        <source>Exchanges with the card</source>
        <translation>Austausch mit der Karte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <comment>was exchanged</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>a duration</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Nothing exchanged yet</source>
        <translation>Noch nichts ausgetauscht</translation>
    </message>
    <message>
        <source>Everything said to the card in this reader is written down here.</source>
        <translation>Alles, was mit der Karte in diesem Leser gesprochen wird, steht hier.</translation>
    </message>
    <message>
        <source>Export the trace</source>
        <translation>Mitschnitt exportieren</translation>
    </message>
    <message>
        <source>Trace not exported</source>
        <translation>Mitschnitt nicht exportiert</translation>
    </message>
    <message>
        <source>write the trace</source>
        <translation>den Mitschnitt schreiben</translation>
    </message>
    <message>
        <source>Trace written</source>
        <translation>Mitschnitt geschrieben</translation>
    </message>
    <message>
        <source>Secrets are masked in it.</source>
        <translation>Geheimnisse sind darin verdeckt.</translation>
    </message>
</context>
<context>
    <name>longreach::UnlockDialog</name>
    <message>
        <source>&amp;Show what I type</source>
        <translation>Eingabe &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>Diese Passphrase &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Unlock passwords and tokens</source>
        <translation>Passwörter und Token entsperren</translation>
    </message>
    <message>
        <source>The passwords, tokens and activation codes of this store are going to be encrypted under it. Nobody can recover it: without it they have to be entered anew.</source>
        <translation>Mit ihr werden die Passwörter, Token und Aktivierungscodes dieses Speichers verschlüsselt. Niemand kann sie wiederherstellen: Ohne sie ist alles neu einzugeben.</translation>
    </message>
    <message>
        <source>The passwords, tokens and activation codes of this store are encrypted under a passphrase. Until it is given, eIMs that want one of them are not reached and downloads wait.</source>
        <translation>Die Passwörter, Token und Aktivierungscodes dieses Speichers sind mit einer Passphrase verschlüsselt. Bis sie eingegeben ist, sind eIMs, die eines davon verlangen, nicht erreichbar, und Downloads warten.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <comment>a passphrase</comment>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Wird verschlüsselt …</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>This is not the passphrase of the store. Try again.</source>
        <translation>Das ist nicht die Passphrase des Speichers. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>unlock the passwords and tokens</source>
        <translation>die Passwörter und Token entsperren</translation>
    </message>
</context>
<context>
    <name>longreach::ViewChooser</name>
    <message>
        <source>Views</source>
        <comment>saved</comment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views of the fleet</source>
        <translation>Gespeicherte Ansichten der Flotte</translation>
    </message>
    <message>
        <source>Sa&amp;ved views of the fleet…</source>
        <translation>Gespeicherte &amp;Ansichten der Flotte …</translation>
    </message>
    <message>
        <source>Save or change views…</source>
        <translation>Ansichten speichern oder ändern …</translation>
    </message>
</context>
<context>
    <name>longreach::WrittenFile</name>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>a file</comment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Where it was written</source>
        <translation>Wo sie liegt</translation>
    </message>
    <message>
        <source>No program opens it</source>
        <translation>Kein Programm öffnet sie</translation>
    </message>
</context>
</TS>

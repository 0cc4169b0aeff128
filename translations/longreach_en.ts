<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CardQuestions</name>
    <message numerus="yes">
        <source>Remove %Ln notification(s)</source>
        <translation>
            <numerusform>Remove notification</numerusform>
            <numerusform>Remove %Ln notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardSentences</name>
    <message numerus="yes">
        <source>send %Ln notification(s)</source>
        <translation>
            <numerusform>send one notification</numerusform>
            <numerusform>send %Ln notifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln notification(s)</source>
        <translation>
            <numerusform>remove one notification</numerusform>
            <numerusform>remove %Ln notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln row(s) could not be taken and are in “%1”, each with its reason.</source>
        <translation>
            <numerusform>%Ln row could not be taken and is in “%1”, with its reason.</numerusform>
            <numerusform>%Ln rows could not be taken and are in “%1”, each with its reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln row(s). What was imported stays; to import the file again changes only what is missing.</source>
        <translation>
            <numerusform>Stopped after %Ln row. What was imported stays; to import the file again changes only what is missing.</numerusform>
            <numerusform>Stopped after %Ln rows. What was imported stays; to import the file again changes only what is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message numerus="yes">
        <source>%Ln device(s) will switch. One that finds no connection goes back to its former profile.</source>
        <translation>
            <numerusform>%Ln device will switch. One that finds no connection goes back to its former profile.</numerusform>
            <numerusform>%Ln devices will switch. One that finds no connection goes back to its former profile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) will switch. One that finds no connection stays out of reach: there is no rollback, and nobody can call it back.</source>
        <translation>
            <numerusform>%Ln device will switch. One that finds no connection stays out of reach: there is no rollback, and nobody can call it back.</numerusform>
            <numerusform>%Ln devices will switch. One that finds no connection stays out of reach: there is no rollback, and nobody can call it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) will lose the profile they may be connected by. One without another way to connect cannot be called back.</source>
        <translation>
            <numerusform>%Ln device will lose the profile it may be connected by. Without another way to connect it cannot be called back.</numerusform>
            <numerusform>%Ln devices will lose the profile they may be connected by. One without another way to connect cannot be called back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) will be deleted. That cannot be undone; a new download needs a new activation code.</source>
        <translation>
            <numerusform>%Ln profile will be deleted. That cannot be undone; a new download needs a new activation code.</numerusform>
            <numerusform>%Ln profiles will be deleted. That cannot be undone; a new download needs a new activation code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activation code(s) will be spent, also where the download fails.</source>
        <translation>
            <numerusform>%Ln activation code will be spent, also where the download fails.</numerusform>
            <numerusform>%Ln activation codes will be spent, also where the download fails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) will no longer obey that eIM. Without another one, nobody can reach their cards.</source>
        <translation>
            <numerusform>%Ln device will no longer obey that eIM. Without another one, nobody can reach its card.</numerusform>
            <numerusform>%Ln devices will no longer obey that eIM. Without another one, nobody can reach their cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them say(s) that a profile was deleted.</source>
        <translation>
            <numerusform>One of them says that a profile was deleted.</numerusform>
            <numerusform>%Ln of them say that a profile was deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed.</source>
        <comment>notifications</comment>
        <translation>
            <numerusform>One removed.</numerusform>
            <numerusform>%Ln removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not removed.</source>
        <comment>notifications</comment>
        <translation>
            <numerusform>One not removed.</numerusform>
            <numerusform>%Ln not removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notification(s) sent.</source>
        <translation>
            <numerusform>One notification sent.</numerusform>
            <numerusform>%Ln notifications sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notification(s) could not be sent and stay on the card.</source>
        <translation>
            <numerusform>One notification could not be sent and stays on the card.</numerusform>
            <numerusform>%Ln notifications could not be sent and stay on the card.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln line(s) written.</source>
        <translation>
            <numerusform>%Ln line written.</numerusform>
            <numerusform>%Ln lines written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::AidListEditor</name>
    <message numerus="yes">
        <source>%Ln AID(s) answer on this card. The first one is remembered for cards like it.</source>
        <translation>
            <numerusform>%Ln AID answers on this card. It is remembered for cards like it.</numerusform>
            <numerusform>%Ln AIDs answer on this card. The first one is remembered for cards like it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::Announcer</name>
    <message numerus="yes">
        <source>%1 of %Ln device(s) done</source>
        <comment>of a job</comment>
        <translation>
            <numerusform>%1 of %Ln device done</numerusform>
            <numerusform>%1 of %Ln devices done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not</source>
        <comment>devices not done</comment>
        <translation>
            <numerusform>%Ln not</numerusform>
            <numerusform>%Ln not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cards owe %Ln notification(s)</source>
        <translation>
            <numerusform>Cards owe %Ln notification</numerusform>
            <numerusform>Cards owe %Ln notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::CardActions</name>
    <message numerus="yes">
        <source>The card has been busy with one command for %Ln second(s). It may need them; to stop leaves open whether it was done.</source>
        <translation>
            <numerusform>The card has been busy with one command for %Ln second. It may need them; to stop leaves open whether it was done.</numerusform>
            <numerusform>The card has been busy with one command for %Ln seconds. It may need them; to stop leaves open whether it was done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::CardDetails</name>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln command</numerusform>
            <numerusform>%Ln commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::ConsoleSession</name>
    <message numerus="yes">
        <source>Embedded lab, %Ln device(s)</source>
        <translation>
            <numerusform>Embedded lab, %Ln device</numerusform>
            <numerusform>Embedded lab, %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::DeviceCopies</name>
    <message numerus="yes">
        <source>The clipboard takes up to %Ln device(s). Export the others to a file.</source>
        <translation>
            <numerusform>The clipboard takes up to %Ln device. Export the others to a file.</numerusform>
            <numerusform>The clipboard takes up to %Ln devices. Export the others to a file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::DeviceExports</name>
    <message numerus="yes">
        <source>%Ln device(s) written.</source>
        <translation>
            <numerusform>%Ln device written.</numerusform>
            <numerusform>%Ln devices written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::DeviceTagsDialog</name>
    <message numerus="yes">
        <source>Tag %Ln device(s)</source>
        <translation>
            <numerusform>Tag %Ln device</numerusform>
            <numerusform>Tag %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – on %Ln device(s)</source>
        <translation>
            <numerusform>%1 – on %Ln device</numerusform>
            <numerusform>%1 – on %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::EimCard</name>
    <message numerus="yes">
        <source>%Ln request(s) a second</source>
        <translation>
            <numerusform>%Ln request a second</numerusform>
            <numerusform>%Ln requests a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln answer time(s)</source>
        <translation>
            <numerusform>The last answer time</numerusform>
            <numerusform>The last %Ln answer times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln answer time(s), %1 failed</source>
        <translation>
            <numerusform>The last answer time, %1 failed</numerusform>
            <numerusform>The last %Ln answer times, %1 failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::EimsPage</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln device(s)</source>
        <translation>
            <numerusform>Export %Ln device</numerusform>
            <numerusform>Export %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::FacetDelegate</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>values</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::FailureList</name>
    <message numerus="yes">
        <source>&amp;Audit %Ln device(s)…</source>
        <translation>
            <numerusform>&amp;Audit %Ln device…</numerusform>
            <numerusform>&amp;Audit %Ln devices…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <comment>operations</comment>
        <translation>
            <numerusform>Retry %Ln</numerusform>
            <numerusform>Retry %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::FilterStrip</name>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%1 of %Ln device</numerusform>
            <numerusform>%1 of %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::FleetPage</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%1 of %Ln device</numerusform>
            <numerusform>%1 of %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::HeatMap</name>
    <message numerus="yes">
        <source>%Ln device(s) at least, for no eIM was asked</source>
        <translation>
            <numerusform>%Ln device at least, for no eIM was asked</numerusform>
            <numerusform>%Ln devices at least, for no eIM was asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%1 of %Ln device</numerusform>
            <numerusform>%1 of %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln device(s) an hour</source>
        <translation>
            <numerusform>up to %Ln device an hour</numerusform>
            <numerusform>up to %Ln devices an hour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::ImportDialog</name>
    <message numerus="yes">
        <source>Close without importing %Ln mended row(s)?</source>
        <translation>
            <numerusform>Close without importing %Ln mended row?</numerusform>
            <numerusform>Close without importing %Ln mended rows?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::IssuerListEditor</name>
    <message numerus="yes">
        <source>%Ln certificate(s) added. Compare the fingerprint with what the issuer publishes.</source>
        <translation>
            <numerusform>%Ln certificate added. Compare its fingerprint with what the issuer publishes.</numerusform>
            <numerusform>%Ln certificates added. Compare their fingerprints with what the issuer publishes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::JobActions</name>
    <message numerus="yes">
        <source>%Ln operation(s) not yet sent: will be dropped.</source>
        <translation>
            <numerusform>%Ln operation not yet sent: will be dropped.</numerusform>
            <numerusform>%Ln operations not yet sent: will be dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) at the eIM: will be called back.</source>
        <translation>
            <numerusform>%Ln order at the eIM: will be called back.</numerusform>
            <numerusform>%Ln orders at the eIM: will be called back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) finished: keep their result.</source>
        <translation>
            <numerusform>%Ln operation finished: keeps its result.</numerusform>
            <numerusform>%Ln operations finished: keep their result.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) cannot be called back and will still run on their devices.</source>
        <translation>
            <numerusform>%Ln order cannot be called back and will still run on its device.</numerusform>
            <numerusform>%Ln orders cannot be called back and will still run on their devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln operation(s) again?</source>
        <translation>
            <numerusform>Try %Ln operation again?</numerusform>
            <numerusform>Try %Ln operations again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %Ln operation(s).</source>
        <comment>a job</comment>
        <translation>
            <numerusform>“%1”, one operation.</numerusform>
            <numerusform>“%1”, %Ln operations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::JobDeviceStep</name>
    <message numerus="yes">
        <source>%Ln &amp;ticked device(s)</source>
        <translation>
            <numerusform>%Ln &amp;ticked device</numerusform>
            <numerusform>%Ln &amp;ticked devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;selected device(s)</source>
        <translation>
            <numerusform>%Ln &amp;selected device</numerusform>
            <numerusform>%Ln &amp;selected devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) &amp;brought along</source>
        <translation>
            <numerusform>%Ln device &amp;brought along</numerusform>
            <numerusform>%Ln devices &amp;brought along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::JobKindStep</name>
    <message numerus="yes">
        <source>%Ln new code(s) are in the pool.</source>
        <translation>
            <numerusform>%Ln new code is in the pool.</numerusform>
            <numerusform>%Ln new codes are in the pool.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read.</source>
        <translation>
            <numerusform>%Ln line could not be read.</numerusform>
            <numerusform>%Ln lines could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::JobReviewStep</name>
    <message numerus="yes">
        <source>%1 on %Ln device(s)</source>
        <translation>
            <numerusform>%1 on %Ln device</numerusform>
            <numerusform>%1 on %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait(s) for another operation of the device.</source>
        <translation>
            <numerusform>%Ln of them waits for another operation of the device.</numerusform>
            <numerusform>%Ln of them wait for another operation of the device.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::JobsPage</name>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of the job had no other profile enabled before and are left out.</source>
        <translation>
            <numerusform>%Ln device of the job had no other profile enabled before and is left out.</numerusform>
            <numerusform>%Ln devices of the job had no other profile enabled before and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::LabPage</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from outside</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%Ln from outside</numerusform>
            <numerusform>%Ln from outside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It begins again with the %Ln device(s) of this scenario.</source>
        <translation>
            <numerusform>It begins again with the %Ln device of this scenario.</numerusform>
            <numerusform>It begins again with the %Ln devices of this scenario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln device(s) it has now leave the fleet with their notes, and what is under way for them is lost.</source>
        <translation>
            <numerusform>The %Ln device it has now leaves the fleet with its notes, and what is under way for it is lost.</numerusform>
            <numerusform>The %Ln devices it has now leave the fleet with their notes, and what is under way for them is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::NewJobDialog</name>
    <message numerus="yes">
        <source>&amp;Queue job for %Ln device(s)</source>
        <translation>
            <numerusform>&amp;Queue job for %Ln device</numerusform>
            <numerusform>&amp;Queue job for %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln device(s)?</source>
        <translation>
            <numerusform>%1 on %Ln device?</numerusform>
            <numerusform>%1 on %Ln devices?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::NotesEditing</name>
    <message numerus="yes">
        <source>notes on %Ln device(s)</source>
        <translation>
            <numerusform>notes on %Ln device</numerusform>
            <numerusform>notes on %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln job(s) running</source>
        <translation>
            <numerusform>%Ln job running</numerusform>
            <numerusform>%Ln jobs running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::PemField</name>
    <message numerus="yes">
        <source>%Ln certificate(s), SHA-256 %1</source>
        <translation>
            <numerusform>%Ln certificate, SHA-256 %1</numerusform>
            <numerusform>%Ln certificates, SHA-256 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::ReaderDelegate</name>
    <message numerus="yes">
        <source>%Ln notification(s) unsent</source>
        <translation>
            <numerusform>%Ln notification unsent</numerusform>
            <numerusform>%Ln notifications unsent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::ReadersPage</name>
    <message numerus="yes">
        <source>%Ln reader(s)</source>
        <translation>
            <numerusform>%Ln reader</numerusform>
            <numerusform>%Ln readers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::RejectsEditor</name>
    <message numerus="yes">
        <source>&amp;Import %Ln mended row(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln mended row</numerusform>
            <numerusform>&amp;Import %Ln mended rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported.</source>
        <translation>
            <numerusform>%Ln row imported.</numerusform>
            <numerusform>%Ln rows imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left.</source>
        <comment>rows not imported</comment>
        <translation>
            <numerusform>%Ln left.</numerusform>
            <numerusform>%Ln left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::ReviewRowsDialog</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) written.</source>
        <translation>
            <numerusform>%Ln device written.</numerusform>
            <numerusform>%Ln devices written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::ScreenshotTour</name>
    <message numerus="yes">
        <source>Inventory: %Ln device(s)</source>
        <translation>
            <numerusform>Inventory: %Ln device</numerusform>
            <numerusform>Inventory: %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) written</source>
        <translation>
            <numerusform>%Ln picture written</numerusform>
            <numerusform>%Ln pictures written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::StatusArea</name>
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
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) read</source>
        <translation>
            <numerusform>%Ln device read</numerusform>
            <numerusform>%Ln devices read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::TableView</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>rows</comment>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longreach::TickBar</name>
    <message numerus="yes">
        <source>%Ln device(s) ticked</source>
        <translation>
            <numerusform>%Ln device ticked</numerusform>
            <numerusform>%Ln devices ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not shown</source>
        <comment>ticked devices</comment>
        <translation>
            <numerusform>%Ln not shown</numerusform>
            <numerusform>%Ln not shown</numerusform>
        </translation>
    </message>
</context>
</TS>

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardcommands.h"

#include "models/cards/cardbench.h"
#include "views/cards/addeimdialog.h"
#include "views/cards/cardactions.h"
#include "views/cards/cardnotificationlist.h"
#include "views/cards/cardpane.h"
#include "views/cards/cardprofilelist.h"
#include "views/cards/cardview.h"
#include "views/cards/cardwords.h"
#include "views/cards/memoryresetdialog.h"
#include "views/cards/renamedialog.h"
#include "views/cards/tracepane.h"
#include "views/common/errortext.h"
#include "views/common/prompt.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace longreach {

namespace {

constexpr qint64 largestPackageFile = 1 << 20;

struct CardCommandTexts final {
    Q_DECLARE_TR_FUNCTIONS(CardCommands)
};

/// One PEM block a certificate.
QByteArray pemOf(const std::vector<CardCertificate> &certificates)
{
    QByteArray pem;
    for (const auto &certificate : certificates) {
        constexpr qsizetype lineLength = 64;
        const auto base64 = certificate.der.toBase64();
        pem += "-----BEGIN CERTIFICATE-----\n";
        for (qsizetype at = 0; at < base64.size(); at += lineLength)
            pem += base64.mid(at, lineLength) + '\n';
        pem += "-----END CERTIFICATE-----\n";
    }
    return pem;
}

bool writeWhole(const QString &path, const QByteArray &octets)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit();
}

} // namespace

CardCommands::CardCommands(CardBench &bench, Prompt &prompt, CardActions &actions, ConnectedEims &eims)
    : m_bench(bench), m_prompt(prompt), m_actions(actions), m_eims(eims)
{}

void CardCommands::add(const QString &id, const QString &text, const QString &icon, Needs needs,
                       std::function<void()> run)
{
    m_commands.push_back({.id = id,
                          .menu = Command::Menu::Cards,
                          .needs = needs,
                          .text = text,
                          .icon = icon,
                          .shortcuts = {},
                          .hint = CardCommandTexts::tr("Choose what it shall act on, on the page Readers."),
                          .run = std::move(run)});
}

std::vector<Command> CardCommands::all(const PaneSource &pane)
{
    m_pane = pane;
    m_commands.clear();
    add(QStringLiteral("card.read"), CardCommandTexts::tr("&Read card again"), QStringLiteral("retry"), Need::Reader,
        [&actions = m_actions, pane] { actions.read(pane().reader()); });
    addReaderCommands();
    addProfileCommands();
    addNotificationCommands();
    addEimCommands();
    addExportCommands();
    return m_commands;
}

void CardCommands::addReaderCommands()
{
    add(QStringLiteral("card.doctor"), CardCommandTexts::tr("Look at the lights a&gain"), QStringLiteral("test"),
        Need::Nothing, [pane = m_pane] { pane().examine(); });
    add(QStringLiteral("card.ignoreReader"), CardCommandTexts::tr("&Ignore reader, or heed it again"),
        QStringLiteral("ineligible"), Need::Reader, [&bench = m_bench, pane = m_pane] {
            auto settings = bench.settings();
            if (const auto reader = pane().reader(); !settings.ignoredReaders.removeOne(reader))
                settings.ignoredReaders.append(reader);
            bench.setSettings(settings);
        });
}

void CardCommands::addProfileCommands()
{
    const auto onProfile = [&actions = m_actions, pane = m_pane](auto taskOf) {
        return [&actions, pane, taskOf] {
            if (const auto *profile = pane().view()->profiles()->current())
                actions.request(pane().reader(), taskOf(profile->profile.iccid));
        };
    };
    add(QStringLiteral("card.enable"), CardCommandTexts::tr("&Enable profile"), QStringLiteral("enable"),
        Need::DisabledProfile, onProfile([](const Iccid &iccid) { return cardtask::Enable{iccid}; }));
    add(QStringLiteral("card.disable"), CardCommandTexts::tr("&Disable profile"), QStringLiteral("disable"),
        Need::EnabledProfile, onProfile([](const Iccid &iccid) { return cardtask::Disable{iccid}; }));
    add(QStringLiteral("card.delete"), CardCommandTexts::tr("De&lete profile…"), QStringLiteral("remove"),
        Need::CardProfile, onProfile([](const Iccid &iccid) { return cardtask::Delete{iccid}; }));
    add(QStringLiteral("card.rename"), CardCommandTexts::tr("Re&name profile…"), QStringLiteral("edit"),
        Need::CardProfile, [&actions = m_actions, pane = m_pane] {
            const auto *profile = pane().view()->profiles()->current();
            if (profile == nullptr)
                return;
            auto *dialog = new RenameDialog(profile->profile, pane().window());
            const auto iccid = profile->profile.iccid;
            QObject::connect(dialog, &RenameDialog::chosen, &actions,
                             [&actions, name = pane().reader(), iccid](const QString &nickname) {
                                 actions.request(name, cardtask::Rename{iccid, nickname});
                             });
            dialog->open();
        });
    add(QStringLiteral("card.resetMemory"), CardCommandTexts::tr("Reset &memory…"), QStringLiteral("clear"),
        Need::Euicc, [&bench = m_bench, &actions = m_actions, pane = m_pane] {
            const auto report = bench.report(pane().reader());
            auto *dialog = new MemoryResetDialog(report ? report->identity.kind : CardKind::Unknown, pane().window());
            QObject::connect(dialog, &MemoryResetDialog::chosen, &actions,
                             [&actions, name = pane().reader(), dialog] { actions.request(name, dialog->choice()); });
            dialog->open();
        });
}

void CardCommands::addNotificationCommands()
{
    add(QStringLiteral("card.sendNotifications"), CardCommandTexts::tr("&Send notifications"), QStringLiteral("export"),
        Need::CardNotifications, [&actions = m_actions, pane = m_pane] {
            cardtask::SendNotifications task; // none selected: all
            for (const auto &notification : pane().view()->notifications()->selected())
                task.numbers.push_back(notification.number);
            actions.request(pane().reader(), task);
        });
    add(QStringLiteral("card.removeNotification"), CardCommandTexts::tr("Remove n&otifications…"),
        QStringLiteral("remove"), Need::SelectedCardNotifications, [&actions = m_actions, pane = m_pane] {
            cardtask::RemoveNotifications task;
            for (const auto &notification : pane().view()->notifications()->selected())
                task.numbers.push_back(notification.number);
            actions.request(pane().reader(), task);
        });
}

void CardCommands::addFileCommand(const QString &id, const QString &text, const QString &icon, Needs needs,
                                  std::function<CardTask(const QByteArray &)> taskOf)
{
    auto title = text;
    title.remove(u'&').remove(u'…');
    add(id, text, icon, needs,
        [&prompt = m_prompt, &actions = m_actions, pane = m_pane, title, taskOf = std::move(taskOf)] {
            const FileQuestion question{
                .title = title, .filter = CardCommandTexts::tr("DER (*.der *.bin);;All files (*)"), .proposedName = {}};
            prompt.chooseFile(
                question, &actions, [&prompt, &actions, name = pane().reader(), taskOf](const QString &path) {
                    QFile file(path);
                    if (file.open(QIODevice::ReadOnly))
                        return actions.request(name, taskOf(file.read(largestPackageFile)));
                    prompt.tell({.title = CardCommandTexts::tr("File not read"),
                                 .text = errorText(CardCommandTexts::tr("read the file"), {Error::Kind::Storage, {}}),
                                 .detail = file.errorString()});
                });
        });
}

void CardCommands::addEimCommands()
{
    add(QStringLiteral("card.poll"), CardCommandTexts::tr("Poll eIM no&w"), QStringLiteral("sync"), Need::CardEim,
        [&actions = m_actions, pane = m_pane] { actions.request(pane().reader(), cardtask::PollEim{}); });
    add(QStringLiteral("card.addEim"), CardCommandTexts::tr("&Add first eIM…"), QStringLiteral("add"), Need::IotCard,
        [&prompt = m_prompt, &actions = m_actions, &eims = m_eims, pane = m_pane] {
            auto *dialog = new AddEimDialog(eims, prompt, pane().window());
            QObject::connect(dialog, &AddEimDialog::chosen, &actions,
                             [&actions, name = pane().reader()](const QByteArray &configuration) {
                                 actions.request(name, cardtask::AddEim{configuration});
                             });
            dialog->open();
        });
    add(QStringLiteral("card.introduceToLab"), CardCommandTexts::tr("&Introduce to the lab"), QStringLiteral("eims"),
        Need::LabCard, [&actions = m_actions, &eims = m_eims, pane = m_pane] {
            // The lab knows a card from its first poll on.
            actions.requestBoth(pane().reader(), cardtask::AddEim{eims.labIntroduction()}, cardtask::PollEim{});
        });
    addFileCommand(QStringLiteral("card.loadPackage"), CardCommandTexts::tr("Load e&UICC package…"),
                   QStringLiteral("import"), Need::IotCard,
                   [](const QByteArray &octets) { return cardtask::LoadPackage{octets}; });
}

void CardCommands::addExportCommands()
{
    add(QStringLiteral("card.exportCertificates"), CardCommandTexts::tr("Export &certificates…"),
        QStringLiteral("export"), Need::CardCertificates,
        [&bench = m_bench, &prompt = m_prompt, &actions = m_actions, pane = m_pane] {
            const auto report = bench.report(pane().reader());
            if (!report)
                return;
            const FileQuestion question{.title = CardCommandTexts::tr("Export certificates"),
                                        .filter = CardCommandTexts::tr("Certificates (*.pem)"),
                                        .proposedName = QStringLiteral("card.pem"),
                                        .isForWriting = true};
            prompt.chooseFile(question, &actions, [&prompt, pem = pemOf(report->certificates)](const QString &path) {
                if (writeWhole(path, pem))
                    return prompt.tell({.title = CardCommandTexts::tr("Certificates written"),
                                        .text = QFileInfo(path).fileName(),
                                        .detail = {},
                                        .file = path});
                prompt.tell(
                    {.title = CardCommandTexts::tr("Certificates not exported"),
                     .text = errorText(CardCommandTexts::tr("write the certificates"), {Error::Kind::Storage, {}}),
                     .detail = path});
            });
        });
    const auto addTrace = [this](const QString &id, const QString &text, TraceFormat format) {
        add(id, text, QStringLiteral("export"), Need::Reader,
            [pane = m_pane, format] { pane().view()->trace()->exportAs(format); });
    };
    addTrace(QStringLiteral("card.traceText"), CardCommandTexts::tr("Trace as &text…"), TraceFormat::Text);
    addTrace(QStringLiteral("card.traceJson"), CardCommandTexts::tr("Trace as &JSON…"), TraceFormat::Json);
    addTrace(QStringLiteral("card.tracePcap"), CardCommandTexts::tr("Trace for Wires&hark…"), TraceFormat::Pcap);
}

} // namespace longreach

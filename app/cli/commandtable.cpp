// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandtable.h"

#include "app/cli/activitycommand.h"
#include "app/cli/card/cardaddeimcommand.h"
#include "app/cli/card/cardaidscommand.h"
#include "app/cli/card/cardcertificatescommand.h"
#include "app/cli/card/carddoctorcommand.h"
#include "app/cli/card/cardeimscommand.h"
#include "app/cli/card/cardignorecommand.h"
#include "app/cli/card/cardinfocommand.h"
#include "app/cli/card/cardissuerscommand.h"
#include "app/cli/card/cardlistcommand.h"
#include "app/cli/card/cardloadpackagecommand.h"
#include "app/cli/card/cardnotificationscommand.h"
#include "app/cli/card/cardpollcommand.h"
#include "app/cli/card/cardprofilecommand.h"
#include "app/cli/card/cardprofilescommand.h"
#include "app/cli/card/cardrenamecommand.h"
#include "app/cli/card/cardresetmemorycommand.h"
#include "app/cli/card/cardtracecommand.h"
#include "app/cli/decodecommand.h"
#include "app/cli/devicesexportcommand.h"
#include "app/cli/devicesimportcommand.h"
#include "app/cli/deviceslistcommand.h"
#include "app/cli/devicesshowcommand.h"
#include "app/cli/eimaddcommand.h"
#include "app/cli/eimlistcommand.h"
#include "app/cli/eimremovecommand.h"
#include "app/cli/eimsynccommand.h"
#include "app/cli/eimtestcommand.h"
#include "app/cli/encodecommand.h"
#include "app/cli/explaincommand.h"
#include "app/cli/jobcancelcommand.h"
#include "app/cli/jobcreatecommand.h"
#include "app/cli/joblistcommand.h"
#include "app/cli/jobpausecommand.h"
#include "app/cli/jobresumecommand.h"
#include "app/cli/jobretrycommand.h"
#include "app/cli/jobshowcommand.h"
#include "app/cli/jobwatchcommand.h"
#include "app/cli/labcardcommand.h"
#include "app/cli/labenrolcommand.h"
#include "app/cli/labfaultscommand.h"
#include "app/cli/labscenarioscommand.h"
#include "app/cli/labservecommand.h"

#include <string_view>

namespace longreach::cli {

namespace {

template <typename T>
std::unique_ptr<Command> makeCommand()
{
    return std::make_unique<T>();
}

template <CardProfileCommand::Verb verb>
std::unique_ptr<Command> makeProfileCommand()
{
    return std::make_unique<CardProfileCommand>(verb);
}

/// What is done to a fleet.
std::vector<CommandRow> fleetCommands()
{
    return {
        {"eim", "add", "Connect to an eIM", makeCommand<EimAddCommand>},
        {"eim", "list", "The connections of this store", makeCommand<EimListCommand>},
        {"eim", "test", "Ask an eIM who it is and what it can do", makeCommand<EimTestCommand>},
        {"eim", "sync", "Read the devices an eIM knows", makeCommand<EimSyncCommand>},
        {"eim", "remove", "Forget a connection", makeCommand<EimRemoveCommand>},
        {"devices", "list", "Devices, all or those a query means", makeCommand<DevicesListCommand>},
        {"devices", "show", "One device with its profiles and operations", makeCommand<DevicesShowCommand>},
        {"devices", "import", "Take devices from a CSV or TSV file", makeCommand<DevicesImportCommand>},
        {"devices", "export", "Write devices as CSV", makeCommand<DevicesExportCommand>},
        {"job", "create", "Queue a change on many devices", makeCommand<JobCreateCommand>},
        {"job", "list", "The jobs, the newest first", makeCommand<JobListCommand>},
        {"job", "show", "One job with its operations", makeCommand<JobShowCommand>},
        {"job", "watch", "Follow a job to its end, carrying it out if need be", makeCommand<JobWatchCommand>},
        {"job", "pause", "Send nothing new", makeCommand<JobPauseCommand>},
        {"job", "resume", "Send again", makeCommand<JobResumeCommand>},
        {"job", "cancel", "Drop what is not sent, call back what can be", makeCommand<JobCancelCommand>},
        {"job", "retry", "Try again what did not go well", makeCommand<JobRetryCommand>},
    };
}

/// What is done to a card in a reader.
std::vector<CommandRow> cardCommands()
{
    return {
        {"card", "list", "The readers and what is in them", makeCommand<CardListCommand>},
        {"card", "info", "What a card is and how much is on it", makeCommand<CardInfoCommand>},
        {"card", "profiles", "What is installed on it", makeCommand<CardProfilesCommand>},
        {"card", "enable", "Switch to a profile", makeProfileCommand<CardProfileCommand::Verb::Enable>},
        {"card", "disable", "Leave a profile", makeProfileCommand<CardProfileCommand::Verb::Disable>},
        {"card", "delete", "Take a profile off the card", makeProfileCommand<CardProfileCommand::Verb::Delete>},
        {"card", "rename", "Give a profile a nickname", makeCommand<CardRenameCommand>},
        {"card", "reset-memory", "Delete profiles or settings of the card itself", makeCommand<CardResetMemoryCommand>},
        {"card", "notifications", "What nobody was told of yet; sends or removes it",
         makeCommand<CardNotificationsCommand>},
        {"card", "eims", "The eIMs a card obeys", makeCommand<CardEimsCommand>},
        {"card", "add-eim", "Introduce the first eIM to a card", makeCommand<CardAddEimCommand>},
        {"card", "load-package", "Hand a signed eUICC package to a card", makeCommand<CardLoadPackageCommand>},
        {"card", "certificates", "A card's chain, checked", makeCommand<CardCertificatesCommand>},
        {"card", "trace", "Read a card and show every exchange", makeCommand<CardTraceCommand>},
        {"card", "poll", "Be the card's IPA: fetch from its eIM", makeCommand<CardPollCommand>},
        {"card", "aids", "Where the ISD-R of a card is looked for", makeCommand<CardAidsCommand>},
        {"card", "issuers", "Whose certificates cards are checked against", makeCommand<CardIssuersCommand>},
        {"card", "ignore", "Leave a reader alone from now on", makeCommand<CardIgnoreCommand>},
        {"card", "doctor", "What is wrong between here and the eUICC", makeCommand<CardDoctorCommand>},
    };
}

/// The lab, and what needs neither store nor reader.
std::vector<CommandRow> otherCommands()
{
    return {
        {"lab", "serve", "Run the embedded lab by itself", makeCommand<LabServeCommand>},
        {"lab", "enrol", "Make a device from outside known to a running lab", makeCommand<LabEnrolCommand>},
        {"lab", "scenarios", "The scenarios a lab can be started with", makeCommand<LabScenariosCommand>},
        {"lab", "faults", "What goes wrong in a running lab, and how to change it", makeCommand<LabFaultsCommand>},
        {"lab", "card", "Put a virtual eUICC into a reader of vpcd", makeCommand<LabCardCommand>},
        {"", "activity", "Who did what when, the newest first", makeCommand<ActivityCommand>},
        {"", "decode", "Any object of the standard as a tree", makeCommand<DecodeCommand>},
        {"", "encode", "The octets of an object given as JSON", makeCommand<EncodeCommand>},
        {"", "explain", "What a code means and what to do about it", makeCommand<ExplainCommand>},
    };
}

} // namespace

const std::vector<CommandRow> &commandTable()
{
    static const auto table = [] {
        auto all = fleetCommands();
        for (const auto &more : {cardCommands(), otherCommands()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return table;
}

const char *groupSummary(const char *group)
{
    const std::string_view name(group);
    if (name == "eim")
        return "The eIMs this store is connected to";
    if (name == "devices")
        return "The fleet: list, show, import, export";
    if (name == "job")
        return "Bulk work: create, watch, pause, cancel, retry";
    if (name == "card")
        return "Card readers and the cards in them";
    if (name == "lab")
        return "An eIM with simulated devices, for trying things out";
    return "";
}

} // namespace longreach::cli

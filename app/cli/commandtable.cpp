// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandtable.h"

#include "app/cli/labservecommand.h"

#include <string_view>

namespace longreach::cli {

namespace {

template <typename T>
std::unique_ptr<Command> makeCommand()
{
    return std::make_unique<T>();
}

} // namespace

const std::vector<CommandRow> &commandTable()
{
    static const std::vector<CommandRow> table{
        {"lab", "serve", "Run the embedded lab by itself", makeCommand<LabServeCommand>},
    };
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
    if (name == "lab")
        return "An eIM with simulated devices, for trying things out";
    return "";
}

} // namespace longreach::cli

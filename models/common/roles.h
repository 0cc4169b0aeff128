// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace longreach {

/// Roles that every item model of the console answers beside Qt's own.
///
/// DisplayRole is a value a person may read as it is, or the stable word of an enumerator, which
/// the views translate. Header texts are given by the view through setHeaderData().
enum ItemRole {
    SortRole = Qt::UserRole, ///< the value to compare by
    ValueRole,               ///< the value itself: an enumerator as int, a moment as milliseconds since 1970
    ToneRole,                ///< Tone of the cell
    ItemRoleEnd,             ///< first free number for a model's own roles
};

} // namespace longreach

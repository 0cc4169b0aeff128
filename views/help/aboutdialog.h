// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/services.h"

#include <QDialog>

class QPushButton;

namespace longreach {

/// What program this is, of which versions it is made, and diagnostics to be copied. Deletes itself.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const Services &services, QWidget *parent);

    /// Puts diagnosticsText() onto the clipboard, and says so.
    void copyDiagnostics();

private:
    void build();

    Services m_services;
    QPushButton *m_copy;
};

} // namespace longreach

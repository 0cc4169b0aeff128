// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eimconnection.h"
#include "views/window/services.h"

#include <QDialog>

#include <functional>

class QPushButton;

namespace longreach {

class Banner;
class EimForm;

/// Adds an eIM or changes one: the form, a test that shows what answers there, and saving.
/// Deletes itself when closed.
class EimDialog final : public QDialog {
    Q_OBJECT

public:
    /// A `connection` without id is a new one.
    EimDialog(const Services &services, const EimConnection &connection, QWidget *parent);

    [[nodiscard]] EimForm *form() const noexcept { return m_form; }

    void test();
    void save();

Q_SIGNALS:
    /// The connection is stored under this name.
    void saved(const QString &name);

protected:
    bool event(QEvent *event) override;

private:
    void build();
    void showFault();
    void choosePem();
    void choosePkcs12();
    void lookAtServer();
    /// Makes room for sentences that came since.
    void growToFit();
    /// Lets what is kept go by the new name too, then calls `next`.
    void carrySecrets(std::function<void()> next);
    void store();
    void forgetFormerSecrets();
    /// Keeps what was typed as secrets, then calls `next`; tells if they cannot be kept.
    void keepSecrets(std::function<void()> next);
    void showError(const QString &what, const Error &error);

    Services m_services;
    EimConnection m_former;
    bool m_isNew;
    EimForm *m_form;
    Banner *m_banner;
    QPushButton *m_test;
    QPushButton *m_save;
};

} // namespace longreach

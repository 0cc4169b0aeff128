// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eimconnection.h"
#include "views/common/entrydialog.h"
#include "views/window/services.h"

#include <functional>
#include <optional>

class QPushButton;

namespace longreach {

class Banner;
class EimForm;

/// Adds an eIM or changes one: the form, a test that shows what answers there, and saving.
/// Deletes itself when closed.
class EimDialog final : public EntryDialog {
    Q_OBJECT

public:
    /// What a connection is called while it is tried; no person can call one so.
    static constexpr auto TrialName = u" trial";

    /// A `connection` without id is a new one.
    EimDialog(const Services &services, const EimConnection &connection, QWidget *parent);

    [[nodiscard]] EimForm *form() const noexcept { return m_form; }

    void test();
    void save();

Q_SIGNALS:
    /// The connection is stored under this name.
    void saved(const QString &name);

protected:
    void done(int result) override;
    bool event(QEvent *event) override;

private:
    void build();
    void showFault();
    void choosePem();
    void choosePkcs12();
    /// Says why the file at `path` is of no use, and what remains in its place. `misfit` is said of one that was read.
    void showFileFault(const QString &path, const Result<QByteArray> &read, const QString &misfit,
                       const QString &remains);
    void lookAtServer();
    /// Makes room for sentences that came since.
    void growToFit();
    /// Lets what is kept go by the name of `present` too, then calls `next`.
    void carrySecrets(const EimConnection &present, std::function<void()> next);
    void store();
    void forgetFormerSecrets();
    /// Keeps what was typed as secrets of `connection`, then calls `next`; tells if they cannot be kept.
    void keepSecrets(const EimConnection &connection, std::function<void()> next);
    void forgetTrial();
    void showError(const QString &what, const Error &error);
    void askForPassphrase();

    Services m_services;
    EimConnection m_former;
    std::optional<EimConnection> m_trial; ///< whose secrets are kept for the time of a test
    bool m_isNew;
    EimForm *m_form;
    Banner *m_banner;
    QPushButton *m_test;
    QPushButton *m_save;
};

} // namespace longreach

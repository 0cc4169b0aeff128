// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/eims/eimdialog.h"

#include "app/core/pkcs12.h"
#include "app/core/serveridentity.h"
#include "app/core/whendone.h"
#include "app/fleet/eimdirectory.h"
#include "views/common/banner.h"
#include "views/common/errortext.h"
#include "views/common/helptopic.h"
#include "views/common/metrics.h"
#include "views/common/prompt.h"
#include "views/common/scrollcolumn.h"
#include "views/common/textlabel.h"
#include "views/eims/connectionfault.h"
#include "views/eims/eimform.h"
#include "views/eims/pemfield.h"
#include "views/eims/serverpanel.h"
#include "views/window/secretsgate.h"
#include "views/window/unlockdialog.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace longreach {

namespace {

constexpr qint64 largestCertificateFile = 1 << 20;

/// Fails with Storage, or with InvalidInput for a file that is too large for what it should hold.
Result<QByteArray> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, file.errorString());
    if (file.size() > largestCertificateFile)
        return failure(Error::Kind::InvalidInput, QStringLiteral("%1 octets").arg(file.size()));
    return file.readAll();
}

/// Whether another connection is called so: its secrets are kept under that name.
bool isTaken(const fleet::EimDirectory &eims, const EimConnection &connection)
{
    const auto *known = eims.find(connection.name);
    return known != nullptr && known->id != connection.id;
}

} // namespace

EimDialog::EimDialog(const Services &services, const EimConnection &connection, QWidget *parent)
    : EntryDialog(services.prompt, parent),
      m_services(services),
      m_former(connection),
      m_isNew(connection.id == 0),
      m_form(new EimForm(connection, this)),
      m_banner(new Banner(Tone::Bad, this)),
      m_test(new QPushButton(tr("&Test"), this)),
      m_save(new QPushButton(m_isNew ? tr("&Add eIM") : tr("&Save"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, QStringLiteral("eims"));
    setWindowTitle(m_isNew ? tr("Add an eIM") : tr("Edit eIM “%1”").arg(connection.name));
    setMinimumWidth(640);
    build();
    showFault();
    resize(minimumWidth(), 0); // it grows once it is shown: only then is it known how many lines its words take
}

void EimDialog::build()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    m_test->setAutoDefault(false);
    cancel->setAutoDefault(false);
    m_save->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(2 * metrics::Grid);
    column->addWidget(new TextLabel(windowTitle(), TextLabel::Style::Title, this));
    column->addWidget(new ScrollColumn(m_form, this), 1);
    column->addWidget(m_banner);
    column->addLayout(buttons);

    connect(m_form, &EimForm::edited, this, &EimDialog::showFault);
    connect(m_form, &EimForm::pemWanted, this, &EimDialog::choosePem);
    connect(m_form, &EimForm::pkcs12Wanted, this, &EimDialog::choosePkcs12);
    connect(m_form->server(), &ServerPanel::wanted, this, &EimDialog::lookAtServer);
    connect(m_test, &QPushButton::clicked, this, &EimDialog::test);
    connect(m_save, &QPushButton::clicked, this, &EimDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void EimDialog::showFault()
{
    const auto fault = connectionFault(m_form->connection());
    m_test->setEnabled(fault.isEmpty());
    m_save->setEnabled(fault.isEmpty());
    m_banner->setMessage(Tone::Neutral, fault);
    m_banner->setToolTip({});
}

void EimDialog::choosePem()
{
    const FileQuestion question{.title = tr("Certificate to trust"),
                                .filter = tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
                                .proposedName = {}};
    m_services.prompt.chooseFile(question, this, [this](const QString &path) {
        const auto pem = readSmallFile(path);
        if (pem && !describePem(*pem).isEmpty())
            return m_form->setTrustedPem(*pem);
        const auto remains = m_form->connection().trustedPem.isEmpty() ? QString() : tr("What is pinned stays.");
        showFileFault(path, pem, tr("it holds no certificate in PEM form"), remains);
    });
}

void EimDialog::choosePkcs12()
{
    const FileQuestion question{.title = tr("Client certificate"),
                                .filter = tr("PKCS#12 containers (*.p12 *.pfx);;All files (*)"),
                                .proposedName = {}};
    m_services.prompt.chooseFile(question, this, [this](const QString &path) {
        const auto container = readSmallFile(path);
        if (container && isPkcs12(*container))
            return m_form->setClientPkcs12(*container, QFileInfo(path).fileName());
        const auto remains =
            m_form->connection().clientPkcs12.isEmpty() ? QString() : tr("The client certificate stays as it was.");
        showFileFault(path, container, tr("it is no PKCS#12 container"), remains);
    });
}

void EimDialog::showFileFault(const QString &path, const Result<QByteArray> &read, const QString &misfit,
                              const QString &remains)
{
    const auto cause = read                              ? misfit
        : read.error().kind == Error::Kind::InvalidInput ? tr("it is too large for one")
                                                         : tr("it cannot be opened");
    const auto text =
        tr("Could not use “%1”: %2. Choose another file.", "file, cause").arg(QFileInfo(path).fileName(), cause);
    m_banner->setMessage(Tone::Bad, remains.isEmpty() ? text : text + u' ' + remains);
    m_banner->setToolTip(read ? QString() : read.error().detail);
}

void EimDialog::keepSecrets(const EimConnection &connection, std::function<void()> next)
{
    const auto keep = [this](const QString &key, const QString &value, std::function<void()> then) {
        if (value.isEmpty())
            return then();
        whenDone(m_services.keepCredential(key, value.toUtf8()), this,
                 [this, then = std::move(then)](const Result<void> &kept) {
                     if (kept)
                         then();
                     else
                         showError(tr("keep the password"), kept.error());
                 });
    };
    keep(connection.credentialKey(), m_form->credential(), [this, keep, connection, next = std::move(next)] {
        keep(connection.passphraseKey(), m_form->passphrase(), next);
    });
}

void EimDialog::test()
{
    // Under a name of its own: what is only tried changes nothing that is kept.
    auto trial = m_form->connection();
    trial.name = QString::fromUtf16(TrialName);
    m_trial = trial;
    m_test->setEnabled(false);
    m_banner->setMessage(Tone::Busy, tr("Asking %1 …").arg(trial.baseUrl.host()));
    const auto ask = [this, trial] {
        whenDone(m_services.eims.test(trial), this, [this](const auto &answer) {
            forgetTrial();
            m_test->setEnabled(true);
            if (!answer)
                return showError(tr("reach the eIM"), answer.error());
            m_banner->setMessage(
                Tone::Good,
                tr("%1 %2 answered in %3 ms.").arg(answer->dialect, answer->version).arg(answer->latency.count()));
        });
    };
    carrySecrets(trial, [this, trial, ask] { keepSecrets(trial, ask); });
}

void EimDialog::forgetTrial()
{
    if (const auto trial = std::exchange(m_trial, std::nullopt))
        m_services.forgetCredentials(*trial);
}

void EimDialog::done(int result)
{
    forgetTrial();
    EntryDialog::done(result);
}

void EimDialog::lookAtServer()
{
    const auto connection = m_form->connection();
    m_form->server()->showWaiting(connection.baseUrl.host());
    whenDone(m_services.lookAtServer(connection.baseUrl, connection.trustedPem), m_form->server(),
             [panel = m_form->server(), pinned = connection.trustedPem](const Result<ServerIdentity> &identity) {
                 panel->showIdentity(identity, pinned);
             });
}

bool EimDialog::event(QEvent *event)
{
    const bool isHandled = EntryDialog::event(event);
    // A sentence came or became longer, or the form has its width.
    if (isVisible() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show))
        growToFit();
    return isHandled;
}

void EimDialog::growToFit()
{
    const auto wanted = std::max(width(), minimumWidth());
    // Without a sentence to wrap its height does not depend on the width.
    const auto fitting =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wanted) : layout()->totalSizeHint().height();
    resize(wanted, std::min(std::max(height(), fitting), ScrollColumn::tallest(*this)));
}

void EimDialog::carrySecrets(const EimConnection &present, std::function<void()> next)
{
    if (m_isNew || present.name == m_former.name)
        return next();
    whenDone(m_services.copyCredentials(m_former, present), this,
             [this, next = std::move(next)](const Result<void> &copied) {
                 if (copied)
                     next();
                 else
                     showError(tr("keep the password under the new name"), copied.error());
             });
}

void EimDialog::save()
{
    if (isTaken(m_services.eims, m_form->connection()))
        return m_banner->setMessage(Tone::Bad, tr("There is an eIM of that name already."));
    m_save->setEnabled(false);
    const auto present = m_form->connection();
    carrySecrets(present, [this, present] { keepSecrets(present, [this] { store(); }); });
}

void EimDialog::store()
{
    whenDone(m_services.eims.save(m_form->connection()), this, [this](const Result<EimConnection> &stored) {
        m_save->setEnabled(true);
        if (!stored)
            return showError(tr("save the eIM"), stored.error());
        if (!m_isNew && stored->name != m_former.name)
            forgetFormerSecrets();
        Q_EMIT saved(stored->name);
        accept();
    });
}

void EimDialog::forgetFormerSecrets()
{
    whenDone(m_services.forgetCredentials(m_former), parentWidget(),
             [prompt = &m_services.prompt, name = m_former.name](const Result<void> &forgotten) {
                 if (!forgotten)
                     prompt->tell(
                         {.title = tr("Password still kept"),
                          .text = errorText(tr("forget the password kept for “%1”").arg(name), forgotten.error()),
                          .detail = forgotten.error().detail});
             });
}

void EimDialog::showError(const QString &what, const Error &error)
{
    forgetTrial();
    m_test->setEnabled(true);
    m_save->setEnabled(true);
    m_banner->setMessage(Tone::Bad, errorText(what, error));
    m_banner->setToolTip(error.detail);
    const auto *gate = m_services.secrets;
    if (error.kind == Error::Kind::Locked && gate != nullptr && gate->lock() != SecretsLock::Open)
        askForPassphrase();
}

void EimDialog::askForPassphrase()
{
    auto *dialog = new UnlockDialog(*m_services.secrets, this);
    connect(dialog, &QDialog::accepted, this,
            [this] { m_banner->setMessage(Tone::Good, tr("Passwords and tokens can be kept now. Try again.")); });
    dialog->open();
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/storesecrets.h"

#include "app/core/words.h"
#include "app/secrets/keychainsecrets.h"
#include "app/secrets/passphrasefilesecrets.h"
#include "app/secrets/qtkeyring.h"
#include "app/secrets/secretssealer.h"
#include "app/secrets/transientsecrets.h"
#include "app/settings/settingsfile.h"
#include "app/settings/storesettings.h"
#include "app/workspace/lockedsecrets.h"
#include "app/workspace/workspaceoptions.h"

#include <QDir>
#include <QFile>

namespace longreach::workspace {

namespace {

using Place = ports::Secrets::Place;

constexpr WordTable<Place, 3> PlaceWords{{{{Place::Keychain, QLatin1String("keychain")},
                                           {Place::PassphraseFile, QLatin1String("file")},
                                           {Place::ThisRunOnly, QLatin1String("run")}}}};

Result<void> remember(Place place, settings::SettingsFile &settings)
{
    const settings::StoreSettings chosen{PlaceWords.wordOf(place)};
    if (place == Place::ThisRunOnly || settings.read<settings::StoreSettings>() == chosen)
        return {};
    return settings.write(chosen);
}

Result<std::unique_ptr<ports::Secrets>> openFile(const QString &path, const WorkspaceOptions &options)
{
    Result<QByteArray> passphrase = options.passphrase;
    if (passphrase->isEmpty() && options.askPassphrase)
        passphrase = options.askPassphrase(!QFile::exists(path));
    if (!passphrase)
        return failure(passphrase.error());
    if (passphrase->isEmpty())
        return std::make_unique<LockedSecrets>(path);
    return secrets::PassphraseFileSecrets::open(path, *passphrase).map([](auto file) {
        return std::unique_ptr<ports::Secrets>(std::move(file));
    });
}

} // namespace

Result<StoreSecrets> StoreSecrets::open(const QString &storeFolder, const WorkspaceOptions &options,
                                        settings::SettingsFile &settings)
{
    const auto remembered = settings.read<settings::StoreSettings>().secretsPlace;
    const auto place = options.secretsPlace.value_or(PlaceWords.valueOf(remembered, Place::Keychain));
    auto opened = openPlace(place, storeFolder, options);
    if (!opened || !options.secretsPlace)
        return opened;
    if (auto kept = remember(place, settings); !kept)
        return failure(kept.error());
    return opened;
}

Result<StoreSecrets> StoreSecrets::openPlace(Place place, const QString &storeFolder, const WorkspaceOptions &options)
{
    switch (place) {
    case Place::Keychain: {
        auto keyring = std::make_unique<secrets::QtKeyring>();
        auto keychain = std::make_unique<secrets::KeychainSecrets>(*keyring);
        return StoreSecrets(std::move(keyring), std::move(keychain));
    }
    case Place::PassphraseFile:
        return openFile(QDir(storeFolder).filePath(QStringLiteral("secrets.lrs")), options).map([](auto file) {
            return StoreSecrets({}, std::move(file));
        });
    case Place::ThisRunOnly: break;
    }
    return StoreSecrets({}, std::make_unique<secrets::TransientSecrets>());
}

StoreSecrets::StoreSecrets(std::unique_ptr<secrets::Keyring> keyring, std::unique_ptr<ports::Secrets> secrets)
    : m_keyring(std::move(keyring)),
      m_secrets(std::move(secrets)),
      m_sealer(std::make_unique<secrets::SecretsSealer>(*m_secrets))
{}

} // namespace longreach::workspace

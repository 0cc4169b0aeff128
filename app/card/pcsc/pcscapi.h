// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for the .cpp files of this folder: the names of PC/SC stay in here.

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#ifdef Q_OS_MACOS
#include <PCSC/winscard.h>
#include <PCSC/wintypes.h>
#else
#include <winscard.h>
#endif

namespace longreach::card {

/// What every call of PC/SC gives: as wide as the system has it, never squeezed into an int.
#ifdef Q_OS_MACOS
using PcscCode = int32_t;
#else
using PcscCode = LONG;
#endif

#ifdef Q_OS_WIN
// Where a library's functions are is known at run time only.
inline const auto listReaders = &SCardListReadersA;
inline const auto connectCard = &SCardConnectA;
inline const auto getStatusChange = &SCardGetStatusChangeA;
inline const auto cardStatus = &SCardStatusA;
using PcscReaderState = SCARD_READERSTATEA;
using PcscCount = DWORD;
#else
inline constexpr auto listReaders = &SCardListReaders;
inline constexpr auto connectCard = &SCardConnect;
inline constexpr auto getStatusChange = &SCardGetStatusChange;
inline constexpr auto cardStatus = &SCardStatus;
using PcscReaderState = SCARD_READERSTATE;
#ifdef Q_OS_MACOS
using PcscCount = uint32_t;
#else
using PcscCount = DWORD;
#endif
#endif

// Names of readers are UTF-8 to pcsclite and PCSC.framework, and in the code page of the system to WinSCard.

inline QString fromServiceName(const char *name)
{
    return QString::fromLocal8Bit(name);
}

inline QByteArray toServiceName(const QString &name)
{
    return name.toLocal8Bit();
}

inline constexpr PcscCount AnyProtocol = SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1;

} // namespace longreach::card

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decodecommand.h"

#include "app/cli/inputfile.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/sgp32/decode/apdutrace.h"
#include "app/sgp32/decode/input.h"
#include "app/sgp32/decode/render.h"
#include "app/sgp32/decode/tree.h"
#include "app/sgp32/decode/types.h"

#include <QJsonDocument>

#include <algorithm>

namespace longreach::cli {

namespace {

/// Octets may be given in pieces; APDUs, each behind its mark, are lines.
QString asOneText(const QStringList &pieces)
{
    const bool isRecord = std::any_of(pieces.begin(), pieces.end(), [](const QString &piece) {
        return piece.startsWith(u'>') || piece.startsWith(u'<');
    });
    return pieces.join(isRecord ? u'\n' : u' ');
}

} // namespace

void DecodeCommand::declare(OptionTable &options)
{
    options.texts("INPUT", m_input, "FILE|-|HEX", "A file, standard input, or the octets in hexadecimal or base64");
    options.text("--as", m_type, "TYPE", "What it is, if that is known; --types lists the names");
    options.choice("--format", m_format, {QStringLiteral("tree"), QStringLiteral("json")}, "default: tree");
    options.flag("--types", m_listsTypes, "List the types there are");
    options.footer("Reads hexadecimal, base64, PEM or the octets themselves: ES10, ESipa, packages, notifications;\n"
                   "a command to a card or its answer; and a record of both, a line an APDU behind '>' or '<'.\n"
                   "Exit code 4 if it is damaged: then what could be read is shown, and where reading stopped.\n"
                   "With --format json: {type, canonical, size, tree: [{offset, tag, name, length, value, text,\n"
                   "children}], problems: []}.\n"
                   "  longreachctl decode BF2D10A00EE30C5A0A98940404800000000028");
}

void DecodeCommand::start(Session &session)
{
    if (m_listsTypes) {
        session.output().write(sgp32::typeNames().join(u'\n').toUtf8() + '\n');
        Q_EMIT finished(ExitCode::Done);
        return;
    }
    const auto text = readGivenText(asOneText(m_input));
    if (!text)
        return failAtFile(session, QStringLiteral("read the object"), text.error());
    if (const auto trace = sgp32::readApduTrace(*text); trace && m_type.isEmpty())
        return show(session, *trace);
    const auto octets = sgp32::octetsFromInput(*text);
    if (!octets)
        return failAtFile(session, QStringLiteral("read the object"), octets.error());
    decode(session, *octets, sgp32::endsInHalfAnOctet(*text));
}

void DecodeCommand::decode(Session &session, const QByteArray &octets, bool endsInHalf)
{
    const auto types = sgp32::typesNamed(m_type);
    if (types.empty() && !m_type.isEmpty()) {
        refuse(session, QStringLiteral("decode it"),
               {Error::Kind::InvalidInput,
                QStringLiteral("there is no type '%1' ('decode --types' lists them)").arg(m_type)});
        return;
    }
    auto tree = sgp32::decodeToTree(octets, types);
    if (endsInHalf) {
        tree.isCanonical = false;
        tree.stoppedAt = tree.stoppedAt.value_or(tree.size);
        tree.problems << QStringLiteral("offset %1: the last octet is cut in half").arg(tree.size);
    }
    show(session, tree);
}

void DecodeCommand::show(Session &session, const sgp32::DecodedTree &tree)
{
    const bool isJson =
        m_format == u"json" || (m_format.isEmpty() && session.output().format() == Output::Format::Json);
    session.output().write(isJson ? QJsonDocument(sgp32::renderJson(tree)).toJson() : sgp32::renderText(tree).toUtf8());
    if (tree.stoppedAt)
        session.output().complain(
            QStringLiteral("The object is damaged: reading stopped at offset %1.").arg(*tree.stoppedAt));
    Q_EMIT finished(tree.stoppedAt ? ExitCode::DamagedInput : ExitCode::Done);
}

} // namespace longreach::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activitypage.h"

#include "app/core/whendone.h"
#include "app/fleet/activitylog.h"
#include "models/common/roles.h"
#include "views/activity/activityfilterbar.h"
#include "views/activity/activitywords.h"
#include "views/common/agedelegate.h"
#include "views/common/banner.h"
#include "views/common/card.h"
#include "views/common/emptystate.h"
#include "views/common/errortext.h"
#include "views/common/metrics.h"
#include "views/common/pagehead.h"
#include "views/common/prompt.h"
#include "views/common/tableview.h"
#include "views/common/taskdialog.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>

#include <utility>

namespace longreach {

namespace {

const QString lineMark = QStringLiteral("line");

} // namespace

ActivityPage::ActivityPage(const Services &services, QWidget *parent)
    : Page(parent),
      m_services(services),
      m_model([&log = services.activity](const ActivityFilter &filter, qint64 before, int limit) {
          return log.read(filter, before, limit);
      }),
      m_head(new PageHead(tr("Activity"), this)),
      m_problem(new Banner(Tone::Bad, this)),
      m_filter(new ActivityFilterBar),
      m_table(new TableView),
      m_empty(new EmptyState(m_table))
{
    build();
    dressTable();
    connect(m_filter, &ActivityFilterBar::changed, this, &ActivityPage::applyFilter);
    connect(&m_services.activity, &fleet::ActivityLog::advanced, this, [this] {
        if (isVisible())
            m_model.readNewer();
    });
    connect(&m_model, &ActivityModel::answered, this, &ActivityPage::showState);
    connect(&m_model, &ActivityModel::answered, this, &ActivityPage::selectWanted);
    connect(&m_model, &ActivityModel::failed, this, [this](const Error &error) {
        m_problem->setMessage(Tone::Bad, errorText(tr("read the activity"), error));
        m_problem->setToolTip(error.detail);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActivityPage::noteCurrent);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ActivityPage::showThing);
}

void ActivityPage::build()
{
    auto *card = new Card;
    card->setFlush();
    card->body()->addWidget(m_filter);
    card->body()->addWidget(m_table, 1);
    auto *margin = new QVBoxLayout;
    margin->setContentsMargins(3 * metrics::Grid, 0, 3 * metrics::Grid, 2 * metrics::Grid);
    margin->setSpacing(metrics::Grid);
    margin->addWidget(m_problem);
    margin->addWidget(card, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(margin, 1);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Activity"));
    m_table->setPlaceholder(m_empty);
    showState();
}

void ActivityPage::dressTable()
{
    using Column = ActivityModel::Column;
    m_table->setHeads({tr("Age", "of a line of activity"), tr("Who"), tr("What"), tr("Thing"), tr("Details")},
                      {80, 120, 190, 290, 330});
    const auto set = [this](Column column, QAbstractItemDelegate *delegate) {
        m_table->setItemDelegateForColumn(static_cast<int>(column), delegate);
    };
    const auto say = [this](QString (*words)(const QString &)) {
        return new CellDelegate(
            [words](const QModelIndex &index) { return words(index.data(Qt::DisplayRole).toString()); }, m_table);
    };
    set(Column::At, new AgeDelegate(m_table, static_cast<int>(Column::At)));
    set(Column::Who, say(&actorWords));
    set(Column::Verb, say(&activityWords));
    set(Column::Object, say(&thingWords));
}

void ActivityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!std::exchange(m_isRead, true))
        applyFilter();
    else
        m_model.readNewer();
}

void ActivityPage::applyFilter()
{
    m_problem->setMessage(Tone::Bad, {});
    m_wanted = sought(); // it stays current if the filter means it
    m_model.setFilter(m_filter->filter());
    Q_EMIT metChanged();
    Q_EMIT placeChanged();
}

void ActivityPage::noteCurrent()
{
    if (current() != nullptr)
        m_wanted.reset();
    Q_EMIT metChanged();
    Q_EMIT placeChanged();
}

void ActivityPage::selectWanted()
{
    if (!m_wanted)
        return;
    if (const auto row = m_model.rowOf(*m_wanted)) {
        m_table->selectRow(*row);
        return m_table->scrollTo(m_model.index(*row, 0), QAbstractItemView::PositionAtCenter);
    }
    if (m_model.mayHold(*m_wanted))
        return m_model.fetchMore({});
    m_wanted.reset();
    Q_EMIT placeChanged();
}

std::optional<qint64> ActivityPage::sought() const
{
    const auto *line = current();
    return m_wanted || line == nullptr ? m_wanted : line->id;
}

Place::Marks ActivityPage::place() const
{
    auto marks = m_filter->marks();
    if (const auto line = sought())
        marks.insert(lineMark, QString::number(*line));
    return marks;
}

void ActivityPage::goTo(const Place::Marks &marks)
{
    m_table->clearSelection();
    const auto line = marks.value(lineMark);
    m_wanted = line.isEmpty() ? std::nullopt : std::optional(line.toLongLong());
    m_filter->setMarks(marks);
    if (m_isRead)
        selectWanted();
}

void ActivityPage::showState()
{
    const auto count = QLocale().toString(m_model.rowCount());
    m_head->setRemark(m_model.rowCount() == 0 ? QString()
                          : m_model.isAtEnd() ? tr("%1 lines", "of activity").arg(count)
                                              : tr("the newest %1 lines", "of activity").arg(count));
    const bool isFiltered = m_model.filter() != ActivityFilter();
    if (isFiltered)
        m_empty->setMessage(
            QStringLiteral("search"), tr("Nothing of that kind"),
            tr("No line of the activity is what you asked for. Choose a longer period or fewer words."));
    else
        m_empty->setMessage(QStringLiteral("clock"), tr("Nothing has happened yet"),
                            tr("Every job, eIM, import and card change leaves a line here: who did what when, on this "
                               "console, on another one, or by script."));
}

const Activity *ActivityPage::current() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? &m_model.activity(rows.front().row()) : nullptr;
}

void ActivityPage::showThing()
{
    const auto *line = current();
    if (line == nullptr)
        return;
    if (const auto job = jobNumberOf(line->object))
        Q_EMIT jobRequested(*job);
    else if (isOfEim(*line))
        Q_EMIT eimRequested(line->object);
}

std::vector<Command> ActivityPage::commands()
{
    const auto hintFor = [](Needs needs) {
        return needs == Needs()            ? QString()
            : needs == Need::ActivityThing ? tr("Choose a line about a job or an eIM on the page Activity.")
                                           : tr("Choose a line on the page Activity.");
    };
    const auto command = [&](const QString &id, Command::Menu menu, Needs needs, const QString &text,
                             const QString &icon, std::function<void()> run) {
        return Command{.id = id,
                       .menu = menu,
                       .needs = needs,
                       .text = text,
                       .icon = icon,
                       .shortcuts = {},
                       .hint = hintFor(needs),
                       .run = std::move(run)};
    };
    using Menu = Command::Menu;
    return {command(QStringLiteral("activity.show"), Menu::View, Need::ActivityThing, tr("Show the &thing itself"),
                    QStringLiteral("details"), [this] { showThing(); }),
            command(QStringLiteral("activity.only"), Menu::View, Need::ActivityLine, tr("Only what was done to &this"),
                    QStringLiteral("search"),
                    [this] {
                        if (const auto *line = current())
                            m_filter->setObject(line->object);
                    }),
            command(QStringLiteral("activity.export"), Menu::File, Need::Nothing, tr("Export acti&vity…"),
                    QStringLiteral("export"), [this] { exportAll(); })};
}

void ActivityPage::takeCommands(const CommandTable &table)
{
    m_head->takeCommands(table, {QStringLiteral("activity.export")});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    table.fill(m_table,
               {QStringLiteral("activity.show"), QStringLiteral("activity.only"), QString(),
                QStringLiteral("activity.export")});
}

Needs ActivityPage::met() const
{
    Needs met;
    const auto *line = current();
    met.setFlag(Need::ActivityLine, line != nullptr);
    met.setFlag(Need::ActivityThing, line != nullptr && (jobNumberOf(line->object) || isOfEim(*line)));
    return met;
}

void ActivityPage::exportAll()
{
    const FileQuestion question{.title = tr("Export activity"),
                                .filter = tr("CSV (*.csv);;JSON (*.json)"),
                                .proposedName = QStringLiteral("activity.csv"),
                                .isForWriting = true};
    m_services.prompt.chooseFile(question, this, [this](const QString &path) { exportTo(path); });
}

void ActivityPage::exportTo(const QString &path)
{
    using Format = fleet::ActivityFile::Format;
    const auto format = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) ? Format::Json : Format::Csv;
    const auto name = QFileInfo(path).fileName();
    auto *dialog = new TaskDialog(tr("Exporting to %1").arg(name), window());
    auto &log = m_services.activity;
    connect(&log, &fleet::ActivityLog::exported, dialog, [dialog](qint64 lines) {
        if (dialog->isRunning())
            dialog->setProgress(lines, 0, tr("%1 lines", "of activity").arg(QLocale().toString(lines)));
    });
    whenDone(log.exportTo(path, format, m_model.filter(), dialog->stopToken()), dialog,
             [dialog, path, name](const Result<qint64> &lines) {
                 if (lines)
                     dialog->finishFile(path, tr("%Ln line(s) written.", nullptr, static_cast<int>(*lines)));
                 else
                     dialog->fail(errorText(tr("export to “%1”").arg(name), lines.error()), lines.error().detail);
             });
    dialog->open();
}

void ActivityPage::refresh()
{
    applyFilter();
}

void ActivityPage::find()
{
    m_filter->text()->setFocus(Qt::ShortcutFocusReason);
    m_filter->text()->selectAll();
}

void ActivityPage::saveLayout(QSettings &settings) const
{
    settings.setValue(QStringLiteral("activity/columns"), m_table->layout());
}

void ActivityPage::restoreLayout(const QSettings &settings)
{
    m_table->restoreLayout(settings.value(QStringLiteral("activity/columns")).toByteArray());
}

} // namespace longreach

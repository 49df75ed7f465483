#include "tests/support/strict.h"
#include "tests/support/window_fixture.h"
#include "ui/library/scenario_delegate.h"
#include "ui/library/scenario_header.h"
#include "ui/library/scenario_list.h"
#include "ui/library/scenario_model.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using support::Desk;
using ui::ScenarioModel;

namespace {

/// The window at its library, which holds two plans of which one has no known cost.
struct Shelf : Desk
{
    Shelf()
    {
        start();
        core::Scenario plan;
        plan.name = "priced";
        plan.hardware.accelerator = "a100-sxm4-80gb";
        plan.hardware.count.value = 8;
        plan.training.run.hours.value = 100;
        plan.site.region = "gcp/us-central1";
        window->session().create(plan);
        plan.name = "unpriced";
        plan.site.region = "gcp/no-such-region";
        window->session().create(plan);
        act("screen/library");
    }
    ui::ScenarioList& list() const { return *part<ui::ScenarioList>("scenarios"); }
    QString message() const
    {
        const auto* bar = part<QFrame>("messageBar");
        return bar->isVisible() ? bar->accessibleName() : QString();
    }
    QModelIndex row(int at) const { return list().model()->index(at, ScenarioModel::NameColumn); }
    [[nodiscard]] bool isEstimated() const
    {
        return support::waitUntil([this] {
            return !row(0).siblingAtColumn(ScenarioModel::CarbonColumn).data().toString().isEmpty();
        });
    }
};

}

/// The library's list as it is seen in the window.
class TestLibraryList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::failOnWarnings(); }

    void headingsStandAboveTheirCells()
    {
        Shelf f;
        const auto* header = static_cast<const ui::ScenarioHeader*>(f.list().header());
        for (int column = 0; column < ScenarioModel::ColumnCount; ++column) {
            const int edge = header->viewport()->x(); // that the cells have not
            const int left = header->sectionViewportPosition(column) - edge,
                      width = header->sectionSize(column);
            const QRect words = header->textRect(column);
            if (column == ScenarioModel::CarbonColumn || column == ScenarioModel::CostColumn)
                QCOMPARE(words.right() + 1, left + width - ui::ScenarioDelegate::rightMargin());
            else
                QCOMPARE(words.left(), left + ui::ScenarioDelegate::leftMargin(column));
            const QRect mark = header->markRect(column);
            QVERIFY(mark.left() - words.right() < 10 && words.left() - mark.right() < 10);
        }
        QVERIFY(header->textRect(ScenarioModel::TimeColumn).left()
                    - header->textRect(ScenarioModel::CostColumn).right()
                > 20);
    }

    void theTimesTakeNoMoreThanTheyNeed()
    {
        Shelf f;
        int widest = 0;
        for (const QString& time : ScenarioModel::widestTimes())
            widest = std::max(widest, f.list().fontMetrics().horizontalAdvance(time));
        const int width = f.list().columnWidth(ScenarioModel::TimeColumn);
        const int margins = ui::ScenarioDelegate::marginsOf(ScenarioModel::TimeColumn);
        QVERIFY(width >= widest + margins && width < widest + margins + 10);
    }

    void aRowSaysOnWhatAndWhere()
    {
        Shelf f;
        QVERIFY(f.isEstimated());
        f.list().sortByColumn(ScenarioModel::NameColumn, Qt::AscendingOrder);
        const QString detail = f.row(0).data(ScenarioModel::DetailRole).toString();
        QVERIFY2(detail.contains(QString::fromUtf8("8 × NVIDIA")), qPrintable(detail));
        QVERIFY2(detail.contains(QStringLiteral("Iowa")), qPrintable(detail));
    }

    void theUnknownComesLastWhicheverWayRound()
    {
        Shelf f;
        QVERIFY(f.isEstimated());
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            f.list().sortByColumn(ScenarioModel::CostColumn, order);
            QCOMPARE(f.row(1).data().toString(), QStringLiteral("unpriced"));
        }
    }

    void deletingTheOpenOneSaysWhatIsOpenNow()
    {
        Shelf f;
        f.list().sortByColumn(ScenarioModel::NameColumn, Qt::AscendingOrder);
        f.list().moveTo(f.row(1));
        f.part<QPushButton>("remove")->click();
        QVERIFY2(f.message().contains(QString::fromUtf8("“priced” is open now")), qPrintable(f.message()));
        f.part<QPushButton>("remove")->click();
        QVERIFY2(f.message().contains(QStringLiteral("new scenario is open")), qPrintable(f.message()));
    }

    void whatWasToldIsOverWhenTheScreenIsLeft()
    {
        Shelf f;
        f.list().moveTo(f.row(0));
        f.part<QPushButton>("remove")->click();
        QVERIFY(!f.message().isEmpty());
        f.act("screen/plan");
        f.act("screen/library");
        QVERIFY(f.message().isEmpty());
    }

    void aSearchWithoutAMatchIsCleared()
    {
        Shelf f;
        auto* search = f.part<QLineEdit>("search");
        search->setText(QStringLiteral("plum"));
        auto* clear = f.part<QPushButton>("clear");
        QVERIFY(clear->isVisible());
        clear->click();
        QVERIFY(search->text().isEmpty());
        QCOMPARE(f.list().model()->rowCount(), 2);
    }

    void renamesAndDeletionsGoThroughUndoAndRedo()
    {
        Shelf f;
        f.list().sortByColumn(ScenarioModel::NameColumn, Qt::AscendingOrder);
        f.list().model()->setData(f.row(0), QStringLiteral("named"), Qt::EditRole); // not the open one
        QVERIFY(support::waitUntil([&] { return f.row(0).data().toString() == QStringLiteral("named"); }));
        QVERIFY(f.window->actions()["undo"]->isEnabled());
        f.act("undo");
        QCOMPARE(f.row(0).data().toString(), QStringLiteral("priced"));
        QVERIFY(f.window->actions()["redo"]->text().contains(QStringLiteral("named")));
        f.act("redo");
        QCOMPARE(f.row(0).data().toString(), QStringLiteral("named"));
        f.list().moveTo(f.row(0));
        f.part<QPushButton>("remove")->click();
        f.act("undo");
        QCOMPARE(f.list().model()->rowCount(), 2);
        f.act("redo");
        QCOMPARE(f.list().model()->rowCount(), 1);
        QVERIFY(!f.window->actions()["redo"]->isEnabled());
    }
};

QTEST_MAIN(TestLibraryList)
#include "tst_library_list.moc"

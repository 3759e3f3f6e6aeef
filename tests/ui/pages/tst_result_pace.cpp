#include "result_desk.h"
#include "ui/charts/ladder_chart.h"
#include "ui/pages/result_chart.h"
#include "ui/pages/result_page.h"
#include "ui/pages/result_words.h"
#include "ui/pages/text_table.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QTest>

using namespace suyang;
using namespace suyang::ui;
using suyang::test::ResultDesk;
using namespace Qt::StringLiterals;

/// What the result page says of answers that came too fast.
class TestResultPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }

    void saysWhereAnswersWereVeryFast_data()
    {
        QTest::addColumn<qint64>("pace");
        QTest::addColumn<TextSize>("size");
        QTest::addColumn<bool>("doubt");
        QTest::newRow("usual") << qint64 {20000} << TextSize::Standard << false;
        QTest::newRow("fast") << qint64 {900} << TextSize::Standard << true;
        QTest::newRow("fast, in elder mode") << qint64 {900} << TextSize::Elder << true;
    }

    void saysWhereAnswersWereVeryFast()
    {
        QFETCH(qint64, pace);
        QFETCH(TextSize, size);
        QFETCH(bool, doubt);
        m_themes.setTextSize(size);
        ResultDesk desk;
        desk.pace = pace;
        desk.checkAsUsual();
        ResultPage page(*desk.state, m_themes);
        QVERIFY(ResultDesk::open(page));
        ResultChart &chart = *page.chart();
        const QString words = u"answered very fast, so less sure"_s;
        const auto *ladder = QAccessible::queryAccessibleInterface(chart.ladder());
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(chart.ladder()->rows()[row].words.contains(words), doubt);
            QCOMPARE(ladder->child(row)->text(QAccessible::Name).contains(words), doubt);
        }
        ResultDesk::press(chart.wordsButton());
        int told = 0;
        for (const auto *label : chart.words()->findChildren<TextLabel *>())
            told += label->text().contains(words, Qt::CaseInsensitive);
        for (int row = 0; size != TextSize::Elder && row < 4; ++row)
            told += chart.words()->table()->item(row, 2)->text().contains(
                words, Qt::CaseInsensitive);
        QCOMPARE(told > 0, doubt);
        m_themes.setTextSize(TextSize::Standard);
    }

private:
    ThemeManager m_themes {*qApp};
};

QTEST_MAIN(TestResultPace)
#include "tst_result_pace.moc"

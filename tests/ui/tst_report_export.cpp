#include "pages/result_desk.h"
#include "ui/report_export.h"

#include <QFile>
#include <QPrinter>
#include <QSignalSpy>

using namespace suyang;
using namespace suyang::ui;
using suyang::test::ResultDesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReportExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesTheNewestResultAsPdf()
    {
        ResultDesk desk;
        desk.checkAsUsual();
        QWidget window;
        ReportExport reports(*desk.state, &window);
        const QString path = desk.folder.filePath(u"result.pdf"_s);
        QVERIFY(reports.saveTo({}, path));
        QVERIFY(contents(path).startsWith("%PDF-"));
    }

    void savesAWebPageWithTheNameOnIt()
    {
        ResultDesk desk;
        desk.checkAsUsual();
        QWidget window;
        ReportExport reports(*desk.state, &window);
        const QString path = desk.folder.filePath(u"result.HTML"_s);
        QVERIFY(reports.saveTo(desk.state->latestResult()->attempt, path));
        const QString page = QString::fromUtf8(contents(path));
        QVERIFY(page.contains(u"<html"_s));
        QVERIFY(page.contains(u"Mei"_s));
    }

    void printsAnEarlierResultWithItsOwnDate()
    {
        ResultDesk desk;
        desk.checkAsUsual(40);
        const QString earlier = desk.state->latestResult()->attempt;
        desk.checkAsUsual();
        QWidget window;
        ReportExport reports(*desk.state, &window);
        QPrinter printer;
        const QString path = desk.folder.filePath(u"printed.pdf"_s);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        QVERIFY(reports.printTo(earlier, printer));
        QVERIFY(contents(path).startsWith("%PDF-"));

        const QString then = desk.folder.filePath(u"then.html"_s);
        const QString now = desk.folder.filePath(u"now.html"_s);
        QVERIFY(reports.saveTo(earlier, then));
        QVERIFY(reports.saveTo({}, now));
        QVERIFY(contents(then) != contents(now));
    }

    void saysWhereAnswersWereVeryFast_data()
    {
        QTest::addColumn<qint64>("pace");
        QTest::addColumn<bool>("doubt");
        QTest::newRow("usual") << qint64 {20000} << false;
        QTest::newRow("fast") << qint64 {900} << true;
    }

    void saysWhereAnswersWereVeryFast()
    {
        QFETCH(qint64, pace);
        QFETCH(bool, doubt);
        ResultDesk desk;
        desk.pace = pace;
        desk.checkAsUsual();
        QWidget window;
        ReportExport reports(*desk.state, &window);
        const QString path = desk.folder.filePath(u"result.html"_s);
        QVERIFY(reports.saveTo({}, path));
        QCOMPARE(contents(path).count("Answered very fast, so less sure."), doubt ? 4 : 0);
    }

    void refusesWhatIsNotThereOrCannotBeWritten()
    {
        ResultDesk desk;
        QWidget window;
        ReportExport reports(*desk.state, &window);
        const QString path = desk.folder.filePath(u"result.pdf"_s);
        QCOMPARE(reports.saveTo({}, path).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(path));
        desk.checkAsUsual();
        QCOMPARE(reports.saveTo(u"nonsense"_s, path).error().code, ErrorCode::NotFound);
        QCOMPARE(reports.saveTo({}, desk.folder.filePath(u"no/such/result.html"_s)).error().code,
            ErrorCode::StoreUnavailable);
    }
};

QTEST_MAIN(TestReportExport)
#include "tst_report_export.moc"

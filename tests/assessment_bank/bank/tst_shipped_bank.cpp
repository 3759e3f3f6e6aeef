#include "bank/bank_check.h"
#include "support/item_json.h"

#include <QProcess>
#include <QTest>

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

namespace {

const QString Folder = QStringLiteral(SUYANG_SOURCE_DIR "/resources/bank");

// Prints the first complaint, "missing" when the module is not installed, or nothing.
const QString Validator = u"import json, pathlib, sys\n"
                          "try:\n"
                          "    import jsonschema\n"
                          "except ImportError:\n"
                          "    sys.exit('missing')\n"
                          "bank = pathlib.Path(sys.argv[1])\n"
                          "schema = json.loads((bank / 'item.schema.json').read_text('utf-8'))\n"
                          "jsonschema.Draft202012Validator.check_schema(schema)\n"
                          "validator = jsonschema.Draft202012Validator(schema)\n"
                          "files = sorted(bank.glob('items/*/*.json'))\n"
                          "for file in files:\n"
                          "    item = json.loads(file.read_text('utf-8'))\n"
                          "    for error in validator.iter_errors(item):\n"
                          "        sys.exit(f'{file.name} {error.json_path} {error.message}')\n"
                          "print(len(files))\n"_s;

} // namespace

class TestShippedBank : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWithoutAProblem()
    {
        const auto bank = readBank(Folder, test::shippedFramework());
        QVERIFY2(bank, bank ? "" : describe(bank.error()).c_str());
        QVERIFY(bank->items().size() >= 96);
        QCOMPARE(bank->hash().size(), 64);
    }

    void asksEveryCompetence()
    {
        const auto bank = readBank(Folder, test::shippedFramework());
        QVERIFY(bank);
        for (const Competence &competence : test::shippedFramework().competences) {
            const bool asked = std::ranges::any_of(bank->items(),
                [&](const Item &item) { return item.competence == competence.code; });
            QVERIFY2(asked, qPrintable(competence.code));
        }
    }

    void passesEveryCheck()
    {
        const auto reading = readBankFolder(Folder, test::shippedFramework());
        QVERIFY(reading);
        CheckEvidence evidence;
        const auto accepted = readAcceptedWarnings(Folder);
        QVERIFY(accepted);
        evidence.accepted = *accepted;
        const CheckReport report
            = checkBank(*reading, test::shippedFramework(), test::shippedCheckData(), evidence);
        QStringList errors;
        for (const Finding &finding : report.findings) {
            // A stale entry of accepted_warnings.csv would hide the next warning of its item.
            if (finding.level == Level::Error || finding.check == u"ACCEPTED")
                errors.append(u"%1 %2: %3"_s.arg(finding.check, finding.item, finding.message));
        }
        QVERIFY2(errors.isEmpty(), qPrintable(u'\n' + errors.join(u'\n')));
    }

    void fitsTheSchema()
    {
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {u"-c"_s, Validator, Folder});
        if (!python.waitForStarted())
            QSKIP("/usr/bin/python3 is not there");
        QVERIFY(python.waitForFinished(60000));
        const QByteArray complaint = python.readAllStandardError().trimmed();
        if (complaint == "missing")
            QSKIP("python3-jsonschema is not installed");
        QVERIFY2(python.exitCode() == 0, complaint.constData());
        QVERIFY(python.readAllStandardOutput().trimmed().toInt() >= 96);
    }
};

QTEST_GUILESS_MAIN(TestShippedBank)
#include "tst_shipped_bank.moc"

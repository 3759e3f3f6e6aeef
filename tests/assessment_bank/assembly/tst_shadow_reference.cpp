// Agreement with the shadow tests of the TestDesign package on its science item bank: 1,000 items,
// 36 constraints, 30 items a test.
#include "assembly/assemble.h"
#include "engine/item_model.h"
#include "measurement_files/csv_reader.h"
#include "support/csv_table.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace suyang;
using namespace suyang::assembly;
using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<QHash<QString, QString>>;

Rows readRows(const QString &name)
{
    Rows rows;
    auto reader = measurement_files::CsvReader::open(
        suyang::test::sharedPath(u"measurement/refdata/shadow/"_s + name));
    while (reader && reader->next().value()) {
        QHash<QString, QString> row;
        for (qsizetype c = 0; c < reader->columns(); ++c)
            row.insert(reader->header()[c], reader->cell(c).toString());
        rows.push_back(std::move(row));
    }
    return rows;
}

/// One of `LEVEL == 3`, `OBJECTIVE %in% c("1B", "1C")`, `DOK >= 2`, `PTBIS < 0.15`.
bool meetsPart(const QHash<QString, QString> &item, const QString &part)
{
    static const QRegularExpression form(u"^(\\w+) (==|%in%|>=|<) (.+)$"_s);
    const auto match = form.match(part.trimmed());
    const QString have = item.value(match.captured(1));
    const QString how = match.captured(2);
    QString what = match.captured(3);
    if (how == u">="_s)
        return have.toDouble() >= what.toDouble();
    if (how == u"<"_s)
        return have.toDouble() < what.toDouble();
    what.remove(u"c("_s).remove(u')').remove(u'"');
    const QStringList values = what.split(u',');
    return std::ranges::any_of(values, [&](const QString &v) { return v.trimmed() == have; });
}

bool meets(const QHash<QString, QString> &item, const QString &condition)
{
    const QStringList parts = condition.split(u'&', Qt::SkipEmptyParts);
    return std::ranges::all_of(parts, [&](const QString &part) { return meetsPart(item, part); });
}

TestRules readRules(const Rows &items)
{
    TestRules rules;
    for (const auto &row : readRows(u"science_constraints.csv"_s)) {
        const QString type = row[u"TYPE"_s];
        if (type == u"Order"_s) // about the order of a test, not about what is in it
            continue;
        TestRule rule {rules.groups.size(), {}};
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (meets(items[i], row[u"CONDITION"_s]))
                rule.terms.push_back({i});
        }
        rule.least = row[u"LB"_s].toDouble();
        rule.most = row[u"UB"_s].toDouble();
        if (type == u"Enemy"_s)
            rule.most = 1.0;
        if (type == u"Include"_s)
            rule.least = rule.most = static_cast<double>(rule.terms.size());
        if (type == u"AllOrNone"_s)
            rule.terms.at(1).amount = -1.0;
        rules.groups.push_back(row[u"CONSTRAINT_ID"_s].toStdString());
        rules.rules.push_back(std::move(rule));
    }
    return rules;
}

std::vector<engine::ItemModel> readModels()
{
    std::vector<engine::ItemModel> models;
    for (const auto &row : readRows(u"science_itempool.csv"_s)) {
        const auto number = [&](int k) { return row[u"PAR%1"_s.arg(k)].toDouble(); };
        engine::ItemParameters p {.kind = engine::ModelKind::ThreePl, .a = number(1)};
        p.b[0] = number(2);
        if (row[u"MODEL"_s] == u"GPC"_s) {
            p.kind = engine::ModelKind::PartialCredit;
            for (int k = 3; !row[u"PAR%1"_s.arg(k)].isEmpty(); ++k)
                p.b[p.thresholds++] = number(k);
        } else {
            p.c = number(3);
        }
        models.push_back(engine::ItemModel::create(p).value());
    }
    return models;
}

} // namespace

class TestShadowReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShadowTestIsAsGood()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/shadow/science_shadow_tests.csv");
        const Rows items = readRows(u"science_itemattrib.csv"_s);
        const auto models = readModels();
        QCOMPARE(items.size(), models.size());
        const TestRules rules = readRules(items);
        QCOMPARE(rules.rules.size(), std::size_t {35});
        const Rows trace = readRows(u"science_shadow_trace.csv"_s);
        const Rows tests = readRows(u"science_shadow_tests.csv"_s);
        QCOMPARE(tests.size(), trace.size());
        std::vector<std::size_t> given;
        double largest = 0.0;
        for (std::size_t t = 0; t < tests.size(); ++t) {
            if (tests[t][u"position"_s] == u"1"_s)
                given.clear();
            std::vector<double> values;
            for (const engine::ItemModel &model : models)
                values.push_back(model.information(tests[t][u"theta_used"_s].toDouble()));
            std::vector<std::size_t> free;
            double total = 0.0;
            for (std::size_t i = 0; i < models.size(); ++i) {
                if (std::ranges::find(given, i) == given.end())
                    free.push_back(i);
                else
                    total += values[i];
            }
            const auto test = assemble({rules, values, given, free});
            QVERIFY(test && test->isProven);
            total += test->value;
            const double reference = tests[t][u"objective_info"_s].toDouble();
            largest = std::max(largest, std::abs(total - reference));
            QVERIFY2(std::abs(total - reference) < 1e-6,
                qPrintable(u"test %1: %2 for %3"_s.arg(t)
                               .arg(total, 0, 'g', 12)
                               .arg(reference, 0, 'g', 12)));
            std::vector<std::size_t> whole = given;
            whole.insert(whole.end(), test->chosen.begin(), test->chosen.end());
            QVERIFY(brokenGroups(rules, whole).empty());
            given.push_back(trace[t][u"item"_s].toULong() - 1);
        }
        qInfo("%zu shadow tests, largest difference %.1e", tests.size(), largest);
    }
};

QTEST_APPLESS_MAIN(TestShadowReference)
#include "tst_shadow_reference.moc"

// The study of the shipped bank: simulates the whole assessment, writes report, tables and
// pictures into a folder and prints the main figures. Usage: suyang-study-bank [FOLDER [PEOPLE]]
#include "bank/bank_reader.h"
#include "bank/framework_reader.h"
#include "bank_plots.h"
#include "bank_report.h"
#include "csv_tables.h"
#include "study_run.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace suyang;
using namespace suyang::bank_study;
using namespace Qt::StringLiterals;

namespace {

bool write(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QSaveFile file(folder.filePath(name));
    const bool good
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!good)
        std::fprintf(
            stderr, "%s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return good;
}

bool writeAll(const QDir &folder, const BankFigures &figures)
{
    bool good = write(folder, u"report.md"_s, bankReport(figures).toUtf8());
    for (const auto &[name, bytes] : csvTables(figures))
        good = write(folder, name, bytes) && good;
    for (const auto &[name, figure] : bankPlots(figures))
        good = write(folder, name + u".svg"_s, toSvg(figure)) && good;
    return good;
}

int complain(const Error &error)
{
    std::fprintf(stderr, "%s\n", describe(error).c_str());
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QDir folder(
        QString::fromLocal8Bit(argc > 1 ? argv[1] : "assessment_bank/reviews/bank_study"));
    StudyPlan plan;
    plan.threads = std::max(1U, std::thread::hardware_concurrency());
    if (argc > 2)
        plan.people = QString::fromLocal8Bit(argv[2]).toULongLong();
    if (plan.people == 0 || !folder.mkpath(u"."_s)) {
        std::fputs("usage: suyang-study-bank [FOLDER [PEOPLE]]\n", stderr);
        return 2;
    }
    const auto framework = bank::readFramework(u":/framework"_s);
    if (!framework)
        return complain(framework.error());
    const auto items = bank::readBank(u":/bank"_s, *framework);
    if (!items)
        return complain(items.error());
    const auto figures = runBankStudy({*framework, *items}, plan,
        [](const QString &next) { std::fprintf(stderr, "simulating: %s\n", qPrintable(next)); });
    if (!figures)
        return complain(figures.error());
    if (!writeAll(folder, *figures))
        return 1;
    std::printf("Bank %s %s, %lld items; %zu runs of %zu people a population; report in %s\n\n%s",
        qPrintable(figures->bankId), qPrintable(figures->bankVersion),
        static_cast<long long>(figures->items.size()), plan.runs, plan.people,
        qPrintable(folder.filePath(u"report.md"_s)), qPrintable(mainFigures(*figures)));
    return 0;
}

#include "bank_listing.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace suyang::cli {

using namespace Qt::StringLiterals;

namespace {

/// One number for how hard: the mean of the thresholds where there are several.
double locationOf(const engine::ItemParameters &p)
{
    const auto end = p.b.begin() + static_cast<std::ptrdiff_t>(p.thresholds);
    return std::accumulate(p.b.begin(), end, 0.0) / static_cast<double>(p.thresholds);
}

void addParameters(const engine::ItemParameters &p, QJsonObject &entry)
{
    entry.insert(u"model"_s, QLatin1String(engine::modelName(p.kind)));
    entry.insert(u"a"_s, p.a);
    entry.insert(u"b"_s, locationOf(p));
    if (p.thresholds > 1) {
        for (std::size_t k = 0; k < p.thresholds; ++k)
            entry.insert(u"b%1"_s.arg(k + 1), p.b[k]);
    } else {
        entry.insert(u"c"_s, p.c);
        entry.insert(u"d"_s, p.d);
    }
}

QString levelName(bank::Level level)
{
    switch (level) {
    case bank::Level::Error:
        return u"error"_s;
    case bank::Level::Warn:
        return u"warn"_s;
    case bank::Level::Accepted:
        return u"accepted"_s;
    }
    return {};
}

/// What one chooses from, and the key as `authored`.
QStringList interactionLines(
    const bank::Interaction &asked, const QJsonObject &authored, const QString &language)
{
    QStringList lines;
    for (const bank::Option &row : asked.left)
        lines.append(u"  %1  %2"_s.arg(row.id, row.text.in(language)));
    for (const bank::Option &option : asked.options)
        lines.append(u"  %1  %2"_s.arg(option.id, option.text.in(language)));
    for (const bank::Region &region : asked.regions)
        lines.append(u"  %1  %2"_s.arg(region.id, region.text.in(language)));
    const QJsonArray key {authored.value(u"key"_s)};
    const QByteArray written = QJsonDocument(key).toJson(QJsonDocument::Compact);
    lines.append({QString(), u"Key: "_s + QString::fromUtf8(written.mid(1, written.size() - 2))});
    return lines;
}

} // namespace

QJsonObject entryToJson(const bank::Item &item, const bank::Framework &framework)
{
    QJsonObject entry {{u"id"_s, item.id}, {u"version"_s, item.version},
        {u"competence"_s, item.competence}, {u"band"_s, item.band},
        {u"kind"_s, bank::kindName(item.kind)},
        {u"languages"_s, QJsonArray::fromStringList(item.languages)},
        {u"audiences"_s, QJsonArray::fromStringList(item.audiences)}, {u"family"_s, item.family},
        {u"provisional"_s, item.provisional}, {u"scored"_s, item.scored}};
    if (const auto index = framework.competenceIndex(item.competence)) {
        const auto dimension = framework.competences[static_cast<qsizetype>(*index)].dimension;
        entry.insert(u"dimension"_s, framework.dimensions[static_cast<qsizetype>(dimension)].id);
    }
    addParameters(item.parameters, entry);
    return entry;
}

QString entryToLine(const bank::Item &item, const QString &language)
{
    return u"%1  %2  %3  %4"_s.arg(item.id, bank::kindName(item.kind).leftJustified(17))
        .arg(locationOf(item.parameters), 5, 'f', 2)
        .arg(item.canDo.in(language));
}

QStringList itemToLines(const bank::Item &item, const QString &language)
{
    QStringList lines {
        u"%1  version %2  %3"_s.arg(item.id).arg(item.version).arg(bank::kindName(item.kind)),
        QString(), item.stem.in(language)};
    if (!item.material.isEmpty())
        lines.append({QString(), item.material.in(language), QString()});
    if (item.steps.isEmpty())
        lines.append(interactionLines(item, item.authored, language));
    const QJsonArray steps = item.authored.value(u"steps"_s).toArray();
    for (qsizetype i = 0; i < item.steps.size(); ++i) {
        const bank::Step &step = item.steps[i];
        lines.append({QString(), u"Step %1  %2"_s.arg(step.id, bank::kindName(step.kind)),
            step.prompt.in(language)});
        lines.append(interactionLines(step, steps.at(i).toObject(), language));
        lines.append(u"Why: "_s + step.rationale.in(language));
    }
    if (!item.steps.isEmpty())
        lines.append(QString());
    lines.append({u"Why: "_s + item.rationale.in(language),
        u"Remember: "_s + item.remember.in(language), u"Source: "_s + item.source});
    return lines;
}

QJsonObject reportToJson(const bank::CheckReport &report)
{
    QJsonArray findings;
    for (const bank::Finding &finding : report.findings) {
        QJsonObject entry {{u"check"_s, finding.check}, {u"level"_s, levelName(finding.level)},
            {u"item"_s, finding.item}, {u"message"_s, finding.message}};
        if (finding.level == bank::Level::Accepted)
            entry.insert(u"reason"_s, finding.reason);
        findings.append(entry);
    }
    QJsonObject figures;
    for (auto it = report.figures.cbegin(); it != report.figures.cend(); ++it)
        figures.insert(it.key(), it.value());
    return {{u"items"_s, report.items}, {u"findings"_s, findings}, {u"figures"_s, figures}};
}

QStringList reportToLines(const bank::CheckReport &report)
{
    QStringList lines;
    for (const bank::Finding &finding : report.findings) {
        const QString item = finding.item.isEmpty() ? u"bank"_s : finding.item;
        const QString reason
            = finding.reason.isEmpty() ? QString() : u" (accepted: %1)"_s.arg(finding.reason);
        lines.append(
            u"%1 %2 %3: %4"_s.arg(levelName(finding.level), finding.check, item, finding.message)
            + reason);
    }
    for (auto it = report.figures.cbegin(); it != report.figures.cend(); ++it)
        lines.append(u"figure %1: %2"_s.arg(it.key(), it.value()));
    const auto countOf = [&](bank::Level level) {
        return std::ranges::count(report.findings, level, &bank::Finding::level);
    };
    lines.append(u"%1 items, %2 errors, %3 warnings, %4 accepted"_s.arg(report.items)
                     .arg(countOf(bank::Level::Error))
                     .arg(countOf(bank::Level::Warn))
                     .arg(countOf(bank::Level::Accepted)));
    return lines;
}

} // namespace suyang::cli

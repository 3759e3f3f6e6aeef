#include "texts.h"

#include <QHashFunctions>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

qsizetype lengthOf(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isSpace() && !c.isLowSurrogate(); });
}

QString bareForm(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (!c.isSpace() && !c.isPunct())
            result += c;
    }
    return result;
}

Grams gramsOf(const QString &text, qsizetype width)
{
    const QString bare = bareForm(text);
    Grams result;
    const QStringView view(bare);
    if (view.size() <= width)
        return {qHash(view, 0)};
    for (qsizetype i = 0; i + width <= view.size(); ++i)
        result.push_back(qHash(view.mid(i, width), 0));
    std::ranges::sort(result);
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

double jaccard(const Grams &left, const Grams &right)
{
    std::size_t shared = 0;
    for (std::size_t i = 0, j = 0; i < left.size() && j < right.size();) {
        if (left[i] == right[j]) {
            ++shared;
            ++i;
            ++j;
        } else if (left[i] < right[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    const std::size_t all = left.size() + right.size() - shared;
    return all == 0 ? 0.0 : static_cast<double>(shared) / static_cast<double>(all);
}

QString keyText(const Item &item, const QString &language)
{
    QStringList parts;
    const auto add = [&](const QString &id) {
        if (const Option *option = item.option(id))
            parts.append(option->text.in(language));
    };
    switch (item.kind) {
    case ItemKind::SingleChoice:
        add(item.key.option);
        break;
    case ItemKind::MultipleResponse:
        for (const QString &id : item.key.options)
            add(id);
        break;
    case ItemKind::Ordering:
        for (const QStringList &group : item.key.order) {
            for (const QString &id : group)
                add(id);
        }
        break;
    case ItemKind::Matching:
        for (const QString &id : item.key.pairs)
            add(id);
        break;
    case ItemKind::Hotspot:
        if (const Region *region = item.region(item.key.option))
            parts.append(region->text.in(language));
        break;
    case ItemKind::Number:
        parts.append(QString::number(item.key.value));
        break;
    case ItemKind::ShortText:
        parts.append(item.key.accepted.value(language).value(0));
        break;
    }
    return parts.join(u'\n');
}

void eachShownText(
    const Item &item, const std::function<void(const QString &, const LocalizedText &)> &visit)
{
    visit(u"stem"_s, item.stem);
    visit(u"can_do"_s, item.canDo);
    for (const Option &option : item.left)
        visit(u"row %1"_s.arg(option.id), option.text);
    for (const Option &option : item.options) {
        visit(u"option %1"_s.arg(option.id), option.text);
        visit(u"feedback of option %1"_s.arg(option.id), option.feedback);
    }
    for (const Region &region : item.regions) {
        visit(u"region %1"_s.arg(region.id), region.text);
        visit(u"feedback of region %1"_s.arg(region.id), region.feedback);
    }
    if (item.picture)
        visit(u"picture in words"_s, item.picture->text);
    visit(u"unit"_s, item.unit);
    visit(u"rationale"_s, item.rationale);
    visit(u"remember"_s, item.remember);
}

QList<Option> choices(const Item &item)
{
    const bool chosen
        = item.kind == ItemKind::SingleChoice || item.kind == ItemKind::MultipleResponse;
    return chosen ? item.options : QList<Option>();
}

bool isRight(const Item &item, const QString &optionId)
{
    return item.kind == ItemKind::MultipleResponse ? item.key.options.contains(optionId)
                                                   : item.key.option == optionId;
}

} // namespace suyang::bank::checks

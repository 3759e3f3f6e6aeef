#pragma once

#include "bank/check_data.h"
#include "bank/framework_reader.h"
#include "bank/item_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace suyang::test {

/// The framework that ships with the program, read once a test run.
inline const bank::Framework &shippedFramework()
{
    static const bank::Framework framework
        = bank::readFramework(QStringLiteral(SUYANG_SOURCE_DIR "/resources/framework")).value();
    return framework;
}

/// The word lists and the plan that the item checks use.
inline const bank::CheckData &shippedCheckData()
{
    static const bank::CheckData data
        = bank::readCheckData(QStringLiteral(SUYANG_SOURCE_DIR "/resources/framework")).value();
    return data;
}

inline QJsonObject inBoth(const QString &chinese, const QString &english)
{
    return {{QStringLiteral("zh-CN"), chinese}, {QStringLiteral("en"), english}};
}

/// An option with everything a wrong one needs; `id` makes its texts differ from the others.
inline QJsonObject optionJson(const QString &id)
{
    static const QHash<QString, QJsonObject> texts {
        {QStringLiteral("a"),
            inBoth(QStringLiteral("请邻居帮忙"), QStringLiteral("Ask neighbours"))},
        {QStringLiteral("b"),
            inBoth(QStringLiteral("重启路由器"), QStringLiteral("Restart modem"))},
        {QStringLiteral("c"),
            inBoth(QStringLiteral("买新的手机"), QStringLiteral("Buy new phones"))},
        {QStringLiteral("d"),
            inBoth(QStringLiteral("关掉蓝牙吧"), QStringLiteral("Turn radio off"))},
    };
    return {{QStringLiteral("id"), id}, {QStringLiteral("text"), texts.value(id)},
        {QStringLiteral("feedback"), inBoth(QStringLiteral("想一想"), QStringLiteral("Think"))},
        {QStringLiteral("misconception"), inBoth(QStringLiteral("误解"), QStringLiteral("Error"))}};
}

inline QJsonArray optionsJson(const QStringList &ids)
{
    QJsonArray result;
    for (const QString &id : ids)
        result.append(optionJson(id));
    return result;
}

inline QJsonObject regionJson(const QString &id, double x)
{
    QJsonObject region = optionJson(id);
    region.insert(QStringLiteral("x"), x);
    region.insert(QStringLiteral("y"), 10);
    region.insert(QStringLiteral("width"), 60);
    region.insert(QStringLiteral("height"), 50);
    return region;
}

/// What every item has; no kind, key or options yet.
inline QJsonObject commonJson(const QString &id)
{
    const QJsonObject source {{QStringLiteral("text"), QStringLiteral("A book")}};
    const QJsonObject rating {
        {QStringLiteral("by"), QStringLiteral("author")}, {QStringLiteral("b"), -0.7}};
    return {{QStringLiteral("format"), QStringLiteral("suyang-item/1")}, {QStringLiteral("id"), id},
        {QStringLiteral("version"), 1}, {QStringLiteral("competence"), id.left(2)},
        {QStringLiteral("band"), id.mid(3, 1)}, {QStringLiteral("family"), id},
        {QStringLiteral("enemies"), QJsonArray()}, {QStringLiteral("audiences"), QJsonArray()},
        {QStringLiteral("aspects"), QJsonArray {1}}, {QStringLiteral("expected_seconds"), 30},
        {QStringLiteral("can_do"), inBoth(QStringLiteral("会"), QStringLiteral("can"))},
        {QStringLiteral("stem"),
            inBoth(
                QStringLiteral("网断了，怎么办？"), QStringLiteral("The net is gone. What now?"))},
        {QStringLiteral("rationale"), inBoth(QStringLiteral("因为"), QStringLiteral("Because"))},
        {QStringLiteral("remember"), inBoth(QStringLiteral("记住"), QStringLiteral("Remember"))},
        {QStringLiteral("source"), source},
        {QStringLiteral("valid_from"), QStringLiteral("2026-11-23")},
        {QStringLiteral("review_by"), QStringLiteral("2027-11-23")},
        {QStringLiteral("reviewed_by"), QJsonArray()},
        {QStringLiteral("ratings"), QJsonArray {rating}}};
}

inline void addHotspot(QJsonObject &json)
{
    json.insert(QStringLiteral("picture"),
        QJsonObject {{QStringLiteral("zh-CN"), QStringLiteral("pictures/p.svg")},
            {QStringLiteral("en"), QStringLiteral("pictures/p.svg")},
            {QStringLiteral("width"), 400}, {QStringLiteral("height"), 100},
            {QStringLiteral("text"), inBoth(QStringLiteral("图"), QStringLiteral("Picture"))}});
    json.insert(QStringLiteral("regions"),
        QJsonArray {regionJson(QStringLiteral("a"), 0), regionJson(QStringLiteral("b"), 100),
            regionJson(QStringLiteral("c"), 200)});
    json.insert(QStringLiteral("text_twin"), QStringLiteral("L1-A-002"));
    json.insert(QStringLiteral("key"), QStringLiteral("b"));
}

/// A step of a scenario; options and key as the item of its kind has them.
inline QJsonObject stepJson(const QString &id, const QString &kind);

/// A scenario of three steps: one choice (b), two choices (a, b), a number (12.5 within 0.1).
inline void addSteps(QJsonObject &json)
{
    json.insert(QStringLiteral("steps"),
        QJsonArray {stepJson(QStringLiteral("1"), QStringLiteral("single-choice")),
            stepJson(QStringLiteral("2"), QStringLiteral("multiple-response")),
            stepJson(QStringLiteral("3"), QStringLiteral("number"))});
}

/// A sound item of a kind ("single-choice", ...): the reader takes it, no check complains.
inline QJsonObject itemJson(const QString &kind, const QString &id = QStringLiteral("L1-A-001"))
{
    QJsonObject json = commonJson(id);
    const QString key = QStringLiteral("key");
    const QString options = QStringLiteral("options");
    const QStringList four {
        QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
    json.insert(QStringLiteral("kind"), kind);
    if (kind == QLatin1String("single-choice")) {
        json.insert(options, optionsJson(four));
        json.insert(key, QStringLiteral("b"));
    } else if (kind == QLatin1String("multiple-response")) {
        json.insert(options, optionsJson(four));
        json.insert(QStringLiteral("choose"), 2);
        json.insert(key, QJsonArray {QStringLiteral("a"), QStringLiteral("b")});
    } else if (kind == QLatin1String("ordering")) {
        json.insert(options, optionsJson(four));
        json.insert(key,
            QJsonArray {QJsonArray {QStringLiteral("c")},
                QJsonArray {QStringLiteral("a"), QStringLiteral("b")},
                QJsonArray {QStringLiteral("d")}});
    } else if (kind == QLatin1String("matching")) {
        json.insert(options, optionsJson(four));
        json.insert(QStringLiteral("left"), optionsJson(four.mid(0, 3)));
        json.insert(key,
            QJsonObject {{QStringLiteral("a"), QStringLiteral("b")},
                {QStringLiteral("b"), QStringLiteral("c")},
                {QStringLiteral("c"), QStringLiteral("a")}});
    } else if (kind == QLatin1String("hotspot")) {
        addHotspot(json);
    } else if (kind == QLatin1String("number")) {
        json.insert(
            key, QJsonObject {{QStringLiteral("value"), 12.5}, {QStringLiteral("tolerance"), 0.1}});
    } else if (kind == QLatin1String("short-text")) {
        const QJsonArray accepted {QStringLiteral("=SUM(B2:B9)")};
        json.insert(key,
            QJsonObject {{QStringLiteral("accept"),
                QJsonObject {
                    {QStringLiteral("zh-CN"), accepted}, {QStringLiteral("en"), accepted}}}});
    } else if (kind == QLatin1String("scenario")) {
        addSteps(json);
    }
    return json;
}

inline QJsonObject stepJson(const QString &id, const QString &kind)
{
    const QJsonObject item = itemJson(kind);
    QJsonObject step {{QStringLiteral("id"), id}, {QStringLiteral("kind"), kind},
        {QStringLiteral("prompt"),
            inBoth(QStringLiteral("这一步怎么办？"), QStringLiteral("What now?"))},
        {QStringLiteral("rationale"), inBoth(QStringLiteral("因为"), QStringLiteral("Because"))}};
    for (const char *field : {"options", "choose", "key", "left"}) {
        if (const QString name = QString::fromLatin1(field); item.contains(name))
            step.insert(name, item.value(name));
    }
    return step;
}

/// The item with one field of its step `index` (from 0) changed; an undefined value takes it away.
inline QJsonObject withStepField(
    QJsonObject item, qsizetype index, const QString &field, const QJsonValue &value)
{
    QJsonArray steps = item.value(QStringLiteral("steps")).toArray();
    QJsonObject step = steps[index].toObject();
    if (value.isUndefined())
        step.remove(field);
    else
        step.insert(field, value);
    steps[index] = step;
    item.insert(QStringLiteral("steps"), steps);
    return item;
}

inline QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

/// REQUIRES: the reader takes it
inline bank::Item itemOf(const QJsonObject &json)
{
    return bank::readItem(bytesOf(json), QStringLiteral("test.json"), shippedFramework()).value();
}

} // namespace suyang::test

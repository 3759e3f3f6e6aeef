#pragma once

#include "support/item_json.h"

namespace suyang::test {

inline QJsonObject exampleOption(const QString &id, const QString &chinese, const QString &english)
{
    QJsonObject option = optionJson(id);
    option.insert(QStringLiteral("text"), inBoth(chinese, english));
    return option;
}

inline QJsonObject exampleStep(const QString &id, const QString &kind, const QJsonObject &prompt,
    const QJsonArray &options, const QJsonValue &key)
{
    QJsonObject step = stepJson(id, kind);
    step.insert(QStringLiteral("prompt"), prompt);
    if (!options.isEmpty())
        step.insert(QStringLiteral("options"), options);
    step.insert(QStringLiteral("key"), key);
    return step;
}

inline QJsonArray exampleSteps()
{
    using namespace Qt::StringLiterals;
    const QJsonObject whichDay = inBoth(u"哪天去，当天就能拿到全部结果？"_s,
        u"On which day can she go and take all the results home?"_s);
    const QJsonArray days {exampleOption(u"a"_s, u"星期一上午"_s, u"Monday morning"_s),
        exampleOption(u"b"_s, u"星期三上午"_s, u"Wednesday morning"_s),
        exampleOption(u"c"_s, u"星期五上午"_s, u"Friday morning"_s)};
    const QJsonObject whichThings = inBoth(
        u"去之前要准备好哪**两**样东西？"_s, u"Which **two** things does she get ready first?"_s);
    const QJsonArray things {exampleOption(u"a"_s, u"身份证"_s, u"Her identity card"_s),
        exampleOption(u"b"_s, u"预约短信里的取号码"_s, u"The code in the booking message"_s),
        exampleOption(u"c"_s, u"上次体检的收费单"_s, u"The bill of her last check-up"_s),
        exampleOption(u"d"_s, u"手机银行的登录密码"_s, u"Her mobile banking password"_s)};
    const QJsonObject whichOrder = inBoth(
        u"把那天早上的四件事排好先后。"_s, u"Put the four steps of that morning in order."_s);
    const QJsonArray morning {exampleOption(u"a"_s, u"吃早饭"_s, u"Have breakfast"_s),
        exampleOption(u"b"_s, u"抽血"_s, u"Have blood taken"_s),
        exampleOption(u"c"_s, u"在机器上取号"_s, u"Take a number at the machine"_s),
        exampleOption(u"d"_s, u"出门，不吃东西"_s, u"Leave home without eating"_s)};
    QJsonObject price = exampleStep(u"4"_s, u"number"_s,
        inBoth(
            u"基础项目加血脂，一共多少元？"_s, u"What do basics and blood lipids cost together?"_s),
        {}, QJsonObject {{u"value"_s, 95}});
    price.insert(u"unit"_s, inBoth(u"元"_s, u"yuan"_s));
    return {exampleStep(u"1"_s, u"single-choice"_s, whichDay, days, u"b"_s),
        exampleStep(
            u"2"_s, u"multiple-response"_s, whichThings, things, QJsonArray {u"a"_s, u"b"_s}),
        exampleStep(u"3"_s, u"ordering"_s, whichOrder, morning,
            QJsonArray {u"d"_s, u"c"_s, u"b"_s, u"a"_s}),
        price};
}

inline QJsonObject exampleMaterial()
{
    return inBoth(QStringLiteral(
                      "社区医院体检通知\n星期一、星期三、星期五上午，先预约\n凭身份证和短信"
                      "取号码取号，空腹抽血\n基础项目 60 元，血脂 35 元\n星期三当天出结果，其他日子"
                      "三天后出"),
        QStringLiteral(
            "Check-ups at the community clinic\nMonday, Wednesday and Friday mornings, by "
            "booking\nBring your identity card and the code we sent; no breakfast before "
            "the blood test\nBasics 60 yuan, blood lipids 35 yuan\nResults the same day on "
            "Wednesdays, otherwise after 3 days"));
}

/// A scenario as a person would meet it: a notice, then one choice (b), two choices (a, b), an
/// order (d, c, b, a) and a number (95). For tests and pictures; it is in no bank of the program.
inline QJsonObject exampleScenario(const QString &id)
{
    QJsonObject item = commonJson(id);
    item.insert(QStringLiteral("kind"), QStringLiteral("scenario"));
    item.insert(QStringLiteral("stem"),
        inBoth(QStringLiteral("赵阿姨收到社区医院的体检通知，想请您帮她看看怎么安排。"),
            QStringLiteral(
                "Mrs Zhao has had a notice from the clinic about check-ups. She would like "
                "your help in planning hers.")));
    item.insert(QStringLiteral("material"), exampleMaterial());
    item.insert(QStringLiteral("steps"), exampleSteps());
    return item;
}

} // namespace suyang::test

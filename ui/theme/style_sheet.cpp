#include "ui/theme/style_sheet.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QHash>

#include <cassert>

namespace suyang::ui {

namespace {

QString pixels(int value)
{
    return QString::number(value) + QStringLiteral("px");
}

QHash<QString, QString> colorValues(const Palette &c)
{
    return {
        {QStringLiteral("bg"), c.bg.name()},
        {QStringLiteral("surface"), c.surface.name()},
        {QStringLiteral("surface2"), c.surface2.name()},
        {QStringLiteral("line"), c.line.name()},
        {QStringLiteral("lineStrong"), c.lineStrong.name()},
        {QStringLiteral("ink"), c.ink.name()},
        {QStringLiteral("ink2"), c.ink2.name()},
        {QStringLiteral("ink3"), c.ink3.name()},
        {QStringLiteral("accent"), c.accent.name()},
        {QStringLiteral("accentHover"), c.accentHover.name()},
        {QStringLiteral("accentPress"), c.accentPress.name()},
        {QStringLiteral("onAccent"), c.onAccent.name()},
        {QStringLiteral("accentSoft"), c.accentSoft.name()},
        {QStringLiteral("accentInk"), c.accentInk.name()},
        {QStringLiteral("good"), c.good.name()},
        {QStringLiteral("goodSoft"), c.goodSoft.name()},
        {QStringLiteral("notYet"), c.notYet.name()},
        {QStringLiteral("notYetSoft"), c.notYetSoft.name()},
        {QStringLiteral("warn"), c.warn.name()},
        {QStringLiteral("warnSoft"), c.warnSoft.name()},
        {QStringLiteral("danger"), c.danger.name()},
        {QStringLiteral("dangerSoft"), c.dangerSoft.name()},
        {QStringLiteral("onDanger"), c.onDanger.name()},
    };
}

QHash<QString, QString> sizeValues(const Theme &theme)
{
    const Metrics &m = theme.metrics();
    return {
        {QStringLiteral("t.caption"), pixels(m.caption)},
        {QStringLiteral("t.body"), pixels(m.body)},
        {QStringLiteral("t.label"), pixels(m.label)},
        {QStringLiteral("t.h1"), pixels(m.h1)},
        {QStringLiteral("t.h2"), pixels(m.h2)},
        {QStringLiteral("t.stem"), pixels(m.stem)},
        {QStringLiteral("t.number"), pixels(m.number)},
        {QStringLiteral("t.display"), pixels(m.display)},
        {QStringLiteral("t.option"), pixels(m.option)},
        {QStringLiteral("m.control"), pixels(m.control)},
        {QStringLiteral("m.big"), pixels(m.control + 10)},
        {QStringLiteral("m.targetMin"), pixels(m.targetMin)},
        {QStringLiteral("m.icon"), pixels(m.icon)},
        {QStringLiteral("m.indicator"), pixels(theme.scaled(22))},
        {QStringLiteral("r.indicator"), pixels(theme.scaled(22) / 2 + 2)},
        {QStringLiteral("m.nav"), pixels(m.nav)},
        {QStringLiteral("r.s"), pixels(tokens::RadiusSmall)},
        {QStringLiteral("r.m"), pixels(tokens::RadiusMedium)},
        {QStringLiteral("r.l"), pixels(tokens::RadiusLarge)},
        {QStringLiteral("w.control"), pixels(theme.kind() == ThemeKind::HighContrast ? 2 : 1)},
    };
}

QString imageFolder(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return QStringLiteral(":/theme/img/light/");
    case ThemeKind::Dark:
        return QStringLiteral(":/theme/img/dark/");
    case ThemeKind::HighContrast:
        return QStringLiteral(":/theme/img/hc/");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString styleSheetFor(const Theme &theme)
{
    QFile file(QStringLiteral(":/theme/suyang.qss.in"));
    if (!file.open(QIODevice::ReadOnly))
        return {}; // a test without resources: the palette alone has to do
    const QString source = QString::fromUtf8(file.readAll());

    QHash<QString, QString> values = colorValues(theme.colors());
    values.insert(sizeValues(theme));
    for (const auto &image :
        {QStringLiteral("check"), QStringLiteral("chevron-down"), QStringLiteral("radio-dot")}) {
        values.insert(QStringLiteral("url.") + image,
            imageFolder(theme.kind()) + image + QStringLiteral(".svg"));
    }

    QString sheet;
    sheet.reserve(source.size() * 2);
    const auto isNamePart = [](QChar c) {
        return c.isLetterOrNumber() || c == QLatin1Char('.') || c == QLatin1Char('-');
    };
    for (qsizetype at = 0; at < source.size(); ++at) {
        if (source[at] != QLatin1Char('@')) {
            sheet += source[at];
            continue;
        }
        qsizetype end = at + 1;
        while (end < source.size() && isNamePart(source[end]))
            ++end;
        const QString name = source.mid(at + 1, end - at - 1);
        assert(values.contains(name) && "the sheet names a token that does not exist");
        sheet += values.value(name);
        at = end - 1;
    }
    return sheet;
}

} // namespace suyang::ui

#include "ui/pages/sign_row.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"
#include "wording/words.h"

#include <QHBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    QString icon;
    TextTone tone;
};

Look lookOf(session::Sign sign)
{
    switch (sign) {
    case session::Sign::Good:
        return {u"check-circle"_s, TextTone::Good};
    case session::Sign::Fair:
        return {u"sprout"_s, TextTone::Accent};
    case session::Sign::StartHere:
        return {u"flag"_s, TextTone::NotYet};
    case session::Sign::NotAsked:
        break;
    }
    return {u"minus"_s, TextTone::Soft};
}

} // namespace

SignRow::SignRow(const QString &competence, session::Sign sign, QWidget *parent)
    : QWidget(parent)
{
    const Look look = lookOf(sign);
    auto *name = new TextLabel(TextRole::Body, competence);
    auto *chip = new Chip(wording::signText(sign), look.icon, look.tone);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(name, 1, Qt::AlignVCenter);
    layout->addWidget(chip, 0, Qt::AlignVCenter);
}

} // namespace suyang::ui

#include "ui/pages/keyboard_panel.h"

#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <utility>

namespace suyang::ui {

namespace {

using Keys = QList<std::pair<QString, QString>>;

void addRow(QGridLayout &grid, int row, const QString &keys, const QString &what)
{
    auto *name = new TextLabel(TextRole::H3, keys);
    auto *does = new TextLabel(TextRole::Body, what);
    name->setAccessibleDescription(what);
    grid.addWidget(name, row, 0, Qt::AlignTop);
    grid.addWidget(does, row, 1, Qt::AlignTop);
}

} // namespace

KeyboardPanel::KeyboardPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::H2))
    , m_hint(new TextLabel(TextRole::Caption))
    , m_grid(new QGridLayout)
{
    auto *card = new Card;
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_hint);
    card->body()->addSpacing(8);
    card->body()->addLayout(m_grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch();
    retranslate();
}

void KeyboardPanel::retranslate()
{
    m_title->setText(tr("Keyboard"));
    m_hint->setText(tr("Everything can be done without a mouse."));
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Keys keys {
        {tr("Tab, Shift+Tab"), tr("Next or previous control")},
        {tr("F6, Shift+F6"), tr("Next or previous part of the window")},
        {tr("Alt+1 to Alt+5"), tr("The pages listed at the left, in their order")},
        {tr("Esc"), tr("Back; in a check: pause; in a dialog: the safest answer")},
        {tr("A to D, or 1 to 9"), tr("Choose an answer")},
        {tr("0"), tr("I don't know yet")},
        {tr("Enter"), tr("Confirm, next")},
        {tr("Space, Up, Down, Space"), tr("In an ordering question: pick up, move, put down")},
        {tr("1 to 5, then A to F"), tr("In a matching question: link two; Backspace unlinks")},
        {tr("Ctrl+=, Ctrl+-, Ctrl+0"), tr("Larger, smaller or standard text")},
        {tr("Ctrl+Shift+H"), tr("High contrast on or off")},
        {tr("Ctrl+P, Ctrl+S"), tr("Print a result, or save it as a PDF")},
        {tr("Ctrl+L"), tr("Change the language")},
    };
    for (int row = 0; row < int(keys.size()); ++row)
        addRow(*m_grid, row, keys[row].first, keys[row].second);
}

void KeyboardPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace suyang::ui

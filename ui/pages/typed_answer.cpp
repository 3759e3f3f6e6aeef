#include "ui/pages/typed_answer.h"

#include "bank/response_scoring.h"
#include "ui/theme/theme.h"
#include "ui/widgets/note.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace suyang::ui {

namespace {
constexpr int LongestNumber = 40;
constexpr int LongestText = 200;
constexpr int NumberWidth = 240;
constexpr int TextWidth = 640;
} // namespace

TypedAnswer::TypedAnswer(const ShownInteraction &shown, const QString &language, QWidget *parent)
    : AnswerView(parent)
    , m_number(shown.asked.kind == bank::ItemKind::Number)
    , m_unit(shown.asked.unit.in(language))
    , m_label(new TextLabel(TextRole::H3, {}, this))
    , m_field(new QLineEdit(this))
    , m_unitLabel(new TextLabel(TextRole::Option, m_unit, this))
    , m_error(new Note(NoteTone::Danger, {}, this))
{
    m_field->setMaxLength(m_number ? LongestNumber : LongestText);
    if (m_number)
        m_field->setInputMethodHints(Qt::ImhPreferNumbers);
    m_unitLabel->setVisible(!m_unit.isEmpty());
    m_error->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_field, 1);
    row->addWidget(m_unitLabel, 0, Qt::AlignVCenter);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_label);
    layout->addLayout(row);
    layout->addWidget(m_error);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (isValid() || m_field->text().trimmed().isEmpty())
            showError(false);
        Q_EMIT changed();
    });
    connect(m_field, &QLineEdit::editingFinished, this,
        [this] { showError(isComplete() && !isValid()); });
    arrange();
    retranslate();
}

bool TypedAnswer::isComplete() const
{
    return !m_field->text().trimmed().isEmpty();
}

bool TypedAnswer::isValid() const
{
    return !m_number || bank::typedNumber(m_field->text()).has_value();
}

QJsonValue TypedAnswer::response() const
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return {};
    if (const auto number = bank::typedNumber(text); m_number && number)
        return *number;
    return text;
}

void TypedAnswer::restore(const QJsonValue &response)
{
    m_field->setText(
        response.isDouble() ? QString::number(response.toDouble(), 'g', 15) : response.toString());
}

QString TypedAnswer::instruction() const
{
    return m_number ? tr("Type a number") : tr("Type your answer");
}

std::optional<QString> TypedAnswer::objection()
{
    if (isValid())
        return std::nullopt;
    showError(true);
    takeFocus();
    return QString();
}

bool TypedAnswer::handleKey(QKeyEvent *event)
{
    // Who starts typing without a click into the field means the field.
    const QString text = event->text();
    if (m_field->hasFocus() || text.isEmpty() || !text.front().isPrint() || text == u' ')
        return false;
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->insert(text);
    return true;
}

void TypedAnswer::takeFocus()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

QString TypedAnswer::errorText() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

void TypedAnswer::showError(bool wrong)
{
    if (m_error->isHidden() != wrong)
        return;
    m_error->setVisible(wrong);
    m_field->setProperty("sy-invalid", wrong);
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
    m_field->setAccessibleDescription(wrong ? m_error->text() : QString());
}

void TypedAnswer::arrange()
{
    m_field->setMaximumWidth(themeOf(*this).scaled(m_number ? NumberWidth : TextWidth));
}

void TypedAnswer::retranslate()
{
    m_label->setText(tr("Your answer"));
    m_field->setAccessibleName(
        m_unit.isEmpty() ? tr("Your answer") : tr("Your answer, in %1").arg(m_unit));
    m_error->setText(tr("This is not a number yet. Write it in digits, such as 12 or 3.5."));
}

void TypedAnswer::changeEvent(QEvent *event)
{
    AnswerView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace suyang::ui

#include "ui/pages/name_field.h"

#include "ui/pages/icon_badge.h"
#include "ui/pages/icon_text.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace suyang::ui {

namespace {
constexpr int MaxLength = 40; // as ProfileDirectory::create() says
}

NameField::NameField(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_error(new IconText(QStringLiteral("warning"), TextRole::Body, this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setProperty("sy-role", QStringLiteral("h3"));
    m_label->setBuddy(m_edit);
    m_error->setDanger();
    m_error->hide();
    m_edit->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_label);
    layout->addWidget(m_edit);
    layout->addWidget(m_error);
    connect(m_edit, &QLineEdit::returnPressed, this, &NameField::entered);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        if (!m_error->isHidden() && faultOf(name()).isEmpty())
            showError({}); // mended while typing: say so at once
    });
    retranslate();
}

QString NameField::name() const
{
    return m_edit->text().trimmed();
}

QString NameField::error() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

QString NameField::faultOf(const QString &name) const
{
    if (name.isEmpty())
        return tr("Please type a name. A nickname will do.");
    const int length = int(name.toUcs4().size());
    if (length > MaxLength)
        return tr("A name can have %1 characters, this one has %2.").arg(MaxLength).arg(length);
    if (m_taken.contains(name))
        return tr("Somebody here has this name already. Add a letter or use a nickname.");
    return {};
}

bool NameField::check()
{
    showError(faultOf(name()));
    return m_error->isHidden();
}

void NameField::clear()
{
    m_edit->clear();
    showError({});
}

void NameField::showError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_edit->setAccessibleDescription(error);
    m_edit->setProperty("sy-invalid", !error.isEmpty());
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

bool NameField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut && !name().isEmpty())
        check(); // an empty field may just have been passed by
    return QWidget::eventFilter(watched, event);
}

void NameField::retranslate()
{
    m_label->setText(tr("Your name or nickname"));
    m_edit->setAccessibleName(m_label->text());
    if (!m_error->isHidden())
        check();
}

void NameField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace suyang::ui

#include "ui/pages/lesson_view.h"

#include "ui/pages/clear_layout.h"
#include "ui/pages/lesson_picture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace suyang::ui {

namespace {

constexpr int ListIndent = 8;
constexpr int MarkWidth = 26; // room for "10."
constexpr int AboveHeading = 14;

} // namespace

LessonView::LessonView(QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(10);
}

void LessonView::setLesson(const bank::Lesson &lesson, const QString &language)
{
    clearLayout(*m_body);
    for (const bank::LessonBlock &block : lesson.in(language).blocks) {
        switch (block.kind) {
        case bank::BlockKind::Heading:
            m_body->addSpacing(AboveHeading);
            m_body->addWidget(new TextLabel(TextRole::H2, block.text));
            break;
        case bank::BlockKind::Paragraph:
            m_body->addWidget(new TextLabel(TextRole::Option, block.text));
            break;
        case bank::BlockKind::Bullet:
            addLine(QStringLiteral("•"), block.text);
            break;
        case bank::BlockKind::Number:
            addLine(QString::number(block.number) + u'.', block.text);
            break;
        case bank::BlockKind::Picture:
            m_body->addWidget(new LessonPicture(lesson.pictures.value(block.picture), block.text));
            break;
        }
    }
}

void LessonView::addLine(const QString &mark, const QString &text)
{
    auto *sign = new TextLabel(TextRole::Option, mark);
    sign->setTone(TextTone::Accent);
    sign->setFixedWidth(themeOf(*this).scaled(MarkWidth));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(ListIndent, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(new TextLabel(TextRole::Option, text), 1);
    m_body->addLayout(row);
}

} // namespace suyang::ui

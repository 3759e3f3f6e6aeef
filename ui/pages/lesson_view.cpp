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
    m_labels.clear();
    m_spoken = -1;
    for (const bank::LessonBlock &block : lesson.in(language).blocks) {
        if (block.kind == bank::BlockKind::Picture)
            m_body->addWidget(new LessonPicture(lesson.pictures.value(block.picture), block.text));
        m_labels.append(addBlock(block));
    }
}

TextLabel *LessonView::addBlock(const bank::LessonBlock &block)
{
    switch (block.kind) {
    case bank::BlockKind::Bullet:
        return addLine(QStringLiteral("•"), block.text);
    case bank::BlockKind::Number:
        return addLine(QString::number(block.number) + u'.', block.text);
    case bank::BlockKind::Picture:
        return nullptr;
    case bank::BlockKind::Heading:
        m_body->addSpacing(AboveHeading);
        break;
    case bank::BlockKind::Paragraph:
        break;
    }
    const bool isHeading = block.kind == bank::BlockKind::Heading;
    auto *label = new TextLabel(isHeading ? TextRole::H2 : TextRole::Option, block.text);
    m_body->addWidget(label);
    return label;
}

TextLabel *LessonView::addLine(const QString &mark, const QString &text)
{
    auto *sign = new TextLabel(TextRole::Option, mark);
    sign->setTone(TextTone::Accent);
    sign->setFixedWidth(themeOf(*this).scaled(MarkWidth));
    auto *words = new TextLabel(TextRole::Option, text);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(ListIndent, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_body->addLayout(row);
    return words;
}

void LessonView::markSpoken(int block)
{
    if (TextLabel *before = m_labels.value(m_spoken))
        before->setTone(TextTone::Ink);
    if (TextLabel *now = m_labels.value(block))
        now->setTone(TextTone::Accent);
    m_spoken = block;
}

} // namespace suyang::ui

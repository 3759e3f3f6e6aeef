#include "ui/pages/language_choice.h"

#include "ui/app_state.h"
#include "ui/widgets/segmented_buttons.h"

#include <QHBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList &languages()
{
    static const QStringList tags {u"zh-CN"_s, u"en"_s};
    return tags;
}

} // namespace

LanguageChoice::LanguageChoice(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_buttons(new SegmentedButtons(u"语言 Language"_s, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_buttons, 0, Qt::AlignLeft);
    m_buttons->setSegments({{.text = u"中文"_s}, {.text = u"English"_s}});
    follow();
    connect(m_buttons, &SegmentedButtons::currentChanged, this, [this](int index) {
        if (m_state.language() == languages().at(index))
            return;
        m_state.setLanguage(languages().at(index));
        Q_EMIT changed();
    });
    connect(&state, &AppState::languageChanged, this, &LanguageChoice::follow);
}

void LanguageChoice::follow()
{
    m_buttons->setCurrent(std::max(0, int(languages().indexOf(m_state.language()))));
}

} // namespace suyang::ui

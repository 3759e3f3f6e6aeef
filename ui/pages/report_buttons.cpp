#include "ui/pages/report_buttons.h"

#include "ui/pages/columns_layout.h"
#include "ui/widgets/action_button.h"

namespace suyang::ui {

using namespace Qt::StringLiterals;

ReportButtons::ReportButtons(QWidget *parent)
    : QWidget(parent)
    , m_print(new ActionButton(ButtonRole::Plain, {}, u"print"_s))
    , m_save(new ActionButton(ButtonRole::Plain, {}, u"export"_s))
{
    auto *buttons = new ColumnsLayout(this, 120, 12);
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
}

void ReportButtons::retranslate()
{
    m_print->setCaption(tr("Print…"));
    m_save->setCaption(tr("Save as PDF…"));
}

} // namespace suyang::ui

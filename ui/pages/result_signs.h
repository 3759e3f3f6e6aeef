#pragma once

#include "session/literacy_profile.h"

#include <QWidget>

namespace suyang::ui {

class AppState;
class ColumnsLayout;
class TextLabel;

/// The signs for each competence, a card for each dimension.
class ResultSigns final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultSigns(QWidget *parent = nullptr);

    void setResult(const AppState &state, const session::LiteracyProfile &result);

private:
    TextLabel *m_title;
    TextLabel *m_hint;
    ColumnsLayout *m_cards;
};

} // namespace suyang::ui

#pragma once

#include "ui/pages/basic_page.h"

class QCheckBox;
class QHBoxLayout;

namespace suyang::ui {

class BulletCard;
class SetupFrame;
class TextLabel;

/// Set-up, step 2: what is kept, what is not, and what everybody may do with it.
class ConsentPage final : public BasicPage
{
    Q_OBJECT

public:
    explicit ConsentPage(AppState &state, QWidget *parent = nullptr);

    void refresh() override;

Q_SIGNALS:
    /// The answers may be kept; already written when there is a profile. Without one the caller
    /// calls AppState::giveConsent() as soon as there is.
    void agreed();
    /// Nothing is to be kept; AppState is in guest mode already.
    void guestEntered();
    void backRequested();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void agree();
    void indentHint();

    SetupFrame *m_frame;
    TextLabel *m_hint;
    BulletCard *m_kept;
    BulletCard *m_notKept;
    BulletCard *m_rights;
    QCheckBox *m_keep;
    QHBoxLayout *m_keepHintRow;
    TextLabel *m_keepHint;
    TextLabel *m_nextHint;
};

} // namespace suyang::ui

#pragma once

#include "session/literacy_profile.h"

#include <QWidget>

namespace suyang::ui {

/// A competence and what the answers hint at: an icon and a word, never a number.
class SignRow final : public QWidget
{
    Q_OBJECT

public:
    SignRow(const QString &competence, session::Sign sign, QWidget *parent = nullptr);
};

} // namespace suyang::ui

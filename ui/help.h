#pragma once

class QWidget;

namespace ui {

class Actions;

/// Every key of the window and of its charts and fields.
void showKeys(const Actions& actions, QWidget* window);
/// Which program this is, under which licence, and where its figures come from.
void showAbout(QWidget* window);

}

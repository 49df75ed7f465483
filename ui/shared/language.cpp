#include "ui/shared/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace ui {
namespace {

QString codeFor(const QString& choice)
{
    const QString system = QStringLiteral("system");
    const QString wanted
        = choice == system ? QLocale::system().name().section(QLatin1Char('_'), 0, 0) : choice;
    const bool isKnown = std::ranges::any_of(
        languages, [&](const LanguageRow& row) { return wanted == QLatin1String(row.code); });
    return isKnown ? wanted : QStringLiteral("en");
}

}

Language::Language(QStringList folders)
    : m_folders(std::move(folders))
{
    m_folders.append(QLibraryInfo::location(QLibraryInfo::TranslationsPath)); // Qt's own sentences
}

Language::~Language()
{
    clear();
}

void Language::clear()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

bool Language::load(const QString& file)
{
    auto translator = std::make_unique<QTranslator>();
    for (const QString& folder : m_folders)
        if (translator->load(file, folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
            return true;
        }
    return false;
}

void Language::use(const QString& choice)
{
    const QString code = codeFor(choice);
    const QLocale system = QLocale::system();
    const bool isSystems = system.name().startsWith(code);
    QLocale::setDefault(isSystems ? system
                                  : QLocale(code == QLatin1String("en") ? QStringLiteral("en_US") : code));
    if (code == m_code)
        return;
    m_code = code;
    clear();
    if (code != QLatin1String("en")) {
        load(QStringLiteral("qtbase_") + code);
        load(QStringLiteral("carbacus_") + code);
    }
}

}

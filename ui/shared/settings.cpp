#include "ui/shared/settings.h"

#include <QSettings>

namespace ui {
namespace {

QString keyOf(const Setting& setting)
{
    return QString::fromLatin1(setting.key);
}

}

QString Settings::text(const Setting& setting) const
{
    const QString value = m_store.value(keyOf(setting)).toString();
    return value.isEmpty() ? QString::fromLatin1(setting.fallback) : value;
}

bool Settings::flag(const Setting& setting) const
{
    const QString value = text(setting);
    const QString yes = QStringLiteral("true"), no = QStringLiteral("false");
    return value == yes || (value != no && yes == QLatin1String(setting.fallback));
}

QByteArray Settings::bytes(const Setting& setting) const
{
    return m_store.value(keyOf(setting)).toByteArray();
}

void Settings::set(const Setting& setting, const QString& value)
{
    m_store.setValue(keyOf(setting), value);
}

void Settings::set(const Setting& setting, bool value)
{
    set(setting, value ? QStringLiteral("true") : QStringLiteral("false"));
}

void Settings::set(const Setting& setting, const QByteArray& value)
{
    m_store.setValue(keyOf(setting), value);
}

}

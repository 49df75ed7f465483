<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>a quoted cell is not closed</source>
        <translation>eine Zelle in Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>there is text after a closing quote</source>
        <translation>nach einem schließenden Anführungszeichen steht noch Text</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>is larger than %1 MiB, the most that is read</source>
        <translation>ist größer als %1 MiB; mehr wird nicht gelesen</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>the replicas of %1 do not suffice: at the highest load %2 are needed</source>
        <translation>die Replikate von %1 reichen nicht: bei der höchsten Last werden %2 gebraucht</translation>
    </message>
    <message>
        <source>typical life of %1</source>
        <translation>übliche Lebensdauer von %1</translation>
    </message>
    <message>
        <source>typical life of a server</source>
        <translation>übliche Lebensdauer eines Servers</translation>
    </message>
    <message>
        <source>share of time in which AI servers are active</source>
        <translation>Anteil der Zeit, in der KI-Server arbeiten</translation>
    </message>
    <message>
        <source>the host &quot;%1&quot; is not in the catalogue</source>
        <translation>der Host „%1“ steht nicht im Katalog</translation>
    </message>
    <message>
        <source>idle power of %1</source>
        <translation>Leerlaufleistung von %1</translation>
    </message>
    <message>
        <source>idle power as a share of TDP, %1</source>
        <translation>Leerlaufleistung als Anteil der TDP, %1</translation>
    </message>
    <message>
        <source>the power of %1 is not known: state it, the energy leaves it out</source>
        <translation>die Leistung von %1 ist nicht bekannt: bitte angeben, die Energie lässt sie aus</translation>
    </message>
    <message>
        <source>TDP of %1: no measured fraction is known</source>
        <translation>TDP von %1: kein gemessener Anteil ist bekannt</translation>
    </message>
    <message>
        <source>%1 of TDP: median of %2 published figures on this accelerator</source>
        <translation>%1 der TDP: Median von %2 veröffentlichten Werten zu diesem Beschleuniger</translation>
    </message>
    <message>
        <source>%1 of TDP: median of %2 published figures on other accelerators</source>
        <translation>%1 der TDP: Median von %2 veröffentlichten Werten zu anderen Beschleunigern</translation>
    </message>
    <message>
        <source>processors and memory of %1</source>
        <translation>Prozessoren und Speicher von %1</translation>
    </message>
    <message>
        <source>a server of eight accelerators without them, in proportion</source>
        <translation>ein Server für acht Beschleuniger ohne diese, anteilig</translation>
    </message>
    <message>
        <source>making %1: %2</source>
        <translation>Herstellung von %1: %2</translation>
    </message>
    <message>
        <source>an assumption: no figure is published for %1</source>
        <translation>eine Annahme: für %1 ist kein Wert veröffentlicht</translation>
    </message>
    <message>
        <source>making %1 without its accelerators</source>
        <translation>Herstellung von %1 ohne seine Beschleuniger</translation>
    </message>
    <message>
        <source>an assumption for a server of its size: %1</source>
        <translation>eine Annahme für einen Server dieser Größe: %1</translation>
    </message>
    <message>
        <source>the accelerator &quot;%1&quot; is not in the catalogue: its energy, price and making are left out</source>
        <translation>der Beschleuniger „%1“ steht nicht im Katalog: seine Energie, sein Preis und seine Herstellung fehlen</translation>
    </message>
    <message>
        <source>%1 in %2, by the accelerator</source>
        <translation>%1 in %2, je Beschleuniger</translation>
    </message>
    <message>
        <source>no region is chosen, so no price of %1 is known</source>
        <translation>keine Region ist gewählt, daher ist kein Preis für %1 bekannt</translation>
    </message>
    <message>
        <source>list price of %1, by the accelerator</source>
        <translation>Listenpreis von %1, je Beschleuniger</translation>
    </message>
    <message>
        <source>list price of %1, without its host</source>
        <translation>Listenpreis von %1, ohne seinen Host</translation>
    </message>
    <message>
        <source>no %1 peak of %2 is known: %3 is used</source>
        <translation>für %2 ist keine Spitzenleistung in %1 bekannt: %3 wird verwendet</translation>
    </message>
    <message>
        <source>no peak of %1 is known: its hours cannot be told from FLOP</source>
        <translation>für %1 ist keine Spitzenleistung bekannt: aus FLOP lassen sich keine Stunden bestimmen</translation>
    </message>
    <message>
        <source>no MFU is published: state one</source>
        <translation>keine MFU ist veröffentlicht: bitte eine angeben</translation>
    </message>
    <message>
        <source>median of %1 published runs on this accelerator</source>
        <translation>Median von %1 veröffentlichten Läufen auf diesem Beschleuniger</translation>
    </message>
    <message>
        <source>median of %1 published runs on other accelerators</source>
        <translation>Median von %1 veröffentlichten Läufen auf anderen Beschleunigern</translation>
    </message>
    <message>
        <source>location-based intensity of %1, %2</source>
        <translation>standortbasierte Intensität von %1, %2</translation>
    </message>
    <message>
        <source>residual mix of %1: what is left when guarantees of origin are sold</source>
        <translation>Residualmix von %1: was bleibt, wenn Herkunftsnachweise verkauft sind</translation>
    </message>
    <message>
        <source>marginal intensity of %1: what one more kilowatt-hour causes</source>
        <translation>marginale Intensität von %1: was eine weitere Kilowattstunde verursacht</translation>
    </message>
    <message>
        <source>market-based intensity that the provider states for %1</source>
        <translation>marktbasierte Intensität, die der Anbieter für %1 nennt</translation>
    </message>
    <message>
        <source>location-based intensity less the provider&apos;s carbon-free share of %1 %</source>
        <translation>standortbasierte Intensität abzüglich des CO₂-freien Anteils des Anbieters von %1 %</translation>
    </message>
    <message>
        <source>no %1 figure is known for %2: the totals use the location-based one</source>
        <translation>für %2 ist kein Wert der Art „%1“ bekannt: die Summen verwenden den standortbasierten</translation>
    </message>
    <message>
        <source>water of making electricity in %1</source>
        <translation>Wasser der Stromerzeugung in %1</translation>
    </message>
    <message>
        <source>the grid zone &quot;%1&quot; is not in the catalogue: the world&apos;s average is used</source>
        <translation>die Netzzone „%1“ steht nicht im Katalog: der Weltdurchschnitt wird verwendet</translation>
    </message>
    <message>
        <source>published for %1</source>
        <translation>veröffentlicht für %1</translation>
    </message>
    <message>
        <source>average of the fleet of %1</source>
        <translation>Durchschnitt der Rechenzentren von %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>electricity price in %1</source>
        <translation>Strompreis in %1</translation>
    </message>
    <message>
        <source>no electricity price is known here: state one, the cost leaves it out</source>
        <translation>hier ist kein Strompreis bekannt: bitte einen angeben, die Kosten lassen ihn aus</translation>
    </message>
    <message>
        <source>the region &quot;%1&quot; is not in the catalogue</source>
        <translation>die Region „%1“ steht nicht im Katalog</translation>
    </message>
    <message>
        <source>no place is chosen: the world&apos;s average grid is used</source>
        <translation>kein Ort ist gewählt: der Strommix der Welt wird verwendet</translation>
    </message>
    <message>
        <source>the memory bandwidth of %1 is not known: the energy of a call cannot be told from tokens</source>
        <translation>die Speicherbandbreite von %1 ist nicht bekannt: aus Tokens lässt sich die Energie eines Aufrufs nicht bestimmen</translation>
    </message>
    <message>
        <source>the roofline itself, a lower bound: no achieved share is published</source>
        <translation>die Roofline selbst, eine untere Grenze: kein erreichter Anteil ist veröffentlicht</translation>
    </message>
    <message>
        <source>Final runs</source>
        <translation>Endgültige Läufe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Nachtraining</translation>
    </message>
    <message>
        <source>Repeated by others</source>
        <translation>Von anderen wiederholt</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Cooling and conversion</source>
        <translation>Kühlung und Umwandlung</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Kompensation</translation>
    </message>
    <message>
        <source>Internal carbon price</source>
        <translation>Interner CO₂-Preis</translation>
    </message>
    <message>
        <source>Money for computing over the whole plan, offsets and the internal carbon price; staff, data and network are not in.</source>
        <translation>Geld für das Rechnen über den ganzen Plan, für Kompensation und den internen CO₂-Preis; Personal, Daten und Netz sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Energy at the meter over the whole plan: computers, cooling and conversion; the energy that it takes to supply it is not in.</source>
        <translation>Energie am Zähler über den ganzen Plan: Rechner, Kühlung und Umwandlung; die Energie für ihre Bereitstellung ist nicht enthalten.</translation>
    </message>
    <message>
        <source>The energy of the plan is not known: there is nothing to split.</source>
        <translation>Die Energie des Plans ist nicht bekannt: es gibt nichts aufzuteilen.</translation>
    </message>
    <message>
        <source>Carbon by part</source>
        <translation>CO₂ nach Teilen</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>The plan emits no carbon.</source>
        <translation>Der Plan verursacht kein CO₂.</translation>
    </message>
    <message>
        <source>Cost by part</source>
        <translation>Kosten nach Teilen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>The price of the plan is not known: there is nothing to split.</source>
        <translation>Der Preis des Plans ist nicht bekannt: es gibt nichts aufzuteilen.</translation>
    </message>
    <message>
        <source>The plan costs nothing.</source>
        <translation>Der Plan kostet nichts.</translation>
    </message>
    <message>
        <source>Energy by part</source>
        <translation>Energie nach Teilen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>The plan takes no energy.</source>
        <translation>Der Plan braucht keine Energie.</translation>
    </message>
    <message>
        <source>%1, idle</source>
        <translation>%1, Leerlauf</translation>
    </message>
    <message>
        <source>%1 is not shown: what it takes is not known.</source>
        <translation>%1 ist nicht dargestellt: der Bedarf ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>Rechenaufwand des Trainings</translation>
    </message>
    <message>
        <source>Beyond the law&apos;s data</source>
        <translation>Jenseits der Daten des Gesetzes</translation>
    </message>
    <message>
        <source>There is no law of returns to draw.</source>
        <translation>Es gibt kein Ertragsgesetz darzustellen.</translation>
    </message>
    <message>
        <source>%1 is not shown: its law cannot be drawn, or counts another error.</source>
        <translation>%1 ist nicht dargestellt: das Gesetz lässt sich nicht zeichnen oder zählt einen anderen Fehler.</translation>
    </message>
    <message>
        <source>Gross carbon of operation and hardware, at the grid&apos;s average intensity; offsets are not subtracted.</source>
        <translation>Brutto-CO₂ von Betrieb und Hardware bei der mittleren Intensität des Netzes; Kompensation ist nicht abgezogen.</translation>
    </message>
    <message>
        <source>Gross carbon of operation and hardware, at the intensity of the provider&apos;s contracts; offsets are not subtracted.</source>
        <translation>Brutto-CO₂ von Betrieb und Hardware bei der Intensität der Verträge des Anbieters; Kompensation ist nicht abgezogen.</translation>
    </message>
    <message>
        <source>Gross carbon of operation and hardware, at the intensity of the residual mix; offsets are not subtracted.</source>
        <translation>Brutto-CO₂ von Betrieb und Hardware bei der Intensität des Residualmix; Kompensation ist nicht abgezogen.</translation>
    </message>
    <message>
        <source>Gross carbon of operation and hardware, at the grid&apos;s marginal intensity; offsets are not subtracted.</source>
        <translation>Brutto-CO₂ von Betrieb und Hardware bei der marginalen Intensität des Netzes; Kompensation ist nicht abgezogen.</translation>
    </message>
    <message>
        <source>Gross carbon of operation and hardware, each run by its own accounting; offsets are not subtracted.</source>
        <translation>Brutto-CO₂ von Betrieb und Hardware, jedes Szenario nach seiner eigenen Bilanzierung; Kompensation ist nicht abgezogen.</translation>
    </message>
    <message>
        <source>Error against compute</source>
        <translation>Fehler über Rechenaufwand</translation>
    </message>
    <message>
        <source>Carbon of the next point</source>
        <translation>CO₂ des nächsten Punktes</translation>
    </message>
    <message>
        <source>Carbon over time</source>
        <translation>CO₂ über die Zeit</translation>
    </message>
    <message>
        <source>Offset cost against price</source>
        <translation>Kompensationskosten über dem Preis</translation>
    </message>
    <message>
        <source>The compute of a training run is not known: the next point has no cost.</source>
        <translation>Der Rechenaufwand eines Trainingslaufs ist nicht bekannt: der nächste Punkt hat keine Kosten.</translation>
    </message>
    <message>
        <source>The training emits no carbon here: the next point costs none.</source>
        <translation>Das Training verursacht hier kein CO₂: der nächste Punkt kostet keines.</translation>
    </message>
    <message>
        <source>Carbon of the next %1 %2</source>
        <translation>CO₂ der nächsten %1 %2</translation>
    </message>
    <message>
        <source>Carbon of all training at the scenario&apos;s hardware and site for the next %1 %2 along its law; offsets are not subtracted.</source>
        <translation>CO₂ allen Trainings mit der Hardware und am Ort des Szenarios für die nächsten %1 %2 entlang seines Gesetzes; Kompensation ist nicht abgezogen.</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>Dieses Szenario</translation>
    </message>
    <message>
        <source>The plan offsets nothing: its offset share is 0.</source>
        <translation>Der Plan kompensiert nichts: sein Kompensationsanteil ist 0.</translation>
    </message>
    <message>
        <source>The plan emits no carbon: there is nothing to offset.</source>
        <translation>Der Plan verursacht kein CO₂: es gibt nichts zu kompensieren.</translation>
    </message>
    <message>
        <source>Offset cost</source>
        <translation>Kompensationskosten</translation>
    </message>
    <message>
        <source>Cost of the offsets over the whole plan against today&apos;s price of a tonne, each run in its own scope.</source>
        <translation>Kosten der Kompensation über den ganzen Plan über dem heutigen Preis einer Tonne, jedes Szenario in seinem eigenen Umfang.</translation>
    </message>
    <message>
        <source>Cost of offsets for operation and hardware over the whole plan against today&apos;s price of a tonne.</source>
        <translation>Kosten der Kompensation von Betrieb und Hardware über den ganzen Plan über dem heutigen Preis einer Tonne.</translation>
    </message>
    <message>
        <source>Cost of offsets for operation, without hardware, over the whole plan against today&apos;s price of a tonne.</source>
        <translation>Kosten der Kompensation des Betriebs, ohne Hardware, über den ganzen Plan über dem heutigen Preis einer Tonne.</translation>
    </message>
    <message>
        <source>%1 is not shown: it has nothing to offset.</source>
        <translation>%1 ist nicht dargestellt: es gibt nichts zu kompensieren.</translation>
    </message>
    <message>
        <source>%1 has a price of 0: its line leaves out that the price grows.</source>
        <translation>%1 hat den Preis 0: die Linie lässt aus, dass der Preis wächst.</translation>
    </message>
    <message>
        <source>Offset price today</source>
        <translation>Kompensationspreis heute</translation>
    </message>
    <message>
        <source>Cost against carbon by region</source>
        <translation>Kosten und CO₂ nach Region</translation>
    </message>
    <message>
        <source>Each dot is one region of a cloud at one way of paying; the line joins those that no other beats in both carbon and cost.</source>
        <translation>Jeder Punkt ist eine Region einer Cloud mit einer Zahlungsweise; die Linie verbindet die, die keine andere bei CO₂ und Kosten zugleich schlägt.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Best in carbon and cost</source>
        <translation>Am besten bei CO₂ und Kosten</translation>
    </message>
    <message>
        <source>No region in the list has both its carbon and its cost known.</source>
        <translation>Für keine Region der Liste sind CO₂ und Kosten beide bekannt.</translation>
    </message>
    <message>
        <source>Range of the law</source>
        <translation>Bereich des Gesetzes</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Floor of the law</source>
        <translation>Untergrenze des Gesetzes</translation>
    </message>
    <message>
        <source>Error against the compute of one training run, each run by its own law.</source>
        <translation>Fehler über dem Rechenaufwand eines Trainingslaufs, jedes Szenario nach seinem eigenen Gesetz.</translation>
    </message>
    <message>
        <source>Error against the compute of one training run by the law %1; where it was measured is not stated.</source>
        <translation>Fehler über dem Rechenaufwand eines Trainingslaufs nach dem Gesetz %1; wo es gemessen wurde, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Error against the compute of one training run by the law %1: solid where it was measured, dashed beyond.</source>
        <translation>Fehler über dem Rechenaufwand eines Trainingslaufs nach dem Gesetz %1: durchgezogen, wo es gemessen wurde, gestrichelt jenseits davon.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Cumulative carbon of the plan</source>
        <translation>Aufsummiertes CO₂ des Plans</translation>
    </message>
    <message>
        <source>Cumulative carbon</source>
        <translation>Aufsummiertes CO₂</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not in the table %3</source>
        <translation>%1: „%2“ steht nicht in der Tabelle %3</translation>
    </message>
    <message>
        <source>%1: %2 is outside %3 to %4</source>
        <translation>%1: %2 liegt außerhalb von %3 bis %4</translation>
    </message>
    <message>
        <source>is not named after a table of the catalogue: %1</source>
        <translation>ist nicht nach einer Tabelle des Katalogs benannt: %1</translation>
    </message>
    <message>
        <source>the catalogue folder cannot be read: %1</source>
        <translation>der Katalogordner lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>has no figure</source>
        <translation>hat keinen Wert</translation>
    </message>
    <message>
        <source>latitude and longitude need each other</source>
        <translation>Breite und Länge brauchen einander</translation>
    </message>
    <message>
        <source>is not a table of the catalogue: %1</source>
        <translation>ist keine Tabelle des Katalogs: %1</translation>
    </message>
    <message>
        <source>is not an id of the catalogue</source>
        <translation>ist keine Kennung des Katalogs</translation>
    </message>
    <message>
        <source>%1: must not be empty</source>
        <translation>%1: darf nicht leer sein</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of %3</source>
        <translation>%1: „%2“ ist keines von %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number</source>
        <translation>%1: „%2“ ist keine Zahl</translation>
    </message>
    <message>
        <source>%1: %2 is not a whole number</source>
        <translation>%1: %2 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not of the form name=number</source>
        <translation>%1: „%2“ hat nicht die Form Name=Zahl</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is named twice</source>
        <translation>%1: „%2“ ist zweimal genannt</translation>
    </message>
    <message>
        <source>is there more than once</source>
        <translation>kommt mehr als einmal vor</translation>
    </message>
    <message>
        <source>Line %1, column %2: the text ends before the JSON does</source>
        <translation>Zeile %1, Spalte %2: der Text endet vor dem JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: a text has a line break or control character in it; write it as \n or \u0000</source>
        <translation>Zeile %1, Spalte %2: ein Text enthält einen Zeilenumbruch oder ein Steuerzeichen; zu schreiben als \n oder \u0000</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 is too large a number</source>
        <translation>Zeile %1, Spalte %2: %3 ist eine zu große Zahl</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 does not belong here; this is not valid JSON</source>
        <translation>Zeile %1, Spalte %2: %3 gehört nicht hierher; das ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>has more than %1 values</source>
        <translation>hat mehr als %1 Werte</translation>
    </message>
    <message>
        <source>is nested deeper than %1 levels</source>
        <translation>ist tiefer als %1 Ebenen geschachtelt</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not UTF-8 text</source>
        <translation>Zeile %1, Spalte %2: das ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 ist kein Text</translation>
    </message>
    <message>
        <source>%1 is not a whole number from 1 to %2</source>
        <translation>%1 ist keine ganze Zahl von 1 bis %2</translation>
    </message>
    <message>
        <source>makes more than %1 trials</source>
        <translation>ergibt mehr als %1 Versuche</translation>
    </message>
    <message>
        <source>%1 is not a month; write year and month, as in &quot;2026-01&quot;</source>
        <translation>%1 ist kein Monat; zu schreiben sind Jahr und Monat wie in &quot;2026-01&quot;</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is not a point; write {&quot;flops&quot;: 1e18, &quot;metric&quot;: 0.5}</source>
        <translation>%1 ist kein Punkt; zu schreiben als {&quot;flops&quot;: 1e18, &quot;metric&quot;: 0.5}</translation>
    </message>
    <message>
        <source>has %1 more faults of this kind</source>
        <translation>hat %1 weitere Fehler dieser Art</translation>
    </message>
    <message>
        <source>has %1 deployments; at most %2 are allowed</source>
        <translation>hat %1 Einsätze; höchstens %2 sind erlaubt</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 ist kein Objekt</translation>
    </message>
    <message>
        <source>%1 is not a scenario: an object is wanted</source>
        <translation>%1 ist kein Szenario: ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>is missing; a scenario says &quot;format&quot;: &quot;%1&quot;</source>
        <translation>fehlt; ein Szenario sagt &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is not &quot;%2&quot;</source>
        <translation>%1 ist nicht „%2“</translation>
    </message>
    <message>
        <source>is missing; this program writes %1</source>
        <translation>fehlt; dieses Programm schreibt %1</translation>
    </message>
    <message>
        <source>%1 is not a whole number from 1</source>
        <translation>%1 ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>was written by a newer version of the program: version %1, this one reads %2</source>
        <translation>wurde von einer neueren Version des Programms geschrieben: Version %1, diese liest %2</translation>
    </message>
    <message>
        <source>has more than %1 unknown keys; is this a scenario?</source>
        <translation>hat mehr als %1 unbekannte Schlüssel; ist das ein Szenario?</translation>
    </message>
    <message>
        <source>is not a key of this version; it is kept as it is</source>
        <translation>ist kein Schlüssel dieser Version; er bleibt, wie er ist</translation>
    </message>
    <message>
        <source>is not a key of this version; it is kept as it is. Did you mean &quot;%1&quot;?</source>
        <translation>ist kein Schlüssel dieser Version; er bleibt, wie er ist. War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 ist keine Liste</translation>
    </message>
    <message>
        <source>%1 is below the minimum %2</source>
        <translation>%1 liegt unter dem Minimum %2</translation>
    </message>
    <message>
        <source>%1 is above the maximum %2</source>
        <translation>%1 liegt über dem Maximum %2</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 ist keine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 ist keine Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is not one of %2</source>
        <translation>%1 ist keines von %2</translation>
    </message>
    <message>
        <source>is not a path of a scenario</source>
        <translation>ist kein Pfad eines Szenarios</translation>
    </message>
    <message>
        <source>is not a path of a scenario; did you mean &quot;%1&quot;?</source>
        <translation>ist kein Pfad eines Szenarios; war „%1“ gemeint?</translation>
    </message>
    <message>
        <source>the scenario has no deployments</source>
        <translation>das Szenario hat keine Einsätze</translation>
    </message>
    <message>
        <source>there is no such deployment: they are counted from 0 to %1</source>
        <translation>diesen Einsatz gibt es nicht: sie zählen von 0 bis %1</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>die Spalte „%1“ fehlt</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is unknown</source>
        <translation>die Spalte „%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>column %1 must be &quot;%2&quot;</source>
        <translation>Spalte %1 muss „%2“ heißen</translation>
    </message>
    <message>
        <source>has %1 columns where %2 are needed</source>
        <translation>hat %1 Spalten, wo %2 nötig sind</translation>
    </message>
    <message>
        <source>has %1 cells where %2 are needed</source>
        <translation>hat %1 Zellen, wo %2 nötig sind</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands already at %2</source>
        <translation>„%1“ steht schon bei %2</translation>
    </message>
    <message>
        <source>%1 is above the high end %2</source>
        <translation>%1 liegt über dem oberen Ende %2</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1 is not above 0, as a log-normal spread needs</source>
        <translation>%1 ist nicht größer als 0, wie es eine Log-Normalverteilung braucht</translation>
    </message>
    <message>
        <source>names no number of this scenario</source>
        <translation>nennt keine Zahl dieses Szenarios</translation>
    </message>
    <message>
        <source>names no number of this scenario; did you mean &quot;%1&quot;?</source>
        <translation>nennt keine Zahl dieses Szenarios; war „%1“ gemeint?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue; did you mean &quot;%2&quot;?</source>
        <translation>„%1“ steht nicht im Katalog; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Rented in a cloud, or your own machines.</source>
        <translation>In einer Cloud gemietet oder eigene Maschinen.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The cloud provider&apos;s region.</source>
        <translation>Die Region des Cloud-Anbieters.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kaufart</translation>
    </message>
    <message>
        <source>How the cloud is paid for.</source>
        <translation>Wie die Cloud bezahlt wird.</translation>
    </message>
    <message>
        <source>Grid zone</source>
        <translation>Netzzone</translation>
    </message>
    <message>
        <source>The electricity grid of the site; a cloud region has its own.</source>
        <translation>Das Stromnetz des Standorts; eine Cloud-Region hat ihr eigenes.</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Bilanzierung</translation>
    </message>
    <message>
        <source>Which carbon intensity drives the totals: the grid&apos;s, that of the contracts, what certificates leave, or that of one more kilowatt-hour.</source>
        <translation>Welche CO₂-Intensität die Summen bestimmt: die des Netzes, die der Verträge, die nach Abzug der Nachweise oder die einer weiteren Kilowattstunde.</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>The chip that trains.</source>
        <translation>Der Chip, der trainiert.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>The machine around the accelerators.</source>
        <translation>Die Maschine um die Beschleuniger.</translation>
    </message>
    <message>
        <source>A run is stated as</source>
        <translation>Ein Lauf ist angegeben als</translation>
    </message>
    <message>
        <source>What you know of one training run.</source>
        <translation>Was über einen Trainingslauf bekannt ist.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Number format of the training; it sets the accelerator&apos;s peak.</source>
        <translation>Zahlenformat des Trainings; es bestimmt die Spitzenleistung des Beschleunigers.</translation>
    </message>
    <message>
        <source>How hyperparameters are searched.</source>
        <translation>Wie Hyperparameter gesucht werden.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>In a data centre, or on devices in the field.</source>
        <translation>In einem Rechenzentrum oder auf Geräten im Feld.</translation>
    </message>
    <message>
        <source>Serving accelerator</source>
        <translation>Beschleuniger der Nutzung</translation>
    </message>
    <message>
        <source>The chip that serves; the training&apos;s where none is chosen.</source>
        <translation>Der Chip, der antwortet; der des Trainings, wenn keiner gewählt ist.</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Immer an</translation>
    </message>
    <message>
        <source>Whether replicas wait for requests, drawing idle power and being paid for.</source>
        <translation>Ob Replikate auf Anfragen warten, dabei Leerlaufleistung ziehen und bezahlt werden.</translation>
    </message>
    <message>
        <source>Energy of a call</source>
        <translation>Energie eines Aufrufs</translation>
    </message>
    <message>
        <source>Measured, or worked out from tokens.</source>
        <translation>Gemessen oder aus Tokens berechnet.</translation>
    </message>
    <message>
        <source>Serving precision</source>
        <translation>Zahlenformat der Nutzung</translation>
    </message>
    <message>
        <source>Number format of the served model.</source>
        <translation>Zahlenformat des eingesetzten Modells.</translation>
    </message>
    <message>
        <source>Devices&apos; grid zone</source>
        <translation>Netzzone der Geräte</translation>
    </message>
    <message>
        <source>The grid that the devices are charged from; the site&apos;s where none is chosen.</source>
        <translation>Das Netz, an dem die Geräte laden; das des Standorts, wenn keines gewählt ist.</translation>
    </message>
    <message>
        <source>Scope of offsets</source>
        <translation>Umfang der Kompensation</translation>
    </message>
    <message>
        <source>Whether the carbon of making the hardware is offset and priced, too.</source>
        <translation>Ob auch das CO₂ der Hardware-Herstellung kompensiert und bepreist wird.</translation>
    </message>
    <message>
        <source>Law of returns</source>
        <translation>Ertragsgesetz</translation>
    </message>
    <message>
        <source>The published curve from compute to error.</source>
        <translation>Die veröffentlichte Kurve vom Rechenaufwand zum Fehler.</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>„%1“ ist keines von %2</translation>
    </message>
    <message>
        <source>Energy of training</source>
        <translation>Energie des Trainings</translation>
    </message>
    <message>
        <source>Energy of inference</source>
        <translation>Energie der Nutzung</translation>
    </message>
    <message>
        <source>Energy of the computers</source>
        <translation>Energie der Rechner</translation>
    </message>
    <message>
        <source>Energy of cooling and conversion</source>
        <translation>Energie für Kühlung und Umwandlung</translation>
    </message>
    <message>
        <source>Energy upstream, beside the total</source>
        <translation>Energie der Bereitstellung, neben der Summe</translation>
    </message>
    <message>
        <source>Carbon of operation</source>
        <translation>CO₂ des Betriebs</translation>
    </message>
    <message>
        <source>Carbon of making the hardware</source>
        <translation>CO₂ der Hardware-Herstellung</translation>
    </message>
    <message>
        <source>Carbon of training</source>
        <translation>CO₂ des Trainings</translation>
    </message>
    <message>
        <source>Carbon of inference</source>
        <translation>CO₂ der Nutzung</translation>
    </message>
    <message>
        <source>Carbon, location-based</source>
        <translation>CO₂, standortbasiert</translation>
    </message>
    <message>
        <source>Carbon, market-based</source>
        <translation>CO₂, marktbasiert</translation>
    </message>
    <message>
        <source>Carbon, residual mix</source>
        <translation>CO₂, Residualmix</translation>
    </message>
    <message>
        <source>Carbon, marginal</source>
        <translation>CO₂, marginal</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Water on site</source>
        <translation>Wasser am Standort</translation>
    </message>
    <message>
        <source>Water of the power plants</source>
        <translation>Wasser der Kraftwerke</translation>
    </message>
    <message>
        <source>Cost of cloud computing</source>
        <translation>Kosten der Cloud</translation>
    </message>
    <message>
        <source>Cost of electricity</source>
        <translation>Stromkosten</translation>
    </message>
    <message>
        <source>Cost of own hardware</source>
        <translation>Kosten eigener Hardware</translation>
    </message>
    <message>
        <source>Cost of maintenance</source>
        <translation>Wartungskosten</translation>
    </message>
    <message>
        <source>Cost of offsets</source>
        <translation>Kosten der Kompensation</translation>
    </message>
    <message>
        <source>Internal carbon cost</source>
        <translation>Interne CO₂-Kosten</translation>
    </message>
    <message>
        <source>Offsets bought</source>
        <translation>Gekaufte Kompensation</translation>
    </message>
    <message>
        <source>Price of the offsets</source>
        <translation>Preis der Kompensation</translation>
    </message>
    <message>
        <source>Offsets, as a share of the bill</source>
        <translation>Kompensation als Anteil der Rechnung</translation>
    </message>
    <message>
        <source>Training compute, all runs</source>
        <translation>Rechenaufwand des Trainings, alle Läufe</translation>
    </message>
    <message>
        <source>Accelerator-hours, all runs</source>
        <translation>Beschleunigerstunden, alle Läufe</translation>
    </message>
    <message>
        <source>Duration of one run</source>
        <translation>Dauer eines Laufs</translation>
    </message>
    <message>
        <source>Energy of the final runs</source>
        <translation>Energie der endgültigen Läufe</translation>
    </message>
    <message>
        <source>Energy of the search</source>
        <translation>Energie der Suche</translation>
    </message>
    <message>
        <source>Energy of development</source>
        <translation>Energie der Entwicklung</translation>
    </message>
    <message>
        <source>Energy of restarts</source>
        <translation>Energie der Neustarts</translation>
    </message>
    <message>
        <source>Energy of retraining</source>
        <translation>Energie des Nachtrainings</translation>
    </message>
    <message>
        <source>Energy of repetitions by others</source>
        <translation>Energie der Wiederholungen durch andere</translation>
    </message>
    <message>
        <source>Inference, as a share of the energy</source>
        <translation>Nutzung als Anteil der Energie</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>Energie je Anfrage</translation>
    </message>
    <message>
        <source>Carbon per request</source>
        <translation>CO₂ je Anfrage</translation>
    </message>
    <message>
        <source>Cost per request</source>
        <translation>Kosten je Anfrage</translation>
    </message>
    <message>
        <source>Energy per useful result</source>
        <translation>Energie je nützlichem Ergebnis</translation>
    </message>
    <message>
        <source>Carbon per useful result</source>
        <translation>CO₂ je nützlichem Ergebnis</translation>
    </message>
    <message>
        <source>Cost per useful result</source>
        <translation>Kosten je nützlichem Ergebnis</translation>
    </message>
    <message>
        <source>Error or loss by the law</source>
        <translation>Fehler oder Verlust nach dem Gesetz</translation>
    </message>
    <message>
        <source>Compute to halve the error, times</source>
        <translation>Rechenaufwand für den halben Fehler, als Vielfaches</translation>
    </message>
    <message>
        <source>Cost of the next point</source>
        <translation>Kosten des nächsten Punktes</translation>
    </message>
    <message>
        <source>On premises</source>
        <translation>Eigener Betrieb</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Nach Bedarf</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Reserved, 1 year</source>
        <translation>Reserviert, 1 Jahr</translation>
    </message>
    <message>
        <source>Reserved, 3 years</source>
        <translation>Reserviert, 3 Jahre</translation>
    </message>
    <message>
        <source>Location-based</source>
        <translation>Standortbasiert</translation>
    </message>
    <message>
        <source>Market-based</source>
        <translation>Marktbasiert</translation>
    </message>
    <message>
        <source>Residual mix</source>
        <translation>Residualmix</translation>
    </message>
    <message>
        <source>Marginal</source>
        <translation>Marginal</translation>
    </message>
    <message>
        <source>Parameters and tokens</source>
        <translation>Parameter und Tokens</translation>
    </message>
    <message>
        <source>Total FLOP</source>
        <translation>Gesamte FLOP</translation>
    </message>
    <message>
        <source>Accelerator-hours</source>
        <translation>Beschleunigerstunden</translation>
    </message>
    <message>
        <source>Wall-clock hours</source>
        <translation>Stunden auf der Uhr</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>No search</source>
        <translation>Keine Suche</translation>
    </message>
    <message>
        <source>Grid search</source>
        <translation>Rastersuche</translation>
    </message>
    <message>
        <source>Random search</source>
        <translation>Zufallssuche</translation>
    </message>
    <message>
        <source>Bayesian search</source>
        <translation>Bayessche Suche</translation>
    </message>
    <message>
        <source>Hyperband</source>
        <translation>Hyperband</translation>
    </message>
    <message>
        <source>Number of trials</source>
        <translation>Zahl der Versuche</translation>
    </message>
    <message>
        <source>Served from a data centre</source>
        <translation>Aus einem Rechenzentrum</translation>
    </message>
    <message>
        <source>Devices in the field</source>
        <translation>Geräte im Feld</translation>
    </message>
    <message>
        <source>Measured energy</source>
        <translation>Gemessene Energie</translation>
    </message>
    <message>
        <source>From tokens</source>
        <translation>Aus Tokens</translation>
    </message>
    <message>
        <source>Operational only</source>
        <translation>Nur Betrieb</translation>
    </message>
    <message>
        <source>Operational and embodied</source>
        <translation>Betrieb und Herstellung</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Gleichverteilt</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Dreieckig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Log-normal</source>
        <translation>Log-normal</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation>CO₂-Intensität</translation>
    </message>
    <message>
        <source>Carbon of one kilowatt-hour at the socket, instead of the catalogue&apos;s figure for the zone.</source>
        <translation>CO₂ einer Kilowattstunde an der Steckdose, statt des Katalogwerts der Zone.</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness: energy of the whole facility over that of its computers.</source>
        <translation>Power usage effectiveness: Energie des ganzen Rechenzentrums durch die seiner Rechner.</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Water usage effectiveness: litres evaporated on site for each kilowatt-hour of the computers.</source>
        <translation>Water usage effectiveness: vor Ort verdunstete Liter je Kilowattstunde der Rechner.</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>Strompreis</translation>
    </message>
    <message>
        <source>What the site pays for a kilowatt-hour.</source>
        <translation>Was der Standort für eine Kilowattstunde bezahlt.</translation>
    </message>
    <message>
        <source>On-site renewable share</source>
        <translation>Eigener erneuerbarer Anteil</translation>
    </message>
    <message>
        <source>Share of the electricity that the site makes itself without carbon.</source>
        <translation>Anteil des Stroms, den der Standort selbst ohne CO₂ erzeugt.</translation>
    </message>
    <message>
        <source>Cost of upkeep each year, as a share of the hardware&apos;s price.</source>
        <translation>Kosten der Instandhaltung je Jahr, als Anteil des Hardwarepreises.</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Anzahl Beschleuniger</translation>
    </message>
    <message>
        <source>How many accelerators train at the same time.</source>
        <translation>Wie viele Beschleuniger gleichzeitig trainieren.</translation>
    </message>
    <message>
        <source>Accelerators per node</source>
        <translation>Beschleuniger je Knoten</translation>
    </message>
    <message>
        <source>How many accelerators share one host and its power.</source>
        <translation>Wie viele Beschleuniger sich einen Host und dessen Leistung teilen.</translation>
    </message>
    <message>
        <source>Power utilisation</source>
        <translation>Leistungsauslastung</translation>
    </message>
    <message>
        <source>Where the accelerator&apos;s power lies between idle (0) and its TDP (1) while it trains.</source>
        <translation>Wo die Leistung des Beschleunigers beim Training zwischen Leerlauf (0) und TDP (1) liegt.</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Years after which the hardware is replaced; what making it emitted is spread over them.</source>
        <translation>Jahre, nach denen die Hardware ersetzt wird; die Emissionen ihrer Herstellung verteilen sich darauf.</translation>
    </message>
    <message>
        <source>Fleet utilisation</source>
        <translation>Auslastung der Flotte</translation>
    </message>
    <message>
        <source>Share of its life in which the hardware does somebody&apos;s work; idle years are shared out over it.</source>
        <translation>Anteil des Lebens, in dem die Hardware für irgendjemanden arbeitet; Leerjahre werden darauf umgelegt.</translation>
    </message>
    <message>
        <source>Accelerator power</source>
        <translation>Leistung des Beschleunigers</translation>
    </message>
    <message>
        <source>Measured average power of one accelerator in training, instead of the idle-to-TDP line.</source>
        <translation>Gemessene mittlere Leistung eines Beschleunigers im Training, statt der Linie von Leerlauf bis TDP.</translation>
    </message>
    <message>
        <source>Host power per node</source>
        <translation>Host-Leistung je Knoten</translation>
    </message>
    <message>
        <source>Average power of a node without its accelerators.</source>
        <translation>Mittlere Leistung eines Knotens ohne seine Beschleuniger.</translation>
    </message>
    <message>
        <source>Price per accelerator-hour</source>
        <translation>Preis je Beschleunigerstunde</translation>
    </message>
    <message>
        <source>What the cloud charges for one accelerator in one hour.</source>
        <translation>Was die Cloud für einen Beschleuniger in einer Stunde verlangt.</translation>
    </message>
    <message>
        <source>Accelerator purchase price</source>
        <translation>Kaufpreis eines Beschleunigers</translation>
    </message>
    <message>
        <source>What one accelerator costs to buy, with its share of the node.</source>
        <translation>Was ein Beschleuniger mit seinem Anteil am Knoten im Kauf kostet.</translation>
    </message>
    <message>
        <source>Embodied carbon per accelerator</source>
        <translation>Graue Emissionen je Beschleuniger</translation>
    </message>
    <message>
        <source>Emitted in making one accelerator.</source>
        <translation>Bei der Herstellung eines Beschleunigers ausgestoßen.</translation>
    </message>
    <message>
        <source>Embodied carbon per node</source>
        <translation>Graue Emissionen je Knoten</translation>
    </message>
    <message>
        <source>Emitted in making one node without its accelerators.</source>
        <translation>Bei der Herstellung eines Knotens ohne seine Beschleuniger ausgestoßen.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameters of the model; the active ones for a mixture of experts.</source>
        <translation>Parameter des Modells; bei einer Mixture of Experts die aktiven.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens seen in one epoch.</source>
        <translation>Tokens einer Epoche.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often the tokens are seen.</source>
        <translation>Wie oft die Tokens gesehen werden.</translation>
    </message>
    <message>
        <source>Floating-point operations of one run.</source>
        <translation>Gleitkommaoperationen eines Laufs.</translation>
    </message>
    <message>
        <source>Hours of one run</source>
        <translation>Stunden eines Laufs</translation>
    </message>
    <message>
        <source>Accelerator-hours or hours on the clock, as the kind of run says.</source>
        <translation>Beschleunigerstunden oder Stunden auf der Uhr, wie es die Art des Laufs sagt.</translation>
    </message>
    <message>
        <source>Optimiser steps of one run.</source>
        <translation>Schritte des Optimierers in einem Lauf.</translation>
    </message>
    <message>
        <source>Seconds per step</source>
        <translation>Sekunden je Schritt</translation>
    </message>
    <message>
        <source>Time of one step on all accelerators together.</source>
        <translation>Zeit eines Schritts auf allen Beschleunigern zusammen.</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>Model FLOPs utilisation: achieved over peak compute at the stated precision.</source>
        <translation>Model FLOPs utilisation: erreichte durch mögliche Rechenleistung im angegebenen Zahlenformat.</translation>
    </message>
    <message>
        <source>How many full runs are kept, for example with other seeds.</source>
        <translation>Wie viele volle Läufe behalten werden, etwa mit anderen Startwerten.</translation>
    </message>
    <message>
        <source>Debugging, pilots and failed ideas, in runs.</source>
        <translation>Fehlersuche, Vorläufe und verworfene Ideen, in Läufen.</translation>
    </message>
    <message>
        <source>Restart overhead</source>
        <translation>Mehraufwand durch Neustarts</translation>
    </message>
    <message>
        <source>Share of the work that failures make you do again.</source>
        <translation>Anteil der Arbeit, der nach Ausfällen wiederholt wird.</translation>
    </message>
    <message>
        <source>Retrainings per year</source>
        <translation>Nachtrainings je Jahr</translation>
    </message>
    <message>
        <source>How often the model is trained again while it serves.</source>
        <translation>Wie oft das Modell während der Nutzung neu trainiert wird.</translation>
    </message>
    <message>
        <source>A retraining, in runs.</source>
        <translation>Ein Nachtraining, in Läufen.</translation>
    </message>
    <message>
        <source>How many others train the same thing again.</source>
        <translation>Wie viele andere dasselbe noch einmal trainieren.</translation>
    </message>
    <message>
        <source>A repetition by others, in runs.</source>
        <translation>Eine Wiederholung durch andere, in Läufen.</translation>
    </message>
    <message>
        <source>Probability that at least one trial lands in the best share.</source>
        <translation>Wahrscheinlichkeit, dass mindestens ein Versuch im besten Anteil landet.</translation>
    </message>
    <message>
        <source>How good is good enough: the best 5 % of all settings is 0.05.</source>
        <translation>Was gut genug ist: die besten 5 % aller Einstellungen sind 0,05.</translation>
    </message>
    <message>
        <source>Largest resource</source>
        <translation>Größte Ressource</translation>
    </message>
    <message>
        <source>Hyperband&apos;s R: the resource of a trial that is never stopped.</source>
        <translation>R von Hyperband: die Ressource eines Versuchs, der nie abgebrochen wird.</translation>
    </message>
    <message>
        <source>Elimination factor</source>
        <translation>Auslesefaktor</translation>
    </message>
    <message>
        <source>Hyperband&apos;s eta: of that many trials one goes on.</source>
        <translation>Eta von Hyperband: von so vielen Versuchen geht einer weiter.</translation>
    </message>
    <message>
        <source>Sample efficiency</source>
        <translation>Stichprobeneffizienz</translation>
    </message>
    <message>
        <source>How many random trials one Bayesian trial is worth.</source>
        <translation>Wie viele zufällige Versuche ein bayesscher ersetzt.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How many settings are tried.</source>
        <translation>Wie viele Einstellungen versucht werden.</translation>
    </message>
    <message>
        <source>A trial, in runs: less than 1 where trials are shorter than the final run.</source>
        <translation>Ein Versuch, in Läufen: unter 1, wenn Versuche kürzer sind als der endgültige Lauf.</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>Anfragen je Tag</translation>
    </message>
    <message>
        <source>What users ask for at the start.</source>
        <translation>Wonach Nutzer am Anfang fragen.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation>Beschleuniger je Replikat</translation>
    </message>
    <message>
        <source>How many accelerators one copy takes.</source>
        <translation>Wie viele Beschleuniger eine Kopie braucht.</translation>
    </message>
    <message>
        <source>By how much the requests grow in a year: 0.5 is half as many again.</source>
        <translation>Um wie viel die Anfragen in einem Jahr wachsen: 0,5 ist die Hälfte mehr.</translation>
    </message>
    <message>
        <source>Calls per request</source>
        <translation>Aufrufe je Anfrage</translation>
    </message>
    <message>
        <source>How often one request calls this model.</source>
        <translation>Wie oft eine Anfrage dieses Modell aufruft.</translation>
    </message>
    <message>
        <source>Useful share</source>
        <translation>Nützlicher Anteil</translation>
    </message>
    <message>
        <source>Share of the results that anybody acts on.</source>
        <translation>Anteil der Ergebnisse, nach denen jemand handelt.</translation>
    </message>
    <message>
        <source>Energy per call</source>
        <translation>Energie je Aufruf</translation>
    </message>
    <message>
        <source>Measured energy of one call, without the facility&apos;s overhead.</source>
        <translation>Gemessene Energie eines Aufrufs, ohne den Mehraufwand des Rechenzentrums.</translation>
    </message>
    <message>
        <source>Parameters served</source>
        <translation>Eingesetzte Parameter</translation>
    </message>
    <message>
        <source>Parameters of the served model; the active ones for a mixture of experts.</source>
        <translation>Parameter des eingesetzten Modells; bei einer Mixture of Experts die aktiven.</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Tokens</translation>
    </message>
    <message>
        <source>Tokens read in one call.</source>
        <translation>In einem Aufruf gelesene Tokens.</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Tokens written in one call.</source>
        <translation>In einem Aufruf geschriebene Tokens.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Sequences that a replica works on together.</source>
        <translation>Sequenzen, an denen ein Replikat zugleich arbeitet.</translation>
    </message>
    <message>
        <source>MFU of prefill</source>
        <translation>MFU beim Einlesen</translation>
    </message>
    <message>
        <source>Achieved over peak compute while tokens are read.</source>
        <translation>Erreichte durch mögliche Rechenleistung, während Tokens gelesen werden.</translation>
    </message>
    <message>
        <source>Bandwidth efficiency</source>
        <translation>Bandbreiteneffizienz</translation>
    </message>
    <message>
        <source>Achieved over peak memory bandwidth while tokens are written.</source>
        <translation>Erreichte durch mögliche Speicherbandbreite, während Tokens geschrieben werden.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>How many devices run the model.</source>
        <translation>Auf wie vielen Geräten das Modell läuft.</translation>
    </message>
    <message>
        <source>Power per device</source>
        <translation>Leistung je Gerät</translation>
    </message>
    <message>
        <source>Power of one device while it runs the model.</source>
        <translation>Leistung eines Geräts, während das Modell läuft.</translation>
    </message>
    <message>
        <source>Hours per day</source>
        <translation>Stunden je Tag</translation>
    </message>
    <message>
        <source>How long a device runs the model each day.</source>
        <translation>Wie lange das Modell täglich auf einem Gerät läuft.</translation>
    </message>
    <message>
        <source>Years in use</source>
        <translation>Jahre in Nutzung</translation>
    </message>
    <message>
        <source>How long the model serves after its training.</source>
        <translation>Wie lange das Modell nach seinem Training genutzt wird.</translation>
    </message>
    <message>
        <source>Grid decarbonisation per year</source>
        <translation>Dekarbonisierung des Netzes je Jahr</translation>
    </message>
    <message>
        <source>By what share the grid&apos;s intensity falls each year. A scenario, not data.</source>
        <translation>Um welchen Anteil die Intensität des Netzes jedes Jahr sinkt. Ein Szenario, keine Daten.</translation>
    </message>
    <message>
        <source>Efficiency gain per year</source>
        <translation>Effizienzgewinn je Jahr</translation>
    </message>
    <message>
        <source>By what share the energy of a call falls each year as hardware is renewed.</source>
        <translation>Um welchen Anteil die Energie eines Aufrufs jedes Jahr mit neuer Hardware sinkt.</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Diskontsatz</translation>
    </message>
    <message>
        <source>By what share money is worth less a year later.</source>
        <translation>Um welchen Anteil Geld ein Jahr später weniger wert ist.</translation>
    </message>
    <message>
        <source>Carbon offset price</source>
        <translation>Preis der Kompensation</translation>
    </message>
    <message>
        <source>What one tonne of offsets costs today.</source>
        <translation>Was eine Tonne Kompensation heute kostet.</translation>
    </message>
    <message>
        <source>Offset price growth per year</source>
        <translation>Preisanstieg der Kompensation je Jahr</translation>
    </message>
    <message>
        <source>By what share the price of offsets rises each year.</source>
        <translation>Um welchen Anteil der Preis der Kompensation jedes Jahr steigt.</translation>
    </message>
    <message>
        <source>Share offset</source>
        <translation>Kompensierter Anteil</translation>
    </message>
    <message>
        <source>Which share of the tonnes in scope is offset.</source>
        <translation>Welcher Anteil der Tonnen im Umfang kompensiert wird.</translation>
    </message>
    <message>
        <source>Offset quality</source>
        <translation>Güte der Kompensation</translation>
    </message>
    <message>
        <source>Which share of a bought tonne is real and lasts: at 0.2 five must be bought for one.</source>
        <translation>Welcher Anteil einer gekauften Tonne echt und dauerhaft ist: bei 0,2 müssen fünf für eine gekauft werden.</translation>
    </message>
    <message>
        <source>What your organisation charges itself for a tonne.</source>
        <translation>Was die eigene Organisation sich für eine Tonne berechnet.</translation>
    </message>
    <message>
        <source>Upstream energy</source>
        <translation>Energie der Bereitstellung</translation>
    </message>
    <message>
        <source>Energy that it takes to make a unit of energy; 0.1 sums up to 11 % more.</source>
        <translation>Energie, die es braucht, um eine Einheit Energie bereitzustellen; 0,1 ergibt zusammen 11 % mehr.</translation>
    </message>
    <message>
        <source>is not a finite number</source>
        <translation>ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is stated for the FLOP of one forward pass, not of training: the scenario&apos;s training compute is not on its axis.</source>
        <translation>%1 gilt für die FLOP eines Vorwärtsdurchlaufs, nicht des Trainings: der Rechenaufwand des Szenarios liegt nicht auf dieser Achse.</translation>
    </message>
    <message>
        <source>%1 is nearly flat: to halve the error it asks for 10^%2 times the compute, so it is no guide to planning.</source>
        <translation>%1 ist fast flach: für den halben Fehler verlangt es den 10^%2-fachen Rechenaufwand und taugt nicht zum Planen.</translation>
    </message>
    <message>
        <source>%1 counts compute in TPUv3 core-days and does not say how many FLOP one was: give flop_per_core_day to draw it.</source>
        <translation>%1 zählt in TPUv3-Kerntagen und sagt nicht, wie viele FLOP einer war: mit flop_per_core_day lässt es sich zeichnen.</translation>
    </message>
    <message>
        <source>%1 says how error falls from a known point, not where that point is: state one measured point, training FLOP and error in percent, to draw it.</source>
        <translation>%1 sagt, wie der Fehler von einem bekannten Punkt aus sinkt, nicht wo dieser liegt: bitte einen gemessenen Punkt angeben, Trainings-FLOP und Fehler in Prozent.</translation>
    </message>
    <message>
        <source>The measured point of %1 % at %2 FLOP cannot carry %3: its error must lie above the floor of %4 % and be at most 100 %.</source>
        <translation>Der gemessene Punkt von %1 % bei %2 FLOP kann %3 nicht tragen: sein Fehler muss über der Untergrenze von %4 % liegen und höchstens 100 % sein.</translation>
    </message>
    <message>
        <source>%1 states ratios only: its curve is laid through the measured point, %2 % at %3 FLOP.</source>
        <translation>%1 nennt nur Verhältnisse: die Kurve geht durch den gemessenen Punkt, %2 % bei %3 FLOP.</translation>
    </message>
    <message>
        <source>The run states no parameters and tokens: the curve takes the law&apos;s own best split of compute between them.</source>
        <translation>Der Lauf nennt keine Parameter und Tokens: die Kurve teilt den Rechenaufwand so auf, wie es das Gesetz am besten findet.</translation>
    </message>
    <message>
        <source>Tokens seen again in later epochs count like new ones.</source>
        <translation>In späteren Epochen wiederholte Tokens zählen wie neue.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 is a law of a model&apos;s size with unlimited data: it has no compute axis.</source>
        <translation>%1 ist ein Gesetz der Modellgröße bei unbegrenzten Daten: es hat keine Achse des Rechenaufwands.</translation>
    </message>
    <message>
        <source>%1 is a law of the data alone: it has no compute axis.</source>
        <translation>%1 ist ein Gesetz der Daten allein: es hat keine Achse des Rechenaufwands.</translation>
    </message>
    <message>
        <source>%1 is a law of the size of the training set: it has no compute axis.</source>
        <translation>%1 ist ein Gesetz der Größe des Trainingssatzes: es hat keine Achse des Rechenaufwands.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3; it must be a finite number.</source>
        <translation>%1 von %2 ist %3; es muss eine endliche Zahl sein.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3; it must be above 0.</source>
        <translation>%1 von %2 ist %3; es muss über 0 liegen.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3; it must be 0 or above.</source>
        <translation>%1 von %2 ist %3; es muss mindestens 0 sein.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3; it must be below 0.</source>
        <translation>%1 von %2 ist %3; es muss unter 0 liegen.</translation>
    </message>
    <message>
        <source>%1 states no single value of %2: give one to draw it.</source>
        <translation>%1 nennt keinen einzelnen Wert für %2: mit einem lässt es sich zeichnen.</translation>
    </message>
    <message>
        <source>%1 has no constant %2: it changes nothing.</source>
        <translation>%1 hat keine Konstante %2: sie ändert nichts.</translation>
    </message>
    <message>
        <source>The scenario&apos;s own constants stand in for those of %1.</source>
        <translation>Die eigenen Konstanten des Szenarios ersetzen die von %1.</translation>
    </message>
    <message>
        <source>%1 has the printed, rounded constants: rounding alone moves its optimum.</source>
        <translation>%1 hat die gedruckten, gerundeten Konstanten: das Runden allein verschiebt sein Optimum.</translation>
    </message>
    <message>
        <source>The constants of %1 were not re-read in the document it names.</source>
        <translation>Die Konstanten von %1 wurden in dem genannten Dokument nicht nachgelesen.</translation>
    </message>
    <message>
        <source>%1 is a rule or a trend, not a curve of error against compute.</source>
        <translation>%1 ist eine Regel oder ein Trend, keine Kurve des Fehlers über dem Rechenaufwand.</translation>
    </message>
    <message>
        <source>At the scenario&apos;s compute %1 gives an error above 100 %: it says nothing there.</source>
        <translation>Beim Rechenaufwand des Szenarios ergibt %1 einen Fehler über 100 %: dort sagt es nichts.</translation>
    </message>
    <message>
        <source>No law of returns is chosen.</source>
        <translation>Kein Ertragsgesetz ist gewählt.</translation>
    </message>
    <message>
        <source>The catalogue has no law %1.</source>
        <translation>Der Katalog hat kein Gesetz %1.</translation>
    </message>
    <message>
        <source>The run states no compute and %1 no range: there is nothing to draw it over.</source>
        <translation>Der Lauf nennt keinen Rechenaufwand und %1 keinen Bereich: es gibt nichts darzustellen.</translation>
    </message>
    <message>
        <source>%1 gives no error between 0 and its largest over the compute asked for.</source>
        <translation>%1 ergibt über dem verlangten Rechenaufwand keinen Fehler zwischen 0 und seinem größten.</translation>
    </message>
    <message>
        <source>this folder cannot be created: %1</source>
        <translation>dieser Ordner lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>nothing can be saved in this file: %1</source>
        <translation>in dieser Datei lässt sich nichts speichern: %1</translation>
    </message>
    <message>
        <source>nothing can be saved in this folder: %1</source>
        <translation>in diesem Ordner lässt sich nichts speichern: %1</translation>
    </message>
    <message>
        <source>is a folder, not a workspace file</source>
        <translation>ist ein Ordner, keine Arbeitsdatei</translation>
    </message>
    <message>
        <source>is not a workspace: it is not an ordinary file</source>
        <translation>ist keine Arbeitsdatei: es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is not a workspace: it is empty</source>
        <translation>ist keine Arbeitsdatei: sie ist leer</translation>
    </message>
    <message>
        <source>is not a workspace: it is an SQLite file of another program</source>
        <translation>ist keine Arbeitsdatei: es ist eine SQLite-Datei eines anderen Programms</translation>
    </message>
    <message>
        <source>was written by a newer version of Carbacus (workspace version %1, this one knows up to %2); it is left as it is</source>
        <translation>wurde von einer neueren Version von Carbacus geschrieben (Version %1 der Arbeitsdatei, diese kennt bis %2); sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>could not be brought to version %1 and was left as it was: %2</source>
        <translation>ließ sich nicht auf Version %1 bringen und blieb, wie sie war: %2</translation>
    </message>
    <message>
        <source>is read-only: nothing can be saved in it</source>
        <translation>ist schreibgeschützt: darin lässt sich nichts speichern</translation>
    </message>
    <message>
        <source>cannot be saved: the disk is full</source>
        <translation>lässt sich nicht speichern: der Datenträger ist voll</translation>
    </message>
    <message>
        <source>is locked by another program</source>
        <translation>ist von einem anderen Programm gesperrt</translation>
    </message>
    <message>
        <source>is not a workspace: it is not an SQLite file</source>
        <translation>ist keine Arbeitsdatei: es ist keine SQLite-Datei</translation>
    </message>
    <message>
        <source>cannot be read or written: %1</source>
        <translation>lässt sich nicht lesen oder schreiben: %1</translation>
    </message>
    <message>
        <source>the database refused: %1</source>
        <translation>die Datenbank hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>is damaged: row %2 of %1 refers to nothing</source>
        <translation>ist beschädigt: Zeile %2 von %1 verweist ins Leere</translation>
    </message>
    <message>
        <source>exists already: choose another name</source>
        <translation>gibt es schon: bitte einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>is open in another window of Carbacus</source>
        <translation>ist in einem anderen Fenster von Carbacus geöffnet</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>lässt sich nicht sperren: %1</translation>
    </message>
    <message>
        <source>this scenario is no longer in the library</source>
        <translation>dieses Szenario ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>its content cannot be read, so it is kept as it is</source>
        <translation>der Inhalt lässt sich nicht lesen und bleibt daher, wie er ist</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of this size</source>
        <translation>für ein Bild dieser Größe reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>the name must end in one of %1</source>
        <translation>der Name muss auf eines von %1 enden</translation>
    </message>
    <message>
        <source>a width of %1 mm is outside %2 to %3</source>
        <translation>eine Breite von %1 mm liegt außerhalb von %2 bis %3</translation>
    </message>
    <message>
        <source>a height of %1 mm is outside %2 to %3</source>
        <translation>eine Höhe von %1 mm liegt außerhalb von %2 bis %3</translation>
    </message>
    <message>
        <source>a font of %1 pt is outside %2 to %3</source>
        <translation>eine Schrift von %1 pt liegt außerhalb von %2 bis %3</translation>
    </message>
    <message>
        <source>the title “%3” needs %1 mm, the figure has %2 mm</source>
        <translation>der Titel „%3“ braucht %1 mm, die Abbildung hat %2 mm</translation>
    </message>
    <message>
        <source>the x axis title “%3” needs %1 mm, the plot has %2 mm</source>
        <translation>der Titel der x-Achse „%3“ braucht %1 mm, das Diagramm hat %2 mm</translation>
    </message>
    <message>
        <source>the y axis title “%3” needs %1 mm, the plot has %2 mm</source>
        <translation>der Titel der y-Achse „%3“ braucht %1 mm, das Diagramm hat %2 mm</translation>
    </message>
    <message>
        <source>the label “%3” needs %1 mm, there are %2 mm</source>
        <translation>die Beschriftung „%3“ braucht %1 mm, es gibt %2 mm</translation>
    </message>
    <message>
        <source>the legend&apos;s “%3” needs %1 mm, there are %2 mm</source>
        <translation>„%3“ in der Legende braucht %1 mm, es gibt %2 mm</translation>
    </message>
    <message>
        <source>there is no free place in the plot for the label “%3”, %1 mm wide</source>
        <translation>im Diagramm ist kein freier Platz für die Beschriftung „%3“, %1 mm breit</translation>
    </message>
    <message>
        <source>the plot needs %1 mm beside its labels, there are %2 mm</source>
        <translation>das Diagramm braucht %1 mm neben seinen Beschriftungen, es gibt %2 mm</translation>
    </message>
    <message>
        <source>it fits from a width of %1 mm</source>
        <translation>es passt ab einer Breite von %1 mm</translation>
    </message>
    <message>
        <source>it fits from a height of %1 mm</source>
        <translation>es passt ab einer Höhe von %1 mm</translation>
    </message>
    <message>
        <source>it fits with a font of %1 pt</source>
        <translation>es passt mit einer Schrift von %1 pt</translation>
    </message>
    <message>
        <source>%1 dpi is outside %2 to %3</source>
        <translation>%1 dpi liegt außerhalb von %2 bis %3</translation>
    </message>
    <message>
        <source>there is no palette “%1”; there are %2</source>
        <translation>es gibt keine Palette „%1“; es gibt %2</translation>
    </message>
    <message>
        <source>%1 cannot be turned into %2</source>
        <translation>%1 lässt sich nicht in %2 umrechnen</translation>
    </message>
    <message>
        <source>“%1” is not understood after a number; K, M, B and T are</source>
        <translation>„%1“ wird nach einer Zahl nicht verstanden; K, M, B und T schon</translation>
    </message>
    <message>
        <source>“%1” is not a unit that can be turned into %2</source>
        <translation>„%1“ ist keine Einheit, die sich in %2 umrechnen lässt</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>eine Zahl fehlt</translation>
    </message>
    <message>
        <source>“%1” is too large or too small for a number</source>
        <translation>„%1“ ist für eine Zahl zu groß oder zu klein</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 ist kein Ordner</translation>
    </message>
    <message>
        <source>the catalogue is not there; name its folder with --catalog DIR or CARBACUS_CATALOG</source>
        <translation>der Katalog ist nicht da; sein Ordner lässt sich nennen mit --catalog ORDNER oder CARBACUS_CATALOG</translation>
    </message>
    <message>
        <source>no location-based intensity is known here</source>
        <translation>hier ist keine standortbasierte Intensität bekannt</translation>
    </message>
    <message>
        <source>no market-based intensity is known here</source>
        <translation>hier ist keine marktbasierte Intensität bekannt</translation>
    </message>
    <message>
        <source>no residual mix is known here</source>
        <translation>hier ist kein Residualmix bekannt</translation>
    </message>
    <message>
        <source>no marginal intensity is known here</source>
        <translation>hier ist keine marginale Intensität bekannt</translation>
    </message>
    <message>
        <source>the hours of the plan cannot be told: a peak is unknown</source>
        <translation>die Stunden des Plans lassen sich nicht bestimmen: eine Spitzenleistung ist unbekannt</translation>
    </message>
    <message>
        <source>the power of an accelerator is unknown</source>
        <translation>die Leistung eines Beschleunigers ist unbekannt</translation>
    </message>
    <message>
        <source>the embodied carbon of an accelerator is unknown</source>
        <translation>die grauen Emissionen eines Beschleunigers sind unbekannt</translation>
    </message>
    <message>
        <source>the water that cools the data centre is unknown</source>
        <translation>das Kühlwasser des Rechenzentrums ist unbekannt</translation>
    </message>
    <message>
        <source>the water of making electricity is unknown here</source>
        <translation>das Wasser der Stromerzeugung ist hier unbekannt</translation>
    </message>
    <message>
        <source>no price of every accelerator of the plan is known here</source>
        <translation>hier ist nicht von jedem Beschleuniger des Plans ein Preis bekannt</translation>
    </message>
    <message>
        <source>is the library itself, which is open already</source>
        <translation>ist die Bibliothek selbst, die schon offen ist</translation>
    </message>
    <message>
        <source>holds no scenario</source>
        <translation>enthält kein Szenario</translation>
    </message>
    <message>
        <source>a carbon intensity is unknown where electricity is drawn</source>
        <translation>wo Strom bezogen wird, ist eine CO₂-Intensität unbekannt</translation>
    </message>
    <message>
        <source>no lifetime is known: state one</source>
        <translation>keine Nutzungsdauer ist bekannt: bitte eine angeben</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>Leerlaufleistung</translation>
    </message>
    <message>
        <source>measured in training on %1, its host&apos;s share included</source>
        <translation>beim Training auf %1 gemessen, mit dem Anteil des Servers</translation>
    </message>
    <message>
        <source>measured mean power of %1</source>
        <translation>gemessene mittlere Leistung von %1</translation>
    </message>
    <message>
        <source>%1 of TDP: the one published figure on this accelerator</source>
        <translation>%1 der TDP: der einzige veröffentlichte Wert zu diesem Beschleuniger</translation>
    </message>
    <message>
        <source>%1 of TDP: the one published figure on another accelerator</source>
        <translation>%1 der TDP: der einzige veröffentlichte Wert, zu einem anderen Beschleuniger</translation>
    </message>
    <message>
        <source>%1 is a device of its own: nothing is added</source>
        <translation>%1 ist selbst das ganze Gerät: nichts kommt hinzu</translation>
    </message>
    <message>
        <source>what %1 draws at most, less its chip</source>
        <translation>was %1 höchstens aufnimmt, ohne seinen Chip</translation>
    </message>
    <message>
        <source>the carbon of making %1 is not known: state it</source>
        <translation>das CO₂ der Herstellung von %1 ist nicht bekannt: bitte angeben</translation>
    </message>
    <message>
        <source>making all of %1, its chip included</source>
        <translation>Herstellung von %1 im Ganzen, mit seinem Chip</translation>
    </message>
    <message>
        <source>of the one published run on this accelerator</source>
        <translation>vom einzigen veröffentlichten Lauf auf diesem Beschleuniger</translation>
    </message>
    <message>
        <source>of the one published run on another accelerator</source>
        <translation>vom einzigen veröffentlichten Lauf, auf einem anderen Beschleuniger</translation>
    </message>
    <message>
        <source>Water of electricity</source>
        <translation>Wasser der Stromerzeugung</translation>
    </message>
    <message>
        <source>no carbon intensity is known here: state one, or choose another place; the carbon of electricity cannot be told</source>
        <translation>hier ist keine CO₂-Intensität bekannt: bitte eine angeben oder einen anderen Ort wählen; das CO₂ des Stroms lässt sich nicht angeben</translation>
    </message>
    <message>
        <source>The carbon of the plan is not known: there is nothing to split.</source>
        <translation>Das CO₂ des Plans ist nicht bekannt: Es gibt nichts aufzuteilen.</translation>
    </message>
    <message>
        <source>The carbon of the training is not known: the next point has no cost.</source>
        <translation>Das CO₂ des Trainings ist nicht bekannt: Der nächste Punkt hat keinen Preis.</translation>
    </message>
    <message>
        <source>The carbon of the plan is not known: it cannot be told what to offset.</source>
        <translation>Das CO₂ des Plans ist nicht bekannt: Es lässt sich nicht sagen, was zu kompensieren ist.</translation>
    </message>
    <message>
        <source>The carbon of the plan is not known: there is nothing to add up.</source>
        <translation>Das CO₂ des Plans ist nicht bekannt: Es gibt nichts zusammenzuzählen.</translation>
    </message>
    <message>
        <source>%1 is not shown: its carbon is not known.</source>
        <translation>%1 ist nicht dargestellt: sein CO₂ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>lacks %1, which a whole catalogue has</source>
        <translation>enthält %1 nicht; ein ganzer Katalog hat sie</translation>
    </message>
    <message>
        <source>Line %1, column %2: a zero byte does not belong here</source>
        <translation>Zeile %1, Spalte %2: ein Nullbyte gehört nicht hierher</translation>
    </message>
    <message>
        <source>%1: its control characters were made blanks</source>
        <translation>%1: die Steuerzeichen darin wurden zu Leerzeichen</translation>
    </message>
    <message>
        <source>the first line must name the columns: %1</source>
        <translation>die erste Zeile muss die Spalten nennen: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue; carbacus catalog list %2 names what is</source>
        <translation>„%1“ ist nicht im Katalog; was darin ist, nennt carbacus catalog list %2</translation>
    </message>
    <message>
        <source>Development, in runs</source>
        <translation>Entwicklung, in Läufen</translation>
    </message>
    <message>
        <source>Size of a retraining, in runs</source>
        <translation>Umfang eines Nachtrainings, in Läufen</translation>
    </message>
    <message>
        <source>Size of a repetition, in runs</source>
        <translation>Umfang einer Wiederholung, in Läufen</translation>
    </message>
    <message>
        <source>Confidence, 0 to 1</source>
        <translation>Konfidenz, 0 bis 1</translation>
    </message>
    <message>
        <source>Best share, 0 to 1</source>
        <translation>Bester Anteil, 0 bis 1</translation>
    </message>
    <message>
        <source>Size of a trial, in runs</source>
        <translation>Umfang eines Versuchs, in Läufen</translation>
    </message>
    <message>
        <source>Copies of the model that stand ready where it is always on.</source>
        <translation>Kopien des Modells, die bereitstehen, wenn es immer läuft.</translation>
    </message>
    <message>
        <source>Growth per year, as a share</source>
        <translation>Wachstum im Jahr, als Anteil</translation>
    </message>
    <message>
        <source>Accelerator-hours of one run</source>
        <translation>Beschleunigerstunden eines Laufs</translation>
    </message>
    <message>
        <source>is damaged (page %1): restore a copy of it, or save elsewhere what could be read</source>
        <translation>ist beschädigt (Seite %1): eine Kopie davon zurückholen oder anderswo speichern, was lesbar war</translation>
    </message>
    <message>
        <source>is damaged: restore a copy of it, or save elsewhere what could be read</source>
        <translation>ist beschädigt: eine Kopie davon zurückholen oder anderswo speichern, was lesbar war</translation>
    </message>
    <message>
        <source>was deleted or moved while it was open</source>
        <translation>wurde gelöscht oder verschoben, während sie offen war</translation>
    </message>
    <message>
        <source>was replaced by another file while it was open</source>
        <translation>wurde durch eine andere Datei ersetzt, während sie offen war</translation>
    </message>
    <message>
        <source>was overwritten by another program while it was open</source>
        <translation>wurde von einem anderen Programm überschrieben, während sie offen war</translation>
    </message>
    <message>
        <source>There is no folder to keep it in: neither HOME nor XDG_DATA_HOME names one</source>
        <translation>Es gibt keinen Ordner dafür: weder HOME noch XDG_DATA_HOME nennt einen</translation>
    </message>
    <message>
        <source>Cumulative carbon of training</source>
        <translation>Aufsummiertes CO₂ des Trainings</translation>
    </message>
    <message>
        <source>%1 is sold with another accelerator than %2: its figures are not used</source>
        <translation>%1 gibt es mit einem anderen Beschleuniger als %2: seine Werte werden nicht genommen</translation>
    </message>
    <message>
        <source>no price of %1 in %2 is known (%3): without one the cost is unknown</source>
        <translation>kein Preis für %1 in %2 bekannt (%3): ohne ihn sind die Kosten unbekannt</translation>
    </message>
    <message>
        <source>no purchase price of %1 is known: without one the cost is unknown</source>
        <translation>kein Kaufpreis für %1 bekannt: ohne ihn sind die Kosten unbekannt</translation>
    </message>
    <message>
        <source>This scenario, measured</source>
        <translation>Dieses Szenario, gemessen</translation>
    </message>
    <message>
        <source>Inference passes after %1</source>
        <translation>Nutzung überholt: %1</translation>
    </message>
    <message>
        <source>Time since %1</source>
        <translation>Zeit seit %1</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Zeit seit dem Beginn</translation>
    </message>
    <message>
        <source>Inference passes training in energy after</source>
        <translation>Nutzung überholt Training in der Energie nach</translation>
    </message>
    <message>
        <source>Inference passes training in carbon after</source>
        <translation>Nutzung überholt Training in den Emissionen nach</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>given, energy</source>
        <translation>gegeben, Energie</translation>
    </message>
    <message>
        <source>given, carbon of operation</source>
        <translation>gegeben, Emissionen des Betriebs</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>blind</translation>
    </message>
    <message>
        <source>blind, energy</source>
        <translation>blind, Energie</translation>
    </message>
    <message>
        <source>blind, carbon of operation</source>
        <translation>blind, Emissionen des Betriebs</translation>
    </message>
    <message>
        <source>blind, accelerator-hours</source>
        <translation>blind, Beschleunigerstunden</translation>
    </message>
    <message>
        <source>blind, with the run&apos;s own figures</source>
        <translation>blind, mit den eigenen Zahlen des Laufs</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>metric: &quot;%1&quot; is no result of an estimate</source>
        <translation>metric: „%1“ ist kein Ergebnis einer Schätzung</translation>
    </message>
    <message>
        <source>published: &quot;%1&quot; is no number above 0 to compare with</source>
        <translation>published: „%1“ ist keine Zahl über 0, mit der sich vergleichen lässt</translation>
    </message>
    <message>
        <source>status: a blind prediction is &quot;predict&quot;, and a given one never</source>
        <translation>status: eine blinde Vorhersage ist „predict“, eine gegebene nie</translation>
    </message>
    <message>
        <source>tolerance: must be stated where a figure is expected</source>
        <translation>tolerance: muss angegeben sein, wo eine Zahl erwartet wird</translation>
    </message>
    <message>
        <source>tolerance: must be empty where no figure is expected</source>
        <translation>tolerance: muss leer sein, wo keine Zahl erwartet wird</translation>
    </message>
    <message>
        <source>expected_ratio: a contradiction states it, and nothing else does</source>
        <translation>expected_ratio: ein Widerspruch gibt es an und sonst nichts</translation>
    </message>
    <message>
        <source>without a scenario there is nothing to compare: leave the metric and what follows empty</source>
        <translation>ohne Szenario gibt es nichts zu vergleichen: metric und was folgt bleiben leer</translation>
    </message>
    <message>
        <source>without a scenario a row is a case to display, derived or a contradiction</source>
        <translation>ohne Szenario ist eine Zeile ein Fall zum Zeigen, abgeleitet oder ein Widerspruch</translation>
    </message>
    <message>
        <source>note: must say why there is no computed counterpart</source>
        <translation>note: muss sagen, warum es keine berechnete Entsprechung gibt</translation>
    </message>
    <message>
        <source>note: must say how the source contradicts itself</source>
        <translation>note: muss sagen, wie die Quelle sich widerspricht</translation>
    </message>
    <message>
        <source>scenario: there is no file %1</source>
        <translation>scenario: es gibt keine Datei %1</translation>
    </message>
    <message>
        <source>no row of references.csv names it</source>
        <translation>keine Zeile von references.csv nennt sie</translation>
    </message>
    <message>
        <source>State the energy of a call: at 0 calls take none</source>
        <translation>Geben Sie die Energie eines Aufrufs an: bei 0 brauchen Aufrufe keine</translation>
    </message>
    <message>
        <source>State the parameters served: at 0 calls take no energy</source>
        <translation>Geben Sie die Parameter des Modells an: bei 0 brauchen Aufrufe keine Energie</translation>
    </message>
    <message>
        <source>State the power of a device: at 0 devices take no energy</source>
        <translation>Geben Sie die Leistung eines Geräts an: bei 0 brauchen Geräte keine Energie</translation>
    </message>
    <message>
        <source>State the hours per day: at 0 devices take no energy</source>
        <translation>Geben Sie die Stunden je Tag an: bei 0 brauchen Geräte keine Energie</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type for example %2</source>
        <translation>„%1“ ist keine Zahl. Geben Sie zum Beispiel %2 ein</translation>
    </message>
    <message>
        <source>ours is %1 of the published figure, where %2 is expected within %3 %</source>
        <translation>unsere Zahl ist das %1-Fache der veröffentlichten, erwartet wird das %2-Fache auf %3 % genau</translation>
    </message>
    <message>
        <source>Power of an idle accelerator with its share of the host</source>
        <translation>Leistung eines wartenden Beschleunigers mit seinem Anteil am Host</translation>
    </message>
    <message>
        <source>Making it, by the hour of work</source>
        <translation>Herstellung, je Arbeitsstunde</translation>
    </message>
    <message>
        <source>Purchase, by the hour of work</source>
        <translation>Anschaffung, je Arbeitsstunde</translation>
    </message>
    <message>
        <source>Maintenance, by the hour of work</source>
        <translation>Wartung, je Arbeitsstunde</translation>
    </message>
    <message>
        <source>Maintenance, by the hour</source>
        <translation>Wartung, je Stunde</translation>
    </message>
    <message>
        <source>of its machine in the catalogue, else as in every new scenario</source>
        <translation>aus seiner Maschine im Katalog, sonst wie in jedem neuen Szenario</translation>
    </message>
    <message>
        <source>Share of the host&apos;s power</source>
        <translation>Anteil an der Leistung des Hosts</translation>
    </message>
    <message>
        <source>TDP of %1</source>
        <translation>TDP von %1</translation>
    </message>
    <message>
        <source>Power above idle</source>
        <translation>Leistung über dem Leerlauf</translation>
    </message>
    <message>
        <source>From idle to TDP</source>
        <translation>Vom Leerlauf zur TDP</translation>
    </message>
    <message>
        <source>Power of an accelerator at work with its share of the host</source>
        <translation>Leistung eines arbeitenden Beschleunigers mit seinem Anteil am Host</translation>
    </message>
    <message>
        <source>Share of making the machine</source>
        <translation>Anteil an der Herstellung der Maschine</translation>
    </message>
    <message>
        <source>Making an accelerator with its share of the machine</source>
        <translation>Herstellung eines Beschleunigers mit seinem Anteil an der Maschine</translation>
    </message>
    <message>
        <source>not known: counted as one year</source>
        <translation>nicht bekannt: als ein Jahr gezählt</translation>
    </message>
    <message>
        <source>not known: counted as always at work</source>
        <translation>nicht bekannt: als immer in Arbeit gezählt</translation>
    </message>
    <message>
        <source>the accelerator is not in the catalogue</source>
        <translation>der Beschleuniger ist nicht im Katalog</translation>
    </message>
    <message>
        <source>Compute of an accelerator, as achieved</source>
        <translation>Rechenleistung eines Beschleunigers, wie erreicht</translation>
    </message>
    <message>
        <source>Peak of %1 in %2</source>
        <translation>Spitze von %1 in %2</translation>
    </message>
    <message>
        <source>not known, and left out</source>
        <translation>nicht bekannt und weggelassen</translation>
    </message>
    <message>
        <source>Combustion and what is upstream of it: 1 + r + r² + …</source>
        <translation>Verbrennung und was ihr vorausgeht: 1 + r + r² + …</translation>
    </message>
    <message>
        <source>Combustion alone</source>
        <translation>Verbrennung allein</translation>
    </message>
    <message>
        <source>the intensity contains nothing upstream</source>
        <translation>die Intensität enthält nichts Vorgelagertes</translation>
    </message>
    <message>
        <source>What is left of a unit of energy</source>
        <translation>Was von einer Einheit Energie bleibt</translation>
    </message>
    <message>
        <source>A unit of energy</source>
        <translation>Eine Einheit Energie</translation>
    </message>
    <message>
        <source>Share of the electricity that is bought</source>
        <translation>Anteil des gekauften Stroms</translation>
    </message>
    <message>
        <source>All electricity</source>
        <translation>Der ganze Strom</translation>
    </message>
    <message>
        <source>Energy to make a unit of energy: r + r² + …</source>
        <translation>Energie für eine Einheit Energie: r + r² + …</translation>
    </message>
    <message>
        <source>Carbon to offset</source>
        <translation>Auszugleichende Emissionen</translation>
    </message>
    <message>
        <source>Cost of computing and offsets</source>
        <translation>Kosten von Rechnen und Ausgleich</translation>
    </message>
    <message>
        <source>devices of the field answer no requests that are counted</source>
        <translation>Geräte im Feld beantworten keine gezählten Anfragen</translation>
    </message>
    <message>
        <source>Useful results</source>
        <translation>Nützliche Ergebnisse</translation>
    </message>
    <message>
        <source>%1 at the compute of one run</source>
        <translation>%1 beim Rechenaufwand eines Laufs</translation>
    </message>
    <message>
        <source>Training, for each FLOP of one run</source>
        <translation>Training, je FLOP eines Laufs</translation>
    </message>
    <message>
        <source>Compute of the next point</source>
        <translation>Rechenaufwand des nächsten Punkts</translation>
    </message>
    <message>
        <source>any: it takes nothing</source>
        <translation>beliebig: sie braucht nichts</translation>
    </message>
    <message>
        <source>Compute of one run</source>
        <translation>Rechenaufwand eines Laufs</translation>
    </message>
    <message>
        <source>FLOP for each parameter and token</source>
        <translation>FLOP je Parameter und Token</translation>
    </message>
    <message>
        <source>2 forward and 4 backward; Kaplan et al. 2020</source>
        <translation>2 vorwärts und 4 rückwärts; Kaplan et al. 2020</translation>
    </message>
    <message>
        <source>Levels of a hyperparameter</source>
        <translation>Stufen eines Hyperparameters</translation>
    </message>
    <message>
        <source>Trials of the search</source>
        <translation>Versuche der Suche</translation>
    </message>
    <message>
        <source>a grid without levels has none</source>
        <translation>ein Gitter ohne Stufen hat keine</translation>
    </message>
    <message>
        <source>Random trials</source>
        <translation>Zufällige Versuche</translation>
    </message>
    <message>
        <source>Bayesian trials</source>
        <translation>Bayessche Versuche</translation>
    </message>
    <message>
        <source>Trials of the search, in full ones</source>
        <translation>Versuche der Suche, in ganzen</translation>
    </message>
    <message>
        <source>nothing is searched</source>
        <translation>nichts wird gesucht</translation>
    </message>
    <message>
        <source>The search, in runs</source>
        <translation>Die Suche, in Läufen</translation>
    </message>
    <message>
        <source>Final runs, search and development, in runs</source>
        <translation>Letzte Läufe, Suche und Entwicklung, in Läufen</translation>
    </message>
    <message>
        <source>Runs of %1</source>
        <translation>Läufe: %1</translation>
    </message>
    <message>
        <source>Runs, all together</source>
        <translation>Läufe zusammen</translation>
    </message>
    <message>
        <source>the final runs</source>
        <translation>die letzten Läufe</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>die Suche</translation>
    </message>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>the retraining</source>
        <translation>das Nachtraining</translation>
    </message>
    <message>
        <source>repetitions by others</source>
        <translation>Wiederholungen durch andere</translation>
    </message>
    <message>
        <source>Computing a token of each sequence</source>
        <translation>Berechnen eines Tokens jeder Sequenz</translation>
    </message>
    <message>
        <source>Compute of the batch&apos;s tokens</source>
        <translation>Rechenaufwand der Tokens des Stapels</translation>
    </message>
    <message>
        <source>Size of the weights</source>
        <translation>Größe der Gewichte</translation>
    </message>
    <message>
        <source>Size of a parameter</source>
        <translation>Größe eines Parameters</translation>
    </message>
    <message>
        <source>by the precision</source>
        <translation>nach der Genauigkeit</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>Lesen der Gewichte</translation>
    </message>
    <message>
        <source>Memory bandwidth, as achieved</source>
        <translation>Speicherbandbreite, wie erreicht</translation>
    </message>
    <message>
        <source>Memory bandwidth of %1</source>
        <translation>Speicherbandbreite von %1</translation>
    </message>
    <message>
        <source>Time of writing a token of each sequence</source>
        <translation>Zeit zum Schreiben eines Tokens jeder Sequenz</translation>
    </message>
    <message>
        <source>Compute of a token</source>
        <translation>Rechenaufwand eines Tokens</translation>
    </message>
    <message>
        <source>forward only</source>
        <translation>nur vorwärts</translation>
    </message>
    <message>
        <source>Reading the input</source>
        <translation>Lesen der Eingabe</translation>
    </message>
    <message>
        <source>Compute of the input</source>
        <translation>Rechenaufwand der Eingabe</translation>
    </message>
    <message>
        <source>Writing the output</source>
        <translation>Schreiben der Ausgabe</translation>
    </message>
    <message>
        <source>Writing the outputs of the batch</source>
        <translation>Schreiben der Ausgaben des Stapels</translation>
    </message>
    <message>
        <source>Accelerator-time of a call</source>
        <translation>Beschleunigerzeit eines Aufrufs</translation>
    </message>
    <message>
        <source>not known: only to keep count</source>
        <translation>nicht bekannt: nur zum Zählen</translation>
    </message>
    <message>
        <source>Requests now</source>
        <translation>Anfragen jetzt</translation>
    </message>
    <message>
        <source>Requests a year later</source>
        <translation>Anfragen ein Jahr später</translation>
    </message>
    <message>
        <source>Energy of a call now</source>
        <translation>Energie eines Aufrufs jetzt</translation>
    </message>
    <message>
        <source>Energy of a call a year later</source>
        <translation>Energie eines Aufrufs ein Jahr später</translation>
    </message>
    <message>
        <source>Mean of the growth over the horizon</source>
        <translation>Mittel des Wachstums über den Zeitraum</translation>
    </message>
    <message>
        <source>Replicas at work at the start</source>
        <translation>Arbeitende Replikate zu Beginn</translation>
    </message>
    <message>
        <source>Accelerators at work at the start</source>
        <translation>Arbeitende Beschleuniger zu Beginn</translation>
    </message>
    <message>
        <source>Demand a year later</source>
        <translation>Bedarf ein Jahr später</translation>
    </message>
    <message>
        <source>it does not change</source>
        <translation>er ändert sich nicht</translation>
    </message>
    <message>
        <source>nothing of the plan takes it</source>
        <translation>nichts im Plan braucht es</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>training and inference</source>
        <translation>Training und Nutzung</translation>
    </message>
    <message>
        <source>Energy of the computers for %1</source>
        <translation>Energie der Rechner: %1</translation>
    </message>
    <message>
        <source>Energy of %1</source>
        <translation>Energie: %1</translation>
    </message>
    <message>
        <source>Accelerator-hours of %1</source>
        <translation>Beschleunigerstunden: %1</translation>
    </message>
    <message>
        <source>Idle energy of the computers for %1</source>
        <translation>Leerlaufenergie der Rechner: %1</translation>
    </message>
    <message>
        <source>Idle energy of %1</source>
        <translation>Leerlaufenergie: %1</translation>
    </message>
    <message>
        <source>Idle accelerator-hours of %1</source>
        <translation>Beschleunigerstunden im Leerlauf: %1</translation>
    </message>
    <message>
        <source>Carbon of operation of %1</source>
        <translation>Emissionen des Betriebs: %1</translation>
    </message>
    <message>
        <source>Carbon of operation of %1, idle</source>
        <translation>Emissionen des Betriebs: %1, Leerlauf</translation>
    </message>
    <message>
        <source>Mean of the grid&apos;s change over the horizon</source>
        <translation>Mittel der Netzänderung über den Zeitraum</translation>
    </message>
    <message>
        <source>Carbon of making the hardware of %1</source>
        <translation>Emissionen der Herstellung: %1</translation>
    </message>
    <message>
        <source>Carbon of making the hardware of %1, idle</source>
        <translation>Emissionen der Herstellung: %1, Leerlauf</translation>
    </message>
    <message>
        <source>Water on site, for %1</source>
        <translation>Wasser am Standort: %1</translation>
    </message>
    <message>
        <source>Water on site, for %1, idle</source>
        <translation>Wasser am Standort: %1, Leerlauf</translation>
    </message>
    <message>
        <source>Water of the power plants, for %1</source>
        <translation>Wasser der Kraftwerke: %1</translation>
    </message>
    <message>
        <source>Water of the power plants, for %1, idle</source>
        <translation>Wasser der Kraftwerke: %1, Leerlauf</translation>
    </message>
    <message>
        <source>Mean of the discount over the horizon</source>
        <translation>Mittel der Abzinsung über den Zeitraum</translation>
    </message>
    <message>
        <source>Cost of cloud computing for %1</source>
        <translation>Kosten der Cloud: %1</translation>
    </message>
    <message>
        <source>Cost of cloud computing for %1, idle</source>
        <translation>Kosten der Cloud: %1, Leerlauf</translation>
    </message>
    <message>
        <source>Cost of electricity for %1</source>
        <translation>Stromkosten: %1</translation>
    </message>
    <message>
        <source>Cost of electricity for %1, idle</source>
        <translation>Stromkosten: %1, Leerlauf</translation>
    </message>
    <message>
        <source>Cost of own hardware for %1</source>
        <translation>Kosten eigener Hardware: %1</translation>
    </message>
    <message>
        <source>Cost of own hardware for %1, idle</source>
        <translation>Kosten eigener Hardware: %1, Leerlauf</translation>
    </message>
    <message>
        <source>Cost of maintenance for %1</source>
        <translation>Wartungskosten: %1</translation>
    </message>
    <message>
        <source>Cost of maintenance for %1, idle</source>
        <translation>Wartungskosten: %1, Leerlauf</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>Kosten des Rechnens</translation>
    </message>
    <message>
        <source>Carbon in scope</source>
        <translation>Emissionen im Umfang</translation>
    </message>
    <message>
        <source>Carbon in scope, by the price of its time</source>
        <translation>Emissionen im Umfang, nach dem Preis ihrer Zeit</translation>
    </message>
    <message>
        <source>Mean of the offsets&apos; price over the horizon, discounted</source>
        <translation>Mittel des Ausgleichspreises über den Zeitraum, abgezinst</translation>
    </message>
    <message>
        <source>Carbon in scope, discounted</source>
        <translation>Emissionen im Umfang, abgezinst</translation>
    </message>
    <message>
        <source>Power of an accelerator</source>
        <translation>Leistung eines Beschleunigers</translation>
    </message>
    <message>
        <source>Compute of an accelerator</source>
        <translation>Rechenleistung eines Beschleunigers</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Carbon of making a device</source>
        <translation>Emissionen der Herstellung eines Geräts</translation>
    </message>
    <message>
        <source>Water on site by the kilowatt-hour</source>
        <translation>Wasser am Standort je Kilowattstunde</translation>
    </message>
    <message>
        <source>Water of electricity by the kilowatt-hour</source>
        <translation>Wasser des Stroms je Kilowattstunde</translation>
    </message>
    <message>
        <source>the catalogue does not know it: state it</source>
        <translation>der Katalog kennt es nicht: geben Sie es an</translation>
    </message>
    <message>
        <source>the compute of a run is not known</source>
        <translation>der Rechenaufwand eines Laufs ist nicht bekannt</translation>
    </message>
    <message>
        <source>the floor of the law lies above half the error</source>
        <translation>die Untergrenze des Gesetzes liegt über dem halben Fehler</translation>
    </message>
    <message>
        <source>the law says nothing at the compute of the run</source>
        <translation>das Gesetz sagt beim Rechenaufwand des Laufs nichts</translation>
    </message>
    <message>
        <source>no figure of this kind (%1) is known at every place of the plan</source>
        <translation>keine Zahl dieser Art (%1) ist an allen Orten des Plans bekannt</translation>
    </message>
    <message>
        <source>the bill is zero</source>
        <translation>die Rechnung ist null</translation>
    </message>
    <message>
        <source>the run is stated in hours, and the compute of its accelerator is not known</source>
        <translation>der Lauf ist in Stunden angegeben, und die Rechenleistung seines Beschleunigers ist nicht bekannt</translation>
    </message>
    <message>
        <source>the plan takes no energy</source>
        <translation>der Plan braucht keine Energie</translation>
    </message>
    <message>
        <source>no deployment is planned</source>
        <translation>kein Einsatz ist geplant</translation>
    </message>
    <message>
        <source>inference does not pass training within the horizon</source>
        <translation>die Nutzung überholt das Training im Zeitraum nicht</translation>
    </message>
    <message>
        <source>there are no requests</source>
        <translation>es gibt keine Anfragen</translation>
    </message>
    <message>
        <source>there are no useful results</source>
        <translation>es gibt keine nützlichen Ergebnisse</translation>
    </message>
    <message>
        <source>an input is not known</source>
        <translation>eine Eingabe ist nicht bekannt</translation>
    </message>
    <message>
        <source>Share of the day</source>
        <translation>Anteil des Tages</translation>
    </message>
    <message>
        <source>Hours of a day</source>
        <translation>Stunden eines Tages</translation>
    </message>
    <message>
        <source>Time of replicas that stand ready and idle</source>
        <translation>Zeit bereitstehender, wartender Replikate</translation>
    </message>
    <message>
        <source>The grid&apos;s carbon a year later</source>
        <translation>Die Emissionen des Netzes ein Jahr später</translation>
    </message>
    <message>
        <source>The grid&apos;s carbon now</source>
        <translation>Die Emissionen des Netzes jetzt</translation>
    </message>
    <message>
        <source>Money of a year later</source>
        <translation>Geld ein Jahr später</translation>
    </message>
    <message>
        <source>Money of now</source>
        <translation>Geld von jetzt</translation>
    </message>
    <message>
        <source>Money of now, a year later</source>
        <translation>Geld von jetzt, ein Jahr später</translation>
    </message>
    <message>
        <source>The price of offsets a year later</source>
        <translation>Der Preis des Ausgleichs ein Jahr später</translation>
    </message>
    <message>
        <source>The price of offsets now</source>
        <translation>Der Preis des Ausgleichs jetzt</translation>
    </message>
    <message>
        <source>Idle time, weighted</source>
        <translation>Leerlaufzeit, gewichtet</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Leerlaufzeit</translation>
    </message>
    <message>
        <source>Mean over the horizon, weighted</source>
        <translation>Mittel über den Zeitraum, gewichtet</translation>
    </message>
    <message>
        <source>Mean over the horizon</source>
        <translation>Mittel über den Zeitraum</translation>
    </message>
    <message>
        <source>Requests to %1</source>
        <translation>Anfragen an %1</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1: von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 bei %2.</translation>
    </message>
    <message>
        <source>%1: %2 at %3.</source>
        <translation>%1: %2 bei %3.</translation>
    </message>
    <message>
        <source>%1 against %2.</source>
        <translation>%1 über %2.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>%1, upper end</source>
        <translation>%1, oberes Ende</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>ui::AssumptionsDialog</name>
    <message>
        <source>Serving %1: %2</source>
        <translation>Nutzung %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Assumed values</source>
        <translation>Angenommene Werte</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Why this value</source>
        <translation>Warum dieser Wert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>rule of this program</source>
        <translation>Regel dieses Programms</translation>
    </message>
    <message>
        <source>Values that the scenario leaves open and the estimate takes from the catalogue: %1. Inputs that have a default of their own are not among them. Double-click one to state your own.</source>
        <translation>Werte, die das Szenario offen lässt und die Schätzung dem Katalog entnimmt: %1. Eingaben mit eigener Vorgabe sind nicht darunter. Ein Doppelklick führt zur Eingabe für den eigenen Wert.</translation>
    </message>
    <message>
        <source>Only old figures</source>
        <translation>Nur alte Zahlen</translation>
    </message>
    <message>
        <source>Only figures from before %1</source>
        <translation>Nur Zahlen von vor %1</translation>
    </message>
</context>
<context>
    <name>ui::Banners</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>and one more message</source>
        <translation>und eine weitere Meldung</translation>
    </message>
    <message numerus="yes">
        <source>and %n more messages</source>
        <translation>
            <numerusform>und %n weitere Meldung</numerusform>
            <numerusform>und %n weitere Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChartBoard</name>
    <message>
        <source>Chart shown</source>
        <translation>Gezeigtes Diagramm</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Kompensation</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
</context>
<context>
    <name>ui::ChartTable</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>Zahlen des Diagramms</translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy picture and data</source>
        <translation>Bild und Daten kopieren</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceRow</name>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Something must be picked here.</source>
        <translation>Hier muss etwas gewählt werden.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>“%1” is not in the catalogue.</source>
        <translation>„%1“ ist nicht im Katalog.</translation>
    </message>
    <message>
        <source>“%1” is not in the catalogue. Still in use: %2</source>
        <translation>„%1“ ist nicht im Katalog. Weiter in Gebrauch: %2</translation>
    </message>
</context>
<context>
    <name>ui::DeploymentHead</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the deployment</source>
        <translation>Name des Einsatzes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove deployment %1</source>
        <translation>Einsatz %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this deployment. Undo brings it back.</source>
        <translation>Diesen Einsatz entfernen. Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>Rename deployment</source>
        <translation>Einsatz umbenennen</translation>
    </message>
</context>
<context>
    <name>ui::ExampleCards</name>
    <message>
        <source>A fine-tune</source>
        <translation>Eine Feinabstimmung</translation>
    </message>
    <message>
        <source>BERT taught one task on four GPUs, ten times over: small enough to see what each input does.</source>
        <translation>BERT lernt eine Aufgabe auf vier GPUs, zehnmal: klein genug, um zu sehen, was jede Eingabe bewirkt.</translation>
    </message>
    <message>
        <source>A pre-training</source>
        <translation>Ein Vortraining</translation>
    </message>
    <message>
        <source>A language model of seven billion parameters from scratch: move it between regions and compare.</source>
        <translation>Ein Sprachmodell mit sieben Milliarden Parametern von Grund auf: zwischen Regionen verschieben und vergleichen.</translation>
    </message>
    <message>
        <source>A served assistant</source>
        <translation>Ein Assistent im Betrieb</translation>
    </message>
    <message>
        <source>200,000 questions answered a day: see when serving overtakes training.</source>
        <translation>200.000 Fragen am Tag beantwortet: sehen, wann der Betrieb das Training überholt.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>What you plan is kept here by itself. Start from an example, or press New.</source>
        <translation>Was Sie planen, wird hier von selbst aufbewahrt. Beginnen Sie mit einem Beispiel oder drücken Sie „Neu“.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the example: %1</source>
        <translation>Das Beispiel öffnen: %1</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>One column of a journal</source>
        <translation>Eine Spalte einer Zeitschrift</translation>
    </message>
    <message>
        <source>Two columns of a journal</source>
        <translation>Zwei Spalten einer Zeitschrift</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>With the title in the picture</source>
        <translation>Mit dem Titel im Bild</translation>
    </message>
    <message>
        <source>Size for</source>
        <translation>Größe für</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>%1 (*%2)</source>
        <translation>%1 (*%2)</translation>
    </message>
    <message>
        <source>Okabe–Ito (colour-blind safe)</source>
        <translation>Okabe–Ito (bei Farbenblindheit lesbar)</translation>
    </message>
    <message>
        <source>Viridis (dark to light)</source>
        <translation>Viridis (dunkel nach hell)</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Graustufen</translation>
    </message>
</context>
<context>
    <name>ui::FigurePreview</name>
    <message>
        <source>Preview of the figure</source>
        <translation>Vorschau der Abbildung</translation>
    </message>
</context>
<context>
    <name>ui::FoldHeader</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open. Folds what is under it.</source>
        <translation>Offen. Klappt zu, was darunter steht.</translation>
    </message>
    <message>
        <source>Folded. Opens what is under it.</source>
        <translation>Zugeklappt. Öffnet, was darunter steht.</translation>
    </message>
</context>
<context>
    <name>ui::GrossNetBar</name>
    <message>
        <source>Filled: all that is emitted, training and then serving. Outline: what is left after offsets.</source>
        <translation>Gefüllt: alles, was ausgestoßen wird, Training und dann Nutzung. Umriss: was nach der Kompensation bleibt.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Net of offsets</source>
        <translation>Netto nach Kompensation</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Nutzung</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Back from one chart in the whole window</source>
        <translation>Von einem Diagramm im ganzen Fenster zurück</translation>
    </message>
    <message>
        <source>On a chart: copy picture and data; in a table: copy the cells</source>
        <translation>Auf einem Diagramm: Bild und Daten kopieren; in einer Tabelle: die Zellen kopieren</translation>
    </message>
    <message>
        <source>On a chart: walk along the points; on a slider: one step</source>
        <translation>Auf einem Diagramm: die Punkte entlanggehen; auf einem Schieber: ein Schritt</translation>
    </message>
    <message>
        <source>With an arrow on a slider: a tenth of a step; with Ctrl: ten steps</source>
        <translation>Mit einer Pfeiltaste auf einem Schieber: ein Zehntelschritt; mit Strg: zehn Schritte</translation>
    </message>
    <message>
        <source>In the list of regions: move the scenario there</source>
        <translation>In der Liste der Regionen: das Szenario dorthin verlegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Carbacus %1

Plans machine learning by its energy, carbon, water and money.

Free software under the GNU General Public License, version 3 or later. The figures of its catalogue come from published sources, each named beside its figure and in DATA-LICENSES.md.</source>
        <translation>Carbacus %1

Plant maschinelles Lernen nach Energie, Kohlenstoff, Wasser und Geld.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Die Angaben des Katalogs stammen aus veröffentlichten Quellen; jede ist neben ihrer Angabe und in DATA-LICENSES.md genannt.</translation>
    </message>
    <message>
        <source>About Carbacus</source>
        <translation>Über Carbacus</translation>
    </message>
    <message>
        <source>On the chart of regions: choose the region pointed at</source>
        <translation>Im Diagramm der Regionen: die Region unter dem Zeiger wählen</translation>
    </message>
</context>
<context>
    <name>ui::InputsGroup</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Add deployment</source>
        <translation>Einsatz hinzufügen</translation>
    </message>
    <message>
        <source>A model in use: served from a data centre, or on devices in the field.</source>
        <translation>Ein Modell in Nutzung: aus einem Rechenzentrum oder auf Geräten im Feld.</translation>
    </message>
    <message>
        <source>Deployment %1</source>
        <translation>Einsatz %1</translation>
    </message>
    <message>
        <source>%1 of %2 inputs at default</source>
        <translation>%1 von %2 Eingaben auf Vorgabe</translation>
    </message>
</context>
<context>
    <name>ui::InputsSection</name>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Kompensation</translation>
    </message>
    <message>
        <source>Trials: %1</source>
        <translation>Versuche: %1</translation>
    </message>
    <message>
        <source>Trials: %1, as long as %2 full ones</source>
        <translation>Versuche: %1, so lang wie %2 ganze</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>ui::Ledger</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>These numbers are of an earlier state of the scenario.</source>
        <translation>Diese Zahlen gehören zu einem früheren Stand des Szenarios.</translation>
    </message>
    <message>
        <source>Emissions before offsets</source>
        <translation>Emissionen vor Kompensation</translation>
    </message>
    <message>
        <source>Copy the result in words</source>
        <translation>Ergebnis in Worten kopieren</translation>
    </message>
    <message>
        <source>What was not stated in the scenario, with value, source and year</source>
        <translation>Was das Szenario nicht nennt, mit Wert, Quelle und Jahr</translation>
    </message>
    <message>
        <source>Go to the input</source>
        <translation>Zur Eingabe gehen</translation>
    </message>
    <message>
        <source>Final runs</source>
        <translation>Endgültige Läufe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Nachtraining</translation>
    </message>
    <message>
        <source>Repeated by others</source>
        <translation>Von anderen wiederholt</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂e</translation>
    </message>
    <message>
        <source>%1 assumed values…</source>
        <translation>%1 angenommene Werte…</translation>
    </message>
    <message>
        <source>Serving %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1, in Arbeit</translation>
    </message>
    <message>
        <source>%1, idle</source>
        <translation>%1, Leerlauf</translation>
    </message>
    <message>
        <source>Embodied</source>
        <translation>Herstellung</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Kompensation</translation>
    </message>
    <message>
        <source>Internal carbon price</source>
        <translation>Interner CO₂-Preis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Upstream energy</source>
        <translation>Energie der Bereitstellung</translation>
    </message>
    <message>
        <source>%1 CO₂e and %2 over %3.</source>
        <translation>%1 CO₂e und %2 über %3.</translation>
    </message>
    <message>
        <source>%1 CO₂e over %2; what it costs is unknown.</source>
        <translation>%1 CO₂e über %2; die Kosten sind unbekannt.</translation>
    </message>
    <message>
        <source>Neither carbon nor cost of this plan is known.</source>
        <translation>Weder Emissionen noch Kosten dieses Plans sind bekannt.</translation>
    </message>
    <message>
        <source>The model is trained and not served.</source>
        <translation>Das Modell wird trainiert, aber nicht betrieben.</translation>
    </message>
    <message>
        <source>Gross; no offsets are bought</source>
        <translation>Brutto; keine Kompensation</translation>
    </message>
    <message>
        <source>Gross; net %1 after offsets for %2</source>
        <translation>Brutto; netto %1 nach Kompensation für %2</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>Ein Lauf</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Offsets in the bill</source>
        <translation>Kompensation in der Rechnung</translation>
    </message>
    <message>
        <source>In: use, search, serving, embodied, upstream · Out: network, staff</source>
        <translation>Mit: Betrieb, Suche, Dienst, Herstellung, Vorkette · Ohne: Netzwerk, Personal</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>Energie je Anfrage</translation>
    </message>
    <message>
        <source>Carbon per request</source>
        <translation>CO₂ je Anfrage</translation>
    </message>
    <message>
        <source>Cost per 1,000 requests</source>
        <translation>Kosten je 1.000 Anfragen</translation>
    </message>
    <message>
        <source>Per request: all that the plan takes, training included, over the requests of the deployment that has the most; a request can pass through several.
Water is unknown where the site or its grid publishes none.</source>
        <translation>Je Anfrage: alles, was der Plan braucht, mit dem Training, geteilt durch die Anfragen des Einsatzes mit den meisten; eine Anfrage kann durch mehrere gehen.
Wasser ist unbekannt, wo der Standort oder sein Netz keines angibt.</translation>
    </message>
    <message>
        <source>Inference emits less than training for all of %1.</source>
        <translation>Die Nutzung verursacht in %1 weniger als das Training.</translation>
    </message>
    <message>
        <source>Inference emits more than training from the start.</source>
        <translation>Die Nutzung verursacht von Anfang an mehr als das Training.</translation>
    </message>
    <message>
        <source>Inference emits more than training after %1.</source>
        <translation>Bis die Nutzung mehr verursacht als das Training, vergehen %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>ui::LedgerModel</name>
    <message>
        <source>CO₂e</source>
        <translation>CO₂e</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
</context>
<context>
    <name>ui::LedgerStrip</name>
    <message>
        <source>CO₂e</source>
        <translation>CO₂e</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
</context>
<context>
    <name>ui::LedgerTable</name>
    <message>
        <source>Carbon, energy and money by part</source>
        <translation>CO₂, Energie und Geld nach Teilen</translation>
    </message>
</context>
<context>
    <name>ui::LibraryPanel</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Shows it in the plan (Enter)</source>
        <translation>Zeigt es im Plan (Eingabetaste)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Changes its name here (F2)</source>
        <translation>Ändert seinen Namen hier (F2)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Makes a copy with a number (Ctrl+D)</source>
        <translation>Legt eine nummerierte Kopie an (Strg+D)</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Writes it to a file that can be passed on</source>
        <translation>Schreibt es in eine Datei, die sich weitergeben lässt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Puts it into the trash (Del)</source>
        <translation>Legt es in den Papierkorb (Entf)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Takes it out of the trash (Enter)</source>
        <translation>Holt es aus dem Papierkorb (Eingabetaste)</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message>
        <source>Removes everything in the trash for good</source>
        <translation>Entfernt alles im Papierkorb endgültig</translation>
    </message>
    <message>
        <source>It was not renamed.</source>
        <translation>Es wurde nicht umbenannt.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Shows a new scenario; it is kept from its first change on</source>
        <translation>Zeigt ein neues Szenario; es wird ab der ersten Änderung aufbewahrt</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Reads a scenario&apos;s file into the library</source>
        <translation>Liest die Datei eines Szenarios in die Bibliothek ein</translation>
    </message>
    <message>
        <source>Search names, tags and notes</source>
        <translation>Namen, Schlagwörter und Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scenarios or trash</source>
        <translation>Szenarien oder Papierkorb</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <translation>Papierkorb (%1)</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Nothing in the trash has “%1” in it.</source>
        <translation>Im Papierkorb kommt „%1“ nicht vor.</translation>
    </message>
    <message>
        <source>No scenario has “%1” in its name, tags or notes.</source>
        <translation>Kein Szenario hat „%1“ im Namen, in den Schlagwörtern oder Notizen.</translation>
    </message>
    <message>
        <source>Scenarios (*.carbacus.json *.json);;All files (*)</source>
        <translation>Szenarien (*.carbacus.json *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 holds what this program does not know. It is kept and written again.</source>
        <translation>%1 enthält, was dieses Programm nicht kennt. Es bleibt erhalten und wird wieder geschrieben.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>It was not copied.</source>
        <translation>Es wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>Save the scenario as a file</source>
        <translation>Das Szenario als Datei speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Die Datei wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>„%1“ liegt im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios are in the trash.</source>
        <translation>
            <numerusform>%n Szenario liegt im Papierkorb.</numerusform>
            <numerusform>%n Szenarien liegen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It was not restored.</source>
        <translation>Es wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>“%1” is back in the library.</source>
        <translation>„%1“ ist wieder in der Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios are back in the library.</source>
        <translation>
            <numerusform>%n Szenario ist wieder in der Bibliothek.</numerusform>
            <numerusform>%n Szenarien sind wieder in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n scenarios for good? This cannot be undone.</source>
        <translation>
            <numerusform>%n Szenario endgültig entfernen? Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Szenarien endgültig entfernen? Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Scenarios and workspaces (*.carbacus.json *.json *.carbacus *.sqlite);;All files (*)</source>
        <translation>Szenarien und Arbeitsdateien (*.carbacus.json *.json *.carbacus *.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open scenarios</source>
        <translation>Szenarien öffnen</translation>
    </message>
    <message>
        <source>Remove one scenario for good? This cannot be undone.</source>
        <translation>Ein Szenario endgültig entfernen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>%1 “%2” is open now.</source>
        <translation>%1 Geöffnet ist jetzt „%2“.</translation>
    </message>
    <message>
        <source>%1 A new scenario is open now.</source>
        <translation>%1 Geöffnet ist jetzt ein neues Szenario.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Szenario</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 – Carbacus</source>
        <translation>%1 – Carbacus</translation>
    </message>
    <message>
        <source>The plan could not be estimated; what is shown is of an earlier state.
%1</source>
        <translation>Der Plan ließ sich nicht berechnen; gezeigt wird ein früherer Stand.
%1</translation>
    </message>
    <message>
        <source>Part of the catalogue could not be used. Figures from it are missing.</source>
        <translation>Ein Teil des Katalogs war nicht verwendbar. Angaben daraus fehlen.</translation>
    </message>
    <message>
        <source>There is no chart here to export.</source>
        <translation>Hier gibt es kein Diagramm zum Exportieren.</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The scenario, its charts and what it takes (Ctrl+1)</source>
        <translation>Das Szenario, seine Diagramme und was es kostet (Strg+1)</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Where else this could run (Ctrl+2)</source>
        <translation>Wo dies sonst laufen könnte (Strg+2)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>All your scenarios (Ctrl+3)</source>
        <translation>Alle Ihre Szenarien (Strg+3)</translation>
    </message>
    <message>
        <source>&amp;New scenario</source>
        <translation>&amp;Neues Szenario</translation>
    </message>
    <message>
        <source>&amp;Open a scenario file …</source>
        <translation>Szenariodatei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save a copy as a file …</source>
        <translation>Kopie als Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Export this chart …</source>
        <translation>Dieses Diagramm &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy the result in words</source>
        <translation>Ergebnis in &amp;Worten kopieren</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Show the &amp;example</source>
        <translation>Das B&amp;eispiel zeigen</translation>
    </message>
    <message>
        <source>&amp;Assumed values …</source>
        <translation>&amp;Angenommene Werte …</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>&amp;Regionen</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>This chart in the &amp;whole window</source>
        <translation>Dieses Diagramm im &amp;ganzen Fenster</translation>
    </message>
    <message>
        <source>Logarithmic &amp;compute axis</source>
        <translation>Logarithmische &amp;Rechenachse</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light or d&amp;ark</source>
        <translation>Hell oder d&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Carbacus</source>
        <translation>Ü&amp;ber Carbacus</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>This chart has the whole window. Esc shows the other parts again.</source>
        <translation>Dieses Diagramm füllt das Fenster. Esc zeigt die anderen Teile wieder.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>It was not undone.</source>
        <translation>Es wurde nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>It was not done again.</source>
        <translation>Es wurde nicht wiederholt.</translation>
    </message>
    <message>
        <source>This chart as a &amp;table, or back</source>
        <translation>Dieses Diagramm als &amp;Tabelle oder zurück</translation>
    </message>
    <message>
        <source>Duplicated: you are now in the copy</source>
        <translation>Dupliziert: Sie sind jetzt in der Kopie</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ui::NumberBox</name>
    <message>
        <source>Back to the &amp;default</source>
        <translation>Zurück zur &amp;Vorgabe</translation>
    </message>
</context>
<context>
    <name>ui::ParamRow</name>
    <message>
        <source>not set</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1 must be a whole number. %2 is not one.</source>
        <translation>%1 muss eine ganze Zahl sein. %2 ist keine.</translation>
    </message>
    <message>
        <source>Allowed for %1: %2 to %3. %4 is outside of that.</source>
        <translation>Erlaubt für %1: %2 bis %3. %4 liegt außerhalb.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Allowed: %1 to %2.</source>
        <translation>Erlaubt: %1 bis %2.</translation>
    </message>
    <message>
        <source>This is the default.</source>
        <translation>Das ist die Vorgabe.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Nothing is assumed here: the catalogue has no figure, or another input makes it needless.</source>
        <translation>Hier wird nichts angenommen: der Katalog hat keinen Wert, oder eine andere Eingabe macht ihn überflüssig.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>ui::Picker</name>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
</context>
<context>
    <name>ui::Pickers</name>
    <message>
        <source>year unknown</source>
        <translation>Jahr unbekannt</translation>
    </message>
    <message>
        <source>TDP unknown</source>
        <translation>TDP unbekannt</translation>
    </message>
    <message>
        <source>%1 bf16</source>
        <translation>%1 bf16</translation>
    </message>
    <message>
        <source>bf16 unknown</source>
        <translation>bf16 unbekannt</translation>
    </message>
    <message>
        <source>memory unknown</source>
        <translation>Speicher unbekannt</translation>
    </message>
    <message>
        <source>no cloud price</source>
        <translation>kein Cloud-Preis</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>power unknown</source>
        <translation>Leistung unbekannt</translation>
    </message>
    <message>
        <source>%1 embodied</source>
        <translation>%1 graue Emissionen</translation>
    </message>
    <message>
        <source>embodied unknown</source>
        <translation>graue Emissionen unbekannt</translation>
    </message>
    <message>
        <source>intensity unknown</source>
        <translation>Intensität unbekannt</translation>
    </message>
    <message>
        <source>%1 low-carbon</source>
        <translation>%1 CO₂-arm</translation>
    </message>
    <message>
        <source>low-carbon share unknown</source>
        <translation>CO₂-armer Anteil unbekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>PUE %1 (%2)</source>
        <translation>PUE %1 (%2)</translation>
    </message>
    <message>
        <source>PUE unknown</source>
        <translation>PUE unbekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>some figures unchecked</source>
        <translation>Zahlen teils ungeprüft</translation>
    </message>
    <message>
        <source>one cloud price</source>
        <translation>ein Cloud-Preis</translation>
    </message>
    <message numerus="yes">
        <source>%n cloud prices</source>
        <translation>
            <numerusform>%n Cloud-Preis</numerusform>
            <numerusform>%n Cloud-Preise</numerusform>
        </translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>ungeprüft</translation>
    </message>
</context>
<context>
    <name>ui::RegionsModel</name>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kaufart</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>Lohnt ab</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1/t</source>
        <translation>%1/t</translation>
    </message>
    <message>
        <source>No other is better in both carbon and cost</source>
        <translation>Keine andere ist bei CO₂ und Kosten zugleich besser</translation>
    </message>
    <message>
        <source>From this price of a tonne on, moving there costs no more</source>
        <translation>Ab diesem Preis einer Tonne kostet der Umzug dorthin nicht mehr</translation>
    </message>
    <message>
        <source>Not open to everybody: the provider gives access on request</source>
        <translation>Nicht für alle offen: der Anbieter gibt Zugang auf Anfrage</translation>
    </message>
    <message>
        <source>Not open to everybody: for a government only</source>
        <translation>Nicht für alle offen: nur für eine Regierung</translation>
    </message>
    <message>
        <source>Not open to everybody: takes an account of the provider in China</source>
        <translation>Nicht für alle offen: braucht ein Konto des Anbieters in China</translation>
    </message>
    <message>
        <source>Not open to everybody: a sovereign cloud with accounts of its own</source>
        <translation>Nicht für alle offen: eine souveräne Cloud mit eigenen Konten</translation>
    </message>
    <message>
        <source>Not open to everybody: run by a partner of the provider</source>
        <translation>Nicht für alle offen: ein Partner des Anbieters betreibt sie</translation>
    </message>
    <message>
        <source>Announced, not open yet</source>
        <translation>Angekündigt, noch nicht offen</translation>
    </message>
    <message>
        <source>Listed by the provider; whether it is open was not checked</source>
        <translation>Vom Anbieter genannt; ob sie offen ist, wurde nicht geprüft</translation>
    </message>
    <message>
        <source>A data centre of the provider that is not rented as a region</source>
        <translation>Ein Rechenzentrum des Anbieters, das nicht als Region vermietet wird</translation>
    </message>
    <message>
        <source>Not open to everybody</source>
        <translation>Nicht für alle offen</translation>
    </message>
    <message>
        <source>g/kWh</source>
        <translation>g/kWh</translation>
    </message>
    <message>
        <source>◆ no other is better in both carbon and cost, ● the scenario of now, ✕ the accelerator has no known price there</source>
        <translation>◆ keine andere ist bei CO₂ und Kosten besser, ● das jetzige Szenario, ✕ zum Beschleuniger ist dort kein Preis bekannt</translation>
    </message>
    <message>
        <source>Carbon of the whole plan, gross, before any offset</source>
        <translation>CO₂ des ganzen Plans, brutto, vor jeder Kompensation</translation>
    </message>
    <message>
        <source>Cost of the whole plan, with offsets</source>
        <translation>Kosten des ganzen Plans, mit Kompensation</translation>
    </message>
    <message>
        <source>Carbon intensity of the electricity, in grams of CO₂e per kWh</source>
        <translation>CO₂-Intensität des Stroms, in Gramm CO₂e je kWh</translation>
    </message>
    <message>
        <source>Power usage effectiveness: what the data centre draws for each kWh of the computers</source>
        <translation>Power Usage Effectiveness: was das Rechenzentrum für jede kWh der Rechner aufnimmt</translation>
    </message>
    <message>
        <source>The price of a tonne of CO₂e from which on this costs no more than where the scenario is now. “Now”: it has less carbon and costs no more already. Empty: it has not less carbon, or something is unknown.</source>
        <translation>Der Preis einer Tonne CO₂e, ab dem dies nicht mehr kostet als der jetzige Ort des Szenarios. „Jetzt“: weniger CO₂ und schon nicht teurer. Leer: nicht weniger CO₂, oder etwas ist unbekannt.</translation>
    </message>
    <message>
        <source>Water of the whole plan</source>
        <translation>Wasser des ganzen Plans</translation>
    </message>
    <message>
        <source>This scenario is here</source>
        <translation>Hier ist das Szenario</translation>
    </message>
    <message>
        <source>The accelerator has no known price here</source>
        <translation>Zum Beschleuniger ist hier kein Preis bekannt</translation>
    </message>
    <message>
        <source>access on request</source>
        <translation>Zugang auf Anfrage</translation>
    </message>
    <message>
        <source>for a government</source>
        <translation>für Behörden</translation>
    </message>
    <message>
        <source>needs an account in China</source>
        <translation>braucht ein Konto in China</translation>
    </message>
    <message>
        <source>sovereign cloud</source>
        <translation>souveräne Cloud</translation>
    </message>
    <message>
        <source>run by a partner</source>
        <translation>von einem Partner betrieben</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>not known to be open</source>
        <translation>Zugang unbekannt</translation>
    </message>
    <message>
        <source>not for rent</source>
        <translation>nicht zu mieten</translation>
    </message>
    <message>
        <source>not open to everybody</source>
        <translation>nicht für alle offen</translation>
    </message>
</context>
<context>
    <name>ui::RegionsScreen</name>
    <message>
        <source>Find a region, a provider or a place</source>
        <translation>Eine Region, einen Anbieter oder einen Ort finden</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>Finden …</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>How the cloud is paid for</source>
        <translation>Wie die Cloud bezahlt wird</translation>
    </message>
    <message>
        <source>Any purchase</source>
        <translation>Jede Kaufart</translation>
    </message>
    <message>
        <source>With a price</source>
        <translation>Mit Preis</translation>
    </message>
    <message>
        <source>Only regions with a known price for this accelerator</source>
        <translation>Nur Regionen mit bekanntem Preis für diesen Beschleuniger</translation>
    </message>
    <message>
        <source>Move the scenario there</source>
        <translation>Szenario dorthin verlegen</translation>
    </message>
    <message>
        <source>Moves the scenario to the chosen region; undo takes it back</source>
        <translation>Verlegt das Szenario in die gewählte Region; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Regions for this scenario</source>
        <translation>Regionen für dieses Szenario</translation>
    </message>
    <message>
        <source>Rent in the cloud instead</source>
        <translation>Stattdessen in der Cloud mieten</translation>
    </message>
    <message>
        <source>Turns the site into a cloud&apos;s; undo takes it back</source>
        <translation>Macht den Standort zu dem einer Cloud; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>This scenario runs on your own machines, so there are no regions to choose among.</source>
        <translation>Dieses Szenario läuft auf eigenen Maschinen, daher gibt es keine Regionen zu wählen.</translation>
    </message>
    <message>
        <source>The regions could not be compared.
%1</source>
        <translation>Die Regionen ließen sich nicht vergleichen.
%1</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>Jeder Anbieter</translation>
    </message>
    <message>
        <source>Move to %1 (%2)</source>
        <translation>Nach %1 (%2) verlegen</translation>
    </message>
    <message>
        <source>Rent in the cloud</source>
        <translation>In der Cloud mieten</translation>
    </message>
    <message>
        <source>Cost against carbon by region</source>
        <translation>Kosten und CO₂ nach Region</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Shows every region</source>
        <translation>Zeigt alle Regionen</translation>
    </message>
    <message>
        <source>Regions: %1 · offers: %2</source>
        <translation>Regionen: %1 · Angebote: %2</translation>
    </message>
    <message>
        <source>Regions: %1 of %2 · offers: %3 of %4</source>
        <translation>Regionen: %1 von %2 · Angebote: %3 von %4</translation>
    </message>
    <message>
        <source>No region passes these filters</source>
        <translation>Keine Region passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>No region matches “%1”</source>
        <translation>Keine Region passt zu „%1“</translation>
    </message>
</context>
<context>
    <name>ui::RevertButton</name>
    <message>
        <source>Back to the default (R)</source>
        <translation>Zurück zur Vorgabe (R)</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioDocument</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioFiles</name>
    <message>
        <source>Scenarios (*.carbacus.json *.json);;All files (*)</source>
        <translation>Szenarien (*.carbacus.json *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>The example could not be read; here is a new scenario.</source>
        <translation>Das Beispiel ließ sich nicht lesen; hier ist ein neues Szenario.</translation>
    </message>
    <message>
        <source>Example — change anything, or start your own (Ctrl+N).</source>
        <translation>Beispiel – ändern Sie etwas, oder beginnen Sie ein eigenes (Strg+N).</translation>
    </message>
    <message>
        <source>Start my own</source>
        <translation>Eigenes beginnen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 holds what this program does not know. It is kept and written again.</source>
        <translation>%1 enthält, was dieses Programm nicht kennt. Es bleibt erhalten und wird wieder geschrieben.</translation>
    </message>
    <message>
        <source>Save the scenario as a file</source>
        <translation>Das Szenario als Datei speichern</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Die Datei wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Save all scenarios in another place</source>
        <translation>Alle Szenarien an einem anderen Ort speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Changes are kept in memory only, since the workspace cannot be written.</source>
        <translation>Änderungen bleiben nur im Speicher, da die Arbeitsdatei sich nicht schreiben lässt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern …</translation>
    </message>
    <message>
        <source>What is kept in memory only is lost on quitting.</source>
        <translation>Was nur im Speicher steht, geht beim Beenden verloren.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Write it there again</source>
        <translation>Dort neu schreiben</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioHead</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>What is this scenario for? Where do its numbers come from?</source>
        <translation>Wozu dient dieses Szenario? Woher kommen seine Zahlen?</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation>Notizen ändern</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioModel</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>jetzt offen</translation>
    </message>
    <message>
        <source>It is kept as it is and can be saved as a file.</source>
        <translation>Es bleibt, wie es ist, und lässt sich als Datei speichern.</translation>
    </message>
    <message>
        <source>Not known: the catalogue lacks a figure that it needs</source>
        <translation>Nicht bekannt: dem Katalog fehlt eine nötige Zahl</translation>
    </message>
    <message>
        <source>Carbon of the whole plan, gross, before any offset</source>
        <translation>CO₂ des ganzen Plans, brutto, vor jeder Kompensation</translation>
    </message>
    <message>
        <source>Cost of the whole plan, with offsets</source>
        <translation>Kosten des ganzen Plans, mit Kompensation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>ui::Session</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>In %1 umbenennen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n scenarios</source>
        <translation>
            <numerusform>%n Szenario löschen</numerusform>
            <numerusform>%n Szenarien löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>From the last change to everything on screen showing it</source>
        <translation>Von der letzten Änderung bis alles auf dem Bildschirm sie zeigt</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
    <message>
        <source>Figures from before %1: %2</source>
        <translation>Werte älter als %1: %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht aufbewahrt</translation>
    </message>
    <message>
        <source>There is nothing to keep yet: it enters the library with its first change</source>
        <translation>Es gibt noch nichts aufzubewahren: mit der ersten Änderung kommt es in die Bibliothek</translation>
    </message>
</context>
<context>
    <name>ui::format</name>
    <message>
        <source>%1 mg</source>
        <translation>%1 mg</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>%1 kt</source>
        <translation>%1 kt</translation>
    </message>
    <message>
        <source>%1 Mt</source>
        <translation>%1 Mt</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1 Wh</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>%1 MWh</source>
        <translation>%1 MWh</translation>
    </message>
    <message>
        <source>%1 GWh</source>
        <translation>%1 GWh</translation>
    </message>
    <message>
        <source>%1 TWh</source>
        <translation>%1 TWh</translation>
    </message>
    <message>
        <source>%1 mL</source>
        <translation>%1 mL</translation>
    </message>
    <message>
        <source>%1 L</source>
        <translation>%1 L</translation>
    </message>
    <message>
        <source>%1 m³</source>
        <translation>%1 m³</translation>
    </message>
    <message>
        <source>%1 mW</source>
        <translation>%1 mW</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>%1 MW</source>
        <translation>%1 MW</translation>
    </message>
    <message>
        <source>%1 GW</source>
        <translation>%1 GW</translation>
    </message>
    <message>
        <source>%1K</source>
        <translation>%1K</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1B</source>
        <translation>%1B</translation>
    </message>
    <message>
        <source>%1T</source>
        <translation>%1T</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 Monat</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>je Tag</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>je Jahr</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 FLOP</source>
        <translation>%1 FLOP</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>$ thousand</source>
        <translation>Tausend $</translation>
    </message>
    <message>
        <source>$ million</source>
        <translation>Mio. $</translation>
    </message>
    <message>
        <source>$ billion</source>
        <translation>Mrd. $</translation>
    </message>
    <message>
        <source>%1 mWh</source>
        <translation>%1 mWh</translation>
    </message>
</context>
</TS>

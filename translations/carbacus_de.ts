<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>a quoted cell is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is text after a closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than %1 MiB, the most that is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the replicas of %1 do not suffice: at the highest load %2 are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical life of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical life of a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of time in which AI servers are active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host &quot;%1&quot; is not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle power of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle power as a share of TDP, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the power of %1 is not known: state it, the energy leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TDP of %1: no measured fraction is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of TDP: median of %2 published figures on this accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of TDP: median of %2 published figures on other accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processors and memory of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server of eight accelerators without them, in proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an assumption: no figure is published for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making %1 without its accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an assumption for a server of its size: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accelerator &quot;%1&quot; is not in the catalogue: its energy, price and making are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, by the accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price is known for %1 in %2 (%3): state one, the cost leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no region is chosen, so no price of %1 is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list price of %1, by the accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list price of %1, without its host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no purchase price of %1 is known: state one, the cost leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1 peak of %2 is known: %3 is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no peak of %1 is known: its hours cannot be told from FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no MFU is published: state one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of %1 published runs on this accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of %1 published runs on other accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location-based intensity of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual mix of %1: what is left when guarantees of origin are sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marginal intensity of %1: what one more kilowatt-hour causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market-based intensity that the provider states for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location-based intensity less the provider&apos;s carbon-free share of %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1 figure is known for %2: the totals use the location-based one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water of making electricity in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the grid zone &quot;%1&quot; is not in the catalogue: the world&apos;s average is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average of the fleet of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electricity price in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no electricity price is known here: state one, the cost leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the region &quot;%1&quot; is not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place is chosen: the world&apos;s average grid is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory bandwidth of %1 is not known: the energy of a call cannot be told from tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the roofline itself, a lower bound: no achieved share is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling and conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal carbon price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money for computing over the whole plan, offsets and the internal carbon price; staff, data and network are not in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy at the meter over the whole plan: computers, cooling and conversion; the energy that it takes to supply it is not in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The energy of the plan is not known: there is nothing to split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan emits no carbon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of the plan is not known: there is nothing to split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan takes no energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not shown: what it takes is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the law&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no law of returns to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not shown: its law cannot be drawn, or counts another error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross carbon of operation and hardware, at the grid&apos;s average intensity; offsets are not subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross carbon of operation and hardware, at the intensity of the provider&apos;s contracts; offsets are not subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross carbon of operation and hardware, at the intensity of the residual mix; offsets are not subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross carbon of operation and hardware, at the grid&apos;s marginal intensity; offsets are not subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross carbon of operation and hardware, each run by its own accounting; offsets are not subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error against compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon of the next point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset cost against price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compute of a training run is not known: the next point has no cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The energy of the training is not known: the next point has no cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training emits no carbon here: the next point costs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon of the next %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon of all training at the scenario&apos;s hardware and site for the next %1 %2 along its law; offsets are not subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The energy of the plan is not known: there is nothing to offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan offsets nothing: its offset share is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan emits no carbon: there is nothing to offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the offsets over the whole plan against today&apos;s price of a tonne, each run in its own scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of offsets for operation and hardware over the whole plan against today&apos;s price of a tonne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of offsets for operation, without hardware, over the whole plan against today&apos;s price of a tonne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not shown: it has nothing to offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a price of 0: its line leaves out that the price grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset price today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost against carbon by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dot is one region of a cloud at one way of paying; the line joins those that no other beats in both carbon and cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best in carbon and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region in the list has both its carbon and its cost known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor of the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error against the compute of one training run, each run by its own law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error against the compute of one training run by the law %1; where it was measured is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error against the compute of one training run by the law %1: solid where it was measured, dashed beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference passes training after %1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months from the start of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative carbon of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The energy of the plan is not known: there is nothing to add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not shown: its energy is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not in the table %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is outside %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not named after a table of the catalogue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue folder cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latitude and longitude need each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a table of the catalogue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an id of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not of the form name=number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: the text ends before the JSON does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: a text has a line break or control character in it; write it as \n or \u0000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 is too large a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 does not belong here; this is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number from 1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes more than %1 trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a month; write year and month, as in &quot;2026-01&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a point; write {&quot;flops&quot;: 1e18, &quot;metric&quot;: 0.5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 more faults of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 deployments; at most %2 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a scenario: an object is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; a scenario says &quot;format&quot;: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; this program writes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was written by a newer version of the program: version %1, this one reads %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than %1 unknown keys; is this a scenario?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a key of this version; it is kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a key of this version; it is kept as it is. Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below the minimum %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is above the maximum %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a path of a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a path of a scenario; did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenario has no deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such deployment: they are counted from 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 must be &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 columns where %2 are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 cells where %2 are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands already at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is above the high end %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not above 0, as a log-normal spread needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no number of this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no number of this scenario; did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rented in a cloud, or your own machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud provider&apos;s region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the cloud is paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The electricity grid of the site; a cloud region has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which carbon intensity drives the totals: the grid&apos;s, that of the contracts, what certificates leave, or that of one more kilowatt-hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chip that trains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine around the accelerators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is stated as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know of one training run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format of the training; it sets the accelerator&apos;s peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hyperparameters are searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a data centre, or on devices in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chip that serves; the training&apos;s where none is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether replicas wait for requests, drawing idle power and being paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured, or worked out from tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format of the served model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices&apos; grid zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid that the devices are charged from; the site&apos;s where none is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope of offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the carbon of making the hardware is offset and priced, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law of returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published curve from compute to error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of the computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of cooling and conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy upstream, beside the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon of operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon of making the hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon of inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon, location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon, market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon, residual mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon, marginal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water of the power plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of cloud computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of own hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal carbon cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets, as a share of the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training compute, all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator-hours, all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of the final runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of retraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of repetitions by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference, as a share of the energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference passes training after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon per request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per useful result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon per useful result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per useful result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error or loss by the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute to halve the error, times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the next point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved, 1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved, 3 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marginal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters and tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall-clock hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayesian search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served from a data centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational and embodied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon of one kilowatt-hour at the socket, instead of the catalogue&apos;s figure for the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power usage effectiveness: energy of the whole facility over that of its computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water usage effectiveness: litres evaporated on site for each kilowatt-hour of the computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the site pays for a kilowatt-hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-site renewable share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the electricity that the site makes itself without carbon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of upkeep each year, as a share of the hardware&apos;s price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many accelerators train at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many accelerators share one host and its power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the accelerator&apos;s power lies between idle (0) and its TDP (1) while it trains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years after which the hardware is replaced; what making it emitted is spread over them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of its life in which the hardware does somebody&apos;s work; idle years are shared out over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured average power of one accelerator in training, instead of the idle-to-TDP line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host power per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average power of a node without its accelerators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per accelerator-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cloud charges for one accelerator in one hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator purchase price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one accelerator costs to buy, with its share of the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embodied carbon per accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emitted in making one accelerator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embodied carbon per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emitted in making one node without its accelerators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of the model; the active ones for a mixture of experts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens seen in one epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the tokens are seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating-point operations of one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator-hours or hours on the clock, as the kind of run says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser steps of one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds per step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of one step on all accelerators together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model FLOPs utilisation: achieved over peak compute at the stated precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many full runs are kept, for example with other seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debugging, pilots and failed ideas, in runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the work that failures make you do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrainings per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the model is trained again while it serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a retraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A retraining, in runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many others train the same thing again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repetition by others, in runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that at least one trial lands in the best share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good is good enough: the best 5 % of all settings is 0.05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperband&apos;s R: the resource of a trial that is never stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elimination factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperband&apos;s eta: of that many trials one goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many random trials one Bayesian trial is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many settings are tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial, in runs: less than 1 where trials are shorter than the final run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What users ask for at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the model that stand ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many accelerators one copy takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much the requests grow in a year: 0.5 is half as many again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls per request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often one request calls this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the results that anybody acts on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured energy of one call, without the facility&apos;s overhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of the served model; the active ones for a mixture of experts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens read in one call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens written in one call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences that a replica works on together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFU of prefill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved over peak compute while tokens are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved over peak memory bandwidth while tokens are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many devices run the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power per device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of one device while it runs the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a device runs the model each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the model serves after its training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid decarbonisation per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what share the grid&apos;s intensity falls each year. A scenario, not data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency gain per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what share the energy of a call falls each year as hardware is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what share money is worth less a year later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon offset price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one tonne of offsets costs today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset price growth per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what share the price of offsets rises each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of the tonnes in scope is offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of a bought tonne is real and lasts: at 0.2 five must be bought for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your organisation charges itself for a tonne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy that it takes to make a unit of energy; 0.1 sums up to 11 % more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stated for the FLOP of one forward pass, not of training: the scenario&apos;s training compute is not on its axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nearly flat: to halve the error it asks for 10^%2 times the compute, so it is no guide to planning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts compute in TPUv3 core-days and does not say how many FLOP one was: give flop_per_core_day to draw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says how error falls from a known point, not where that point is: state one measured point, training FLOP and error in percent, to draw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measured point of %1 % at %2 FLOP cannot carry %3: its error must lie above the floor of %4 % and be at most 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 states ratios only: its curve is laid through the measured point, %2 % at %3 FLOP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run states no parameters and tokens: the curve takes the law&apos;s own best split of compute between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens seen again in later epochs count like new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a law of a model&apos;s size with unlimited data: it has no compute axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a law of the data alone: it has no compute axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a law of the size of the training set: it has no compute axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is %3; it must be a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is %3; it must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is %3; it must be 0 or above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is %3; it must be below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 states no single value of %2: give one to draw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no constant %2: it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario&apos;s own constants stand in for those of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the printed, rounded constants: rounding alone moves its optimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The constants of %1 were not re-read in the document it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a rule or a trend, not a curve of error against compute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the scenario&apos;s compute %1 gives an error above 100 %: it says nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No law of returns is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no law %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run states no compute and %1 no range: there is nothing to draw it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives no error between 0 and its largest over the compute asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder cannot be created: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be saved in this file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be saved in this folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder, not a workspace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a workspace: it is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a workspace: it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a workspace: it is an SQLite file of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was written by a newer version of Carbacus (workspace version %1, this one knows up to %2); it is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be brought to version %1 and was left as it was: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is read-only: nothing can be saved in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be saved: the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is locked by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a workspace: it is not an SQLite file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read or written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: row %2 of %1 refers to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exists already: choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is open in another window of Carbacus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this scenario is no longer in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content cannot be read, so it is kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name must end in one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a width of %1 mm is outside %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a height of %1 mm is outside %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a font of %1 pt is outside %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title “%3” needs %1 mm, the figure has %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the x axis title “%3” needs %1 mm, the plot has %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the y axis title “%3” needs %1 mm, the plot has %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label “%3” needs %1 mm, there are %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the legend&apos;s “%3” needs %1 mm, there are %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no free place in the plot for the label “%3”, %1 mm wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plot needs %1 mm beside its labels, there are %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it fits from a width of %1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it fits from a height of %1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it fits with a font of %1 pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dpi is outside %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no palette “%1”; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be turned into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood after a number; K, M, B and T are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a unit that can be turned into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number; %2 would be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large or too small for a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue is not there; name its folder with --catalog DIR or CARBACUS_CATALOG</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AssumptionsDialog</name>
    <message>
        <source>Serving %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The scenario does not state %n value(s). These are used instead; double-click one to state your own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rule of this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Banners</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChartBoard</name>
    <message>
        <source>Chart shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GrossNetBar</name>
    <message>
        <source>Filled: all that is emitted, training and then serving. Outline: what is left after offsets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Ledger</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These numbers are of an earlier state of the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissions before offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO₂e gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the result in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not stated in the scenario, with value, source and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assumed value(s) …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated by others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LedgerModel</name>
    <message>
        <source>CO₂e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LedgerTable</name>
    <message>
        <source>Carbon, energy and money by part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ScenarioDocument</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::format</name>
    <message>
        <source>%1 mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

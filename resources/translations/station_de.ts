<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>BarChart</name>
  <message>
   <source>Others</source>
   <translation>Andere</translation>
  </message>
 </context>
 <context>
  <name>BatchDialog</name>
  <message>
   <source>Order or batch</source>
   <translation>Auftrag oder Los</translation>
  </message>
  <message>
   <source>Which order or batch is made now?</source>
   <translation>Welcher Auftrag oder welches Los läuft jetzt?</translation>
  </message>
  <message>
   <source>Units that begin from now on belong to it; those that have begun stay where they are.</source>
   <translation>Einheiten, die ab jetzt beginnen, gehören dazu; schon begonnene bleiben, wo sie sind.</translation>
  </message>
  <message>
   <source>Scan or type its number</source>
   <translation>Nummer scannen oder eingeben</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <source>No batch</source>
   <translation>Kein Los</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Go on with {batch}</source>
   <translation>Mit {batch} weitermachen</translation>
  </message>
 </context>
 <context>
  <name>BenchSection</name>
  <message>
   <source>Bench</source>
   <translation>Station</translation>
  </message>
  <message>
   <source>Begins every unit's name, like L1-000042.</source>
   <translation>Damit beginnt jeder Einheitenname, etwa L1-000042.</translation>
  </message>
  <message>
   <source>Shifts begin at</source>
   <translation>Schichtbeginn</translation>
  </message>
  <message>
   <source>Times of the day, with spaces.</source>
   <translation>Uhrzeiten, durch Leerzeichen getrennt.</translation>
  </message>
  <message>
   <source>Target of a shift</source>
   <translation>Ziel einer Schicht</translation>
  </message>
  <message>
   <source>Units that a shift is to make; 0 for none.</source>
   <translation>Einheiten, die eine Schicht machen soll; 0 für keins.</translation>
  </message>
  <message>
   <source>Locks itself after</source>
   <translation>Sperrt sich nach</translation>
  </message>
  <message>
   <source>Minutes in which nobody touches the window.</source>
   <translation>Minuten, in denen niemand das Fenster berührt.</translation>
  </message>
  <message>
   <source>Batch or order</source>
   <translation>Los oder Auftrag</translation>
  </message>
  <message>
   <source>Of the units that begin from now on. Empty for none.</source>
   <translation>Für Einheiten, die ab jetzt beginnen. Leer für keines.</translation>
  </message>
  <message>
   <source>Save the bench</source>
   <translation>Station speichern</translation>
  </message>
  <message>
   <source>The bench is kept.</source>
   <translation>Die Station ist gespeichert.</translation>
  </message>
  <message>
   <source>Target of a shift, in units</source>
   <translation>Ziel einer Schicht, in Einheiten</translation>
  </message>
  <message>
   <source>Minutes until the window locks itself</source>
   <translation>Minuten bis zur Sperre des Fensters</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Nichts wurde geändert.</translation>
  </message>
 </context>
 <context>
  <name>CardBand</name>
  <message>
   <source>Slot {slot}</source>
   <translation>Platz {slot}</translation>
  </message>
 </context>
 <context>
  <name>CloudSection</name>
  <message>
   <source>Cloud</source>
   <translation>Cloud</translation>
  </message>
  <message>
   <source>It is kept. Leave this empty to keep it.</source>
   <translation>Es ist gespeichert. Leer lassen, um es zu behalten.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>The cloud's address in your browser.</source>
   <translation>Die Adresse der Cloud im Browser.</translation>
  </message>
  <message>
   <source>Client id</source>
   <translation>Client-ID</translation>
  </message>
  <message>
   <source>Of an OAuth2 client: Blynk.Console, Settings, Developers.</source>
   <translation>Eines OAuth2-Clients: Blynk.Console, Settings, Developers.</translation>
  </message>
  <message>
   <source>Client secret</source>
   <translation>Client-Secret</translation>
  </message>
  <message>
   <source>Test the connection</source>
   <translation>Verbindung testen</translation>
  </message>
  <message>
   <source>Save the cloud</source>
   <translation>Cloud speichern</translation>
  </message>
  <message>
   <source>Open the customers' pages</source>
   <translation>Kundenseiten öffnen</translation>
  </message>
  <message>
   <source>The cloud is kept.</source>
   <translation>Die Cloud ist gespeichert.</translation>
  </message>
  <message>
   <source>It is kept in the keyring, or else in a private file.</source>
   <translation>Es liegt im Schlüsselbund, sonst in einer privaten Datei.</translation>
  </message>
  <message>
   <source>The demo works with a cloud of its own on this computer.</source>
   <translation>Die Demo arbeitet mit einer eigenen Cloud auf diesem Rechner.</translation>
  </message>
  <message>
   <source>The connection works, every step of it.</source>
   <translation>Die Verbindung funktioniert, in jedem Schritt.</translation>
  </message>
  <message>
   <source>The connection does not work: see the step that failed.</source>
   <translation>Die Verbindung funktioniert nicht: siehe den gescheiterten Schritt.</translation>
  </message>
  <message>
   <source>The environment wins over what is kept here: {names}.</source>
   <translation>Die Umgebung hat Vorrang vor dem hier Gespeicherten: {names}.</translation>
  </message>
 </context>
 <context>
  <name>CloudStep</name>
  <message>
   <source>The cloud</source>
   <translation>Die Cloud</translation>
  </message>
  <message>
   <source>Static tokens come from your organization. In Blynk.Console, make an OAuth2 client for this bench.</source>
   <translation>Static Tokens kommen aus Ihrer Organisation. In Blynk.Console einen OAuth2-Client für diese Station anlegen.</translation>
  </message>
 </context>
 <context>
  <name>Counters</name>
  <message>
   <source>Closed</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>Suspect</source>
   <translation>Unklar</translation>
  </message>
  <message>
   <source>Scrapped</source>
   <translation>Ausschuss</translation>
  </message>
  <message>
   <source>Free tokens</source>
   <translation>Freie Token</translation>
  </message>
 </context>
 <context>
  <name>CreateDialog</name>
  <message>
   <source>Create tokens</source>
   <translation>Token erstellen</translation>
  </message>
  <message>
   <source>Read the file again</source>
   <translation>Die Datei neu lesen</translation>
  </message>
  <message>
   <source>Stopped: nothing was created.</source>
   <translation>Angehalten: nichts wurde erstellt.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>No cloud is set: tokens are created in Blynk.Console.</source>
   <translation>Keine Cloud ist eingerichtet: Token werden in Blynk.Console erstellt.</translation>
  </message>
  <message>
   <source>Asking what your plan allows …</source>
   <translation>Es wird gefragt, was der Tarif erlaubt …</translation>
  </message>
  <message>
   <source>The cloud creates them; this cannot be stopped now …</source>
   <translation>Die Cloud erstellt sie; das ist jetzt nicht aufzuhalten …</translation>
  </message>
  <message>
   <source>Taking them in …</source>
   <translation>Sie werden aufgenommen …</translation>
  </message>
  <message>
   <source>Reading the cloud's list …</source>
   <translation>Die Liste der Cloud wird gelesen …</translation>
  </message>
  <message>
   <source>What your plan allows is not known: the cloud cannot be asked now.</source>
   <translation>Was der Tarif erlaubt, ist unbekannt: die Cloud kann jetzt nicht gefragt werden.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>The cloud's answer was lost: they were counted in its list.</source>
   <translation>Die Antwort der Cloud ging verloren: sie wurden in ihrer Liste gezählt.</translation>
  </message>
  <message>
   <source>The cloud did not say which row each is for: their metadata are in the cloud only.</source>
   <translation>Die Cloud sagte nicht, für welche Zeile jeder ist: die Metadaten sind nur in der Cloud.</translation>
  </message>
  <message>
   <source>It could not be stopped any more.</source>
   <translation>Es war nicht mehr aufzuhalten.</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Choose a template first.</source>
   <translation>Zuerst ein Template wählen.</translation>
  </message>
  <message>
   <source>No cloud is set: you are shown how it is done in Blynk.Console.</source>
   <translation>Keine Cloud ist eingerichtet: es wird gezeigt, wie es in Blynk.Console geht.</translation>
  </message>
  <message>
   <source>Create {count}</source>
   <translation>{count} erstellen</translation>
  </message>
  <message>
   <source>Tokens that came: {came}.</source>
   <translation>Angekommene Token: {came}.</translation>
  </message>
  <message>
   <source>Tokens that came: {came}, of {asked} that were asked for.</source>
   <translation>Angekommene Token: {came} von {asked} angeforderten.</translation>
  </message>
  <message>
   <source>{left} of {limit} are left in your plan.</source>
   <translation>Im Tarif sind {left} von {limit} übrig.</translation>
  </message>
 </context>
 <context>
  <name>CreateStep</name>
  <message>
   <source>Template</source>
   <translation>Template</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>Ein Template wählen</translation>
  </message>
  <message>
   <source>CSV file</source>
   <translation>CSV-Datei</translation>
  </message>
  <message>
   <source>One token for each row. The headers must be the template's metadata fields, to the letter.</source>
   <translation>Ein Token je Zeile. Die Überschriften müssen genau die Metadatenfelder des Templates sein.</translation>
  </message>
  <message>
   <source>Asking what your plan allows …</source>
   <translation>Es wird gefragt, was der Tarif erlaubt …</translation>
  </message>
  <message>
   <source>Number of tokens</source>
   <translation>Anzahl der Token</translation>
  </message>
  <message>
   <source>By count</source>
   <translation>Nach Anzahl</translation>
  </message>
  <message>
   <source>From a CSV file</source>
   <translation>Aus einer CSV-Datei</translation>
  </message>
  <message>
   <source>The cloud does not say how many tokens your plan allows.</source>
   <translation>Die Cloud sagt nicht, wie viele Token der Tarif erlaubt.</translation>
  </message>
  <message>
   <source>That is more than your plan has left: upgrade the plan, or lower the count.</source>
   <translation>Das ist mehr, als der Tarif noch hat: ihn erweitern oder die Anzahl senken.</translation>
  </message>
  <message>
   <source>{left} of {limit} tokens are left in your plan.</source>
   <translation>Im Tarif sind {left} von {limit} Token übrig.</translation>
  </message>
  <message>
   <source>Afterwards {left} are left.</source>
   <translation>Danach sind {left} übrig.</translation>
  </message>
 </context>
 <context>
  <name>Credentials</name>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>Wird geprüft …</translation>
  </message>
  <message>
   <source>Or name and PIN</source>
   <translation>Oder Name und PIN</translation>
  </message>
  <message>
   <source>Choose your name first.</source>
   <translation>Zuerst den Namen wählen.</translation>
  </message>
 </context>
 <context>
  <name>Curtain</name>
  <message>
   <source>Closing …</source>
   <translation>Wird geschlossen …</translation>
  </message>
  <message>
   <source>The bench ends what is under way. This takes some seconds.</source>
   <translation>Die Station beendet, was läuft. Das dauert einige Sekunden.</translation>
  </message>
 </context>
 <context>
  <name>DemoStrip</name>
  <message>
   <source>Demo</source>
   <translation>Demo</translation>
  </message>
  <message>
   <source>Scan the printed label</source>
   <translation>Gedrucktes Etikett scannen</translation>
  </message>
  <message>
   <source>The label came out of a simulated printer: press the button in place of a scanner.</source>
   <translation>Das Etikett kam aus einem simulierten Drucker: statt zu scannen, die Taste drücken.</translation>
  </message>
  <message>
   <source>Devices, cloud and printer are simulated. Nothing real is written or printed.</source>
   <translation>Geräte, Cloud und Drucker sind simuliert. Nichts wird wirklich geschrieben oder gedruckt.</translation>
  </message>
 </context>
 <context>
  <name>DetailsDialog</name>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>The code in this picture cannot be scanned: only the stuck-on label can.</source>
   <translation>Der Code in diesem Bild ist nicht scanbar: nur das aufgeklebte Etikett.</translation>
  </message>
  <message>
   <source>Save QR …</source>
   <translation>QR speichern …</translation>
  </message>
  <message>
   <source>Save leaflet …</source>
   <translation>Beiblatt speichern …</translation>
  </message>
  <message>
   <source>Print leaflet</source>
   <translation>Beiblatt drucken</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Speichern unter</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>Wird gedruckt …</translation>
  </message>
  <message>
   <source>Only a closed unit has a leaflet.</source>
   <translation>Nur eine abgeschlossene Einheit hat ein Beiblatt.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Asking the cloud …</source>
   <translation>Cloud wird gefragt …</translation>
  </message>
  <message>
   <source>Label of {unit}</source>
   <translation>Etikett von {unit}</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>Gespeichert: {file}</translation>
  </message>
  <message>
   <source>Leaflet: {job}</source>
   <translation>Beiblatt: {job}</translation>
  </message>
 </context>
 <context>
  <name>DisclaimPanel</name>
  <message>
   <source>Why it is disclaimed</source>
   <translation>Grund der Freigabe</translation>
  </message>
  <message>
   <source>Disclaim now</source>
   <translation>Jetzt freigeben</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Take {unit} from who claimed it?</source>
   <translation>{unit} dem Besitzer entziehen?</translation>
  </message>
  <message>
   <source>Take the tray from who claimed it? Units: {count}</source>
   <translation>Das Tablett den Besitzern entziehen? Einheiten: {count}</translation>
  </message>
  <message>
   <source>Disclaim</source>
   <translation>Freigeben</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Fortfahren</translation>
  </message>
  <message>
   <source>The test is over</source>
   <translation>Der Test ist fertig</translation>
  </message>
  <message>
   <source>Asking the cloud: {done} of {total} are unclaimed.</source>
   <translation>Cloud wird gefragt: {done} von {total} freigegeben.</translation>
  </message>
 </context>
 <context>
  <name>ErrandDialog</name>
  <message>
   <source>Delete tokens for good</source>
   <translation>Token für immer löschen</translation>
  </message>
  <message>
   <source>Disclaim tokens</source>
   <translation>Token freigeben</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>Reading from the cloud what this will do …</source>
   <translation>Aus der Cloud wird gelesen, was das bewirkt …</translation>
  </message>
  <message>
   <source>Delete {count}</source>
   <translation>{count} löschen</translation>
  </message>
  <message>
   <source>Disclaim {count}</source>
   <translation>{count} freigeben</translation>
  </message>
  <message>
   <source>Asking the cloud …</source>
   <translation>Cloud wird gefragt …</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Fortfahren</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>QR-Token</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Done, as the cloud says: {done} of {total}.</source>
   <translation>Erledigt, wie die Cloud sagt: {done} von {total}.</translation>
  </message>
  <message>
   <source>Refused: {count}.</source>
   <translation>Abgelehnt: {count}.</translation>
  </message>
  <message>
   <source>Not done yet: {count}.</source>
   <translation>Noch nicht erledigt: {count}.</translation>
  </message>
 </context>
 <context>
  <name>ErrandStep</name>
  <message>
   <source>Tokens: {count}, of which claimed: {claimed}. Choose a row to read what happens to it.</source>
   <translation>Token: {count}, davon in Besitz: {claimed}. Eine Zeile wählen, um zu lesen, was mit ihr geschieht.</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>QR-Token</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <source>In the cloud</source>
   <translation>In der Cloud</translation>
  </message>
  <message>
   <source>Why? The journal keeps it.</source>
   <translation>Warum? Das Journal hält es fest.</translation>
  </message>
  <message>
   <source>Type {wanted}</source>
   <translation>{wanted} eingeben</translation>
  </message>
 </context>
 <context>
  <name>ErrandStrip</name>
  <message>
   <source>Delete: {open} of {total} not done yet ({why})</source>
   <translation>Löschen: {open} von {total} noch nicht erledigt ({why})</translation>
  </message>
  <message>
   <source>Disclaim: {open} of {total} not done yet ({why})</source>
   <translation>Freigeben: {open} von {total} noch nicht erledigt ({why})</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Fortfahren</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>Aufgeben</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Export tokens</source>
   <translation>Token exportieren</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exportieren …</translation>
  </message>
  <message>
   <source>Stopped: no file was written.</source>
   <translation>Angehalten: keine Datei wurde geschrieben.</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>Gespeichert: {file}</translation>
  </message>
  <message>
   <source>It holds AuthTokens: keep it as a secret.</source>
   <translation>Sie enthält AuthToken: geheim halten.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Tokens to export: {count}</source>
   <translation>Zu exportierende Token: {count}</translation>
  </message>
  <message>
   <source>Folder for the sheets</source>
   <translation>Ordner für die Bögen</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Speichern unter</translation>
  </message>
 </context>
 <context>
  <name>ExportStep</name>
  <message>
   <source>Zip with AuthTokens</source>
   <translation>Zip mit AuthToken</translation>
  </message>
  <message>
   <source>Zip of QR pictures, without AuthTokens</source>
   <translation>Zip der QR-Bilder, ohne AuthToken</translation>
  </message>
  <message>
   <source>Sheets of labels, as a PDF</source>
   <translation>Etikettenbögen, als PDF</translation>
  </message>
  <message>
   <source>One QR picture, as a PNG</source>
   <translation>Ein QR-Bild, als PNG</translation>
  </message>
  <message>
   <source>How the pictures are named</source>
   <translation>Wie die Bilder heißen</translation>
  </message>
  <message>
   <source>Careful: who sees such a file's name can log in as that device. Names stay in lists of recent files, in backups and in mails. The Console names them so; here it is only done where another program needs it.</source>
   <translation>Vorsicht: wer den Namen einer solchen Datei sieht, kann sich als dieses Gerät anmelden. Namen bleiben in Listen zuletzt benutzter Dateien, in Sicherungen und E-Mails. Die Console benennt sie so; hier nur, wenn ein anderes Programm es braucht.</translation>
  </message>
  <message>
   <source>First free place of the first sheet</source>
   <translation>Erste freie Stelle des ersten Bogens</translation>
  </message>
  <message>
   <source>Label stock</source>
   <translation>Etikettenmaterial</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Wofür</translation>
  </message>
  <message>
   <source>What for? The journal keeps it.</source>
   <translation>Wofür? Das Journal hält es fest.</translation>
  </message>
  <message>
   <source>I know: the bench gives these tokens to no device any more</source>
   <translation>Ich weiß: die Station gibt diese Token keinem Gerät mehr</translation>
  </message>
  <message>
   <source>Name the pictures after their AuthTokens</source>
   <translation>Die Bilder nach ihren AuthToken benennen</translation>
  </message>
  <message>
   <source>By unit, else by serial number</source>
   <translation>Nach Einheit, sonst Seriennummer</translation>
  </message>
  <message>
   <source>By serial number, else by unit</source>
   <translation>Nach Seriennummer, sonst Einheit</translation>
  </message>
  <message>
   <source>By QR token</source>
   <translation>Nach QR-Token</translation>
  </message>
  <message>
   <source>Choose one token for it.</source>
   <translation>Dafür einen Token wählen.</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>Material</translation>
  </message>
  <message>
   <source>First free place</source>
   <translation>Erste freie Stelle</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>A CSV with the AuthTokens, and a folder of QR pictures, as the Console makes it. A supervisor signs, and the journal knows. Whoever has the file can log in as these devices: keep it as a secret.</source>
   <translation>Eine CSV mit den AuthToken und ein Ordner mit QR-Bildern, wie die Console sie macht. Die Schichtleitung unterschreibt, und das Journal weiß davon. Wer die Datei hat, kann sich als diese Geräte anmelden: geheim halten.</translation>
  </message>
  <message>
   <source>The QR pictures, and a CSV with QR tokens, units, serial numbers and metadata: what a printer of labels needs. No AuthToken is in it.</source>
   <translation>Die QR-Bilder und eine CSV mit QR-Token, Einheiten, Seriennummern und Metadaten: was eine Etikettendruckerei braucht. Kein AuthToken ist darin.</translation>
  </message>
  <message>
   <source>Labels for devices that are flashed elsewhere, on label stock; free tokens only. Afterwards the bench gives these tokens to no device: their labels may stick on others.</source>
   <translation>Etiketten für anderswo programmierte Geräte, auf Etikettenmaterial; nur freie Token. Danach gibt die Station diese Token keinem Gerät: ihre Etiketten können auf anderen kleben.</translation>
  </message>
  <message>
   <source>The QR code of this token. It is for claiming only, and no secret.</source>
   <translation>Der QR-Code dieses Tokens. Er dient nur zum In-Besitz-Nehmen und ist nicht geheim.</translation>
  </message>
 </context>
 <context>
  <name>FileField</name>
  <message>
   <source>Choose a file …</source>
   <translation>Datei wählen …</translation>
  </message>
  <message>
   <source>Drop a file here: {patterns}</source>
   <translation>Eine Datei hier ablegen: {patterns}</translation>
  </message>
 </context>
 <context>
  <name>FindField</name>
  <message>
   <source>Serial number, MAC, label, unit, batch, customer, state …</source>
   <translation>Seriennummer, MAC, Etikett, Einheit, Los, Kunde, Status …</translation>
  </message>
  <message>
   <source>Find units and tokens</source>
   <translation>Einheiten und Token suchen</translation>
  </message>
 </context>
 <context>
  <name>FindPage</name>
  <message>
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>the first {count}; type more to find others</source>
   <translation>die ersten {count}; für andere mehr eingeben</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>This has the form of an AuthToken, and is that of no token here.</source>
   <translation>Das hat die Form eines AuthTokens, gehört aber zu keinem Token hier.</translation>
  </message>
  <message>
   <source>Nothing is found. A part is enough, from three characters on.</source>
   <translation>Nichts gefunden. Ein Teil genügt, ab drei Zeichen.</translation>
  </message>
  <message>
   <source>Type or scan what you know: a part of it is enough.</source>
   <translation>Eingeben oder scannen, was bekannt ist: ein Teil genügt.</translation>
  </message>
  <message>
   <source>Found: {count}</source>
   <translation>Gefunden: {count}</translation>
  </message>
 </context>
 <context>
  <name>FirstStart</name>
  <message>
   <source>Token Station</source>
   <translation>Token Station</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Opening the station's file …</source>
   <translation>Die Datei der Station wird geöffnet …</translation>
  </message>
  <message>
   <source>Step {step} of {count}</source>
   <translation>Schritt {step} von {count}</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
 </context>
 <context>
  <name>FoundModel</name>
  <message>
   <source>Units</source>
   <translation>Einheiten</translation>
  </message>
  <message>
   <source>Tokens that no unit holds</source>
   <translation>Token ohne Einheit</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message>
   <source>New tokens: {new}. Known already: {known}. Delete the export now: it holds AuthTokens.</source>
   <translation>Neue Token: {new}. Schon bekannt: {known}. Den Export jetzt löschen: er enthält AuthToken.</translation>
  </message>
  <message>
   <source>Import tokens</source>
   <translation>Token importieren</translation>
  </message>
  <message>
   <source>Import the export of Blynk.Console</source>
   <translation>Den Export aus Blynk.Console importieren</translation>
  </message>
  <message>
   <source>How the export is made:</source>
   <translation>So entsteht der Export:</translation>
  </message>
  <message>
   <source>Stopped: nothing was taken in.</source>
   <translation>Angehalten: nichts wurde aufgenommen.</translation>
  </message>
  <message>
   <source>Taking them in …</source>
   <translation>Sie werden aufgenommen …</translation>
  </message>
  <message>
   <source>No export says whether a device connected with one of them already: only the cloud does. Take in none that were used elsewhere.</source>
   <translation>Kein Export sagt, ob sich mit einem davon schon ein Gerät verbunden hat: das weiß nur die Cloud. Nehmen Sie keine auf, die anderswo benutzt wurden.</translation>
  </message>
  <message>
   <source>Export of static tokens</source>
   <translation>Export von Static Tokens</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Take in {count}</source>
   <translation>{count} aufnehmen</translation>
  </message>
 </context>
 <context>
  <name>ImportStep</name>
  <message>
   <source>Mismatches</source>
   <translation>Unstimmigkeiten</translation>
  </message>
  <message>
   <source>Number of the new template</source>
   <translation>Nummer des neuen Templates</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Template</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>Ein Template wählen</translation>
  </message>
  <message>
   <source>Its name</source>
   <translation>Sein Name</translation>
  </message>
  <message>
   <source>Name of the new template</source>
   <translation>Name des neuen Templates</translation>
  </message>
  <message>
   <source>Number of the organization</source>
   <translation>Nummer der Organisation</translation>
  </message>
  <message>
   <source>Columns that become metadata</source>
   <translation>Spalten, die Metadaten werden</translation>
  </message>
  <message>
   <source>Organization, which the export does not say</source>
   <translation>Organisation, die der Export nicht nennt</translation>
  </message>
  <message>
   <source>Tokens beyond doubt: {found}. What does not agree: {wrong}. Nothing was taken in yet.</source>
   <translation>Zweifelsfreie Token: {found}. Unstimmig: {wrong}. Noch wurde nichts aufgenommen.</translation>
  </message>
  <message>
   <source>Tokens beyond doubt: {found}. Everything agrees. Nothing was taken in yet.</source>
   <translation>Zweifelsfreie Token: {found}. Alles stimmt überein. Noch wurde nichts aufgenommen.</translation>
  </message>
  <message>
   <source>Another template …</source>
   <translation>Anderes Template …</translation>
  </message>
  <message>
   <source>What does not agree</source>
   <translation>Was nicht stimmt</translation>
  </message>
  <message>
   <source>Its number</source>
   <translation>Seine Nummer</translation>
  </message>
  <message>
   <source>Template of all these tokens</source>
   <translation>Template aller dieser Token</translation>
  </message>
 </context>
 <context>
  <name>InspectBox</name>
  <message>
   <source>Unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>MAC-Adresse</translation>
  </message>
  <message>
   <source>May it be shipped?</source>
   <translation>Darf sie versandt werden?</translation>
  </message>
  <message>
   <source>Units in the box</source>
   <translation>Einheiten im Karton</translation>
  </message>
  <message>
   <source>Check the box</source>
   <translation>Karton prüfen</translation>
  </message>
  <message>
   <source>Next box</source>
   <translation>Nächster Karton</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Herausnehmen</translation>
  </message>
  <message>
   <source>Scan the units of a box, one after the other.</source>
   <translation>Die Einheiten eines Kartons nacheinander scannen.</translation>
  </message>
  <message>
   <source>Wait: the cloud is asked about each unit.</source>
   <translation>Warten: die Cloud wird nach jeder Einheit gefragt.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <source>The cloud is still to be asked</source>
   <translation>Die Cloud ist noch zu fragen</translation>
  </message>
  <message>
   <source>Box number</source>
   <translation>Kartonnummer</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Auftrag</translation>
  </message>
  <message>
   <source>The box passes</source>
   <translation>Der Karton ist in Ordnung</translation>
  </message>
  <message>
   <source>Checking the box …</source>
   <translation>Karton wird geprüft …</translation>
  </message>
  <message>
   <source>Close the box and ship it. Then begin the next one.</source>
   <translation>Karton schließen und versenden. Dann den nächsten beginnen.</translation>
  </message>
  <message>
   <source>Units in the box: {count}</source>
   <translation>Einheiten im Karton: {count}</translation>
  </message>
  <message>
   <source>Take out what may not be shipped, then check again.</source>
   <translation>Herausnehmen, was nicht versandt werden darf, dann erneut prüfen.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Scan on; when the box is full, check it.</source>
   <translation>Weiterscannen; ist der Karton voll, ihn prüfen.</translation>
  </message>
  <message>
   <source>Units: {count}</source>
   <translation>Einheiten: {count}</translation>
  </message>
  <message>
   <source>{refused} of {count} may not be shipped</source>
   <translation>{refused} von {count} dürfen nicht versandt werden</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Noch nicht geprüft</translation>
  </message>
  <message>
   <source>No unit in the box yet</source>
   <translation>Noch keine Einheit im Karton</translation>
  </message>
  <message>
   <source>{unit} is in the box.</source>
   <translation>{unit} ist im Karton.</translation>
  </message>
  <message>
   <source>Units that may not be shipped already: {count}</source>
   <translation>Schon jetzt nicht versandfähige Einheiten: {count}</translation>
  </message>
 </context>
 <context>
  <name>InspectPage</name>
  <message>
   <source>Inspect</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <source>Tray</source>
   <translation>Tablett</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Karton</translation>
  </message>
  <message>
   <source>This code is not offered now.</source>
   <translation>Dieser Code wird jetzt nicht angeboten.</translation>
  </message>
 </context>
 <context>
  <name>InspectTray</name>
  <message>
   <source>Unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>MAC-Adresse</translation>
  </message>
  <message>
   <source>Inspection</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>Cloud</source>
   <translation>Cloud</translation>
  </message>
  <message>
   <source>Shipping</source>
   <translation>Versand</translation>
  </message>
  <message>
   <source>Units in the tray</source>
   <translation>Einheiten auf dem Tablett</translation>
  </message>
  <message>
   <source>Add all of the same owner</source>
   <translation>Alle desselben Besitzers dazu</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Herausnehmen</translation>
  </message>
  <message>
   <source>Empty the tray</source>
   <translation>Tablett leeren</translation>
  </message>
  <message>
   <source>Scan the labels of the tray, one after the other.</source>
   <translation>Die Etiketten des Tabletts nacheinander scannen.</translation>
  </message>
  <message>
   <source>Units: {count}, unclaimed: {done}</source>
   <translation>Einheiten: {count}, freigegeben: {done}</translation>
  </message>
  <message>
   <source>Units: {count}</source>
   <translation>Einheiten: {count}</translation>
  </message>
  <message>
   <source>The cloud was asked, and has answered.</source>
   <translation>Die Cloud wurde gefragt und hat geantwortet.</translation>
  </message>
  <message>
   <source>Wait: the tray is being disclaimed.</source>
   <translation>Warten: das Tablett wird freigegeben.</translation>
  </message>
  <message>
   <source>Ready to ship</source>
   <translation>Versandfertig</translation>
  </message>
  <message>
   <source>Not asked yet</source>
   <translation>Noch nicht gefragt</translation>
  </message>
  <message>
   <source>Units added: {count}</source>
   <translation>Hinzugefügte Einheiten: {count}</translation>
  </message>
  <message>
   <source>Scan on, or disclaim the tray. Units: {count}</source>
   <translation>Weiterscannen, oder das Tablett freigeben. Einheiten: {count}</translation>
  </message>
  <message>
   <source>{unit} is in the tray.</source>
   <translation>{unit} ist auf dem Tablett.</translation>
  </message>
  <message>
   <source>{done} of {count} are unclaimed. Go on when the cloud is back.</source>
   <translation>{done} von {count} sind freigegeben. Fortfahren, wenn die Cloud wieder da ist.</translation>
  </message>
  <message>
   <source>All {count} are unclaimed and ready to ship. Empty the tray.</source>
   <translation>Alle {count} sind freigegeben und versandfertig. Das Tablett leeren.</translation>
  </message>
  <message>
   <source>All {count} are unclaimed. See what else is to be done.</source>
   <translation>Alle {count} sind freigegeben. Ansehen, was noch zu tun ist.</translation>
  </message>
 </context>
 <context>
  <name>InspectUnit</name>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Begin the inspection</source>
   <translation>Prüfung beginnen</translation>
  </message>
  <message>
   <source>End as failed</source>
   <translation>Als nicht bestanden beenden</translation>
  </message>
  <message>
   <source>Scan a label, or plug the device in.</source>
   <translation>Ein Etikett scannen oder das Gerät einstecken.</translation>
  </message>
  <message>
   <source>When the test is over, nobody may own it.</source>
   <translation>Ist der Test fertig, darf sie niemand besitzen.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>{unit}: {state}</source>
   <translation>{unit}: {state}</translation>
  </message>
  <message>
   <source>Inspect again</source>
   <translation>Erneut prüfen</translation>
  </message>
  <message>
   <source>Asking the cloud …</source>
   <translation>Cloud wird gefragt …</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>Noch nicht bekannt</translation>
  </message>
  <message>
   <source>Nobody owns it: there is nothing to disclaim.</source>
   <translation>Niemand besitzt sie: nichts freizugeben.</translation>
  </message>
  <message>
   <source>by {who}, {time}</source>
   <translation>von {who}, {time}</translation>
  </message>
  <message>
   <source>Ready to ship</source>
   <translation>Versandfertig</translation>
  </message>
  <message>
   <source>Not ready</source>
   <translation>Nicht fertig</translation>
  </message>
  <message>
   <source>Step {number} of {count}: measure it, and type the value.</source>
   <translation>Schritt {number} von {count}: messen und den Wert eingeben.</translation>
  </message>
  <message>
   <source>Step {number} of {count}: look, then press Pass or Fail.</source>
   <translation>Schritt {number} von {count}: ansehen, dann Bestanden oder Nicht bestanden drücken.</translation>
  </message>
  <message>
   <source>A step has failed: do it again, or end the inspection as failed.</source>
   <translation>Ein Schritt ist durchgefallen: wiederholen, oder die Prüfung als nicht bestanden beenden.</translation>
  </message>
  <message>
   <source>Label of {unit}</source>
   <translation>Etikett von {unit}</translation>
  </message>
  <message>
   <source>{unit} is ready to ship. Scan the next label.</source>
   <translation>{unit} ist versandfertig. Das nächste Etikett scannen.</translation>
  </message>
  <message>
   <source>The test is over? Disclaim {unit}.</source>
   <translation>Test fertig? Dann {unit} freigeben.</translation>
  </message>
  <message>
   <source>Asking the cloud about {unit} …</source>
   <translation>Cloud wird nach {unit} gefragt …</translation>
  </message>
 </context>
 <context>
  <name>LabelCopies</name>
  <message>
   <source>Label copies</source>
   <translation>Etikettkopien</translation>
  </message>
  <message>
   <source>Copy {copy}: {state}</source>
   <translation>Kopie {copy}: {state}</translation>
  </message>
  <message>
   <source>Label copy {copy}</source>
   <translation>Etikettkopie {copy}</translation>
  </message>
 </context>
 <context>
  <name>LabelPicture</name>
  <message>
   <source>No label yet</source>
   <translation>Noch kein Etikett</translation>
  </message>
 </context>
 <context>
  <name>LanguageSection</name>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>The window speaks the new language after a restart of the bench.</source>
   <translation>Das Fenster spricht die neue Sprache nach einem Neustart der Station.</translation>
  </message>
  <message>
   <source>The language is kept.</source>
   <translation>Die Sprache ist gespeichert.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
 </context>
 <context>
  <name>MappingStep</name>
  <message>
   <source>Use it</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <source>Column of the file</source>
   <translation>Spalte der Datei</translation>
  </message>
  <message>
   <source>Metadata field</source>
   <translation>Metadatenfeld</translation>
  </message>
  <message>
   <source>(ignored)</source>
   <translation>(ignoriert)</translation>
  </message>
  <message>
   <source>no value</source>
   <translation>kein Wert</translation>
  </message>
  <message>
   <source>Use {field}</source>
   <translation>{field} verwenden</translation>
  </message>
  <message>
   <source>The same for all rows</source>
   <translation>Gleich für alle Zeilen</translation>
  </message>
  <message>
   <source>Field for {column}</source>
   <translation>Feld für {column}</translation>
  </message>
  <message>
   <source>{field} of all rows</source>
   <translation>{field} aller Zeilen</translation>
  </message>
 </context>
 <context>
  <name>PeopleSection</name>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Add a person</source>
   <translation>Person hinzufügen</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>People sign in here from now on.</source>
   <translation>Ab jetzt melden sich Personen hier an.</translation>
  </message>
  <message>
   <source>Nobody needs to sign in from now on.</source>
   <translation>Ab jetzt muss sich niemand anmelden.</translation>
  </message>
  <message>
   <source>may sign in</source>
   <translation>darf sich anmelden</translation>
  </message>
  <message>
   <source>left</source>
   <translation>ausgeschieden</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>{name} may sign in again.</source>
   <translation>{name} darf sich wieder anmelden.</translation>
  </message>
  <message>
   <source>{name} cannot sign in any more.</source>
   <translation>{name} kann sich nicht mehr anmelden.</translation>
  </message>
  <message>
   <source>People sign in here: by badge, or by name and PIN.</source>
   <translation>Personen melden sich hier an: mit Ausweis, oder mit Name und PIN.</translation>
  </message>
  <message>
   <source>Sign in no more</source>
   <translation>Nicht mehr anmelden</translation>
  </message>
  <message>
   <source>Have people sign in</source>
   <translation>Anmeldung verlangen</translation>
  </message>
  <message>
   <source>Have back</source>
   <translation>Wieder zulassen</translation>
  </message>
  <message>
   <source>Has left</source>
   <translation>Ist ausgeschieden</translation>
  </message>
  <message>
   <source>Nobody signs in here: everything is open to everybody, and recorded so.</source>
   <translation>Hier meldet sich niemand an: alles steht allen offen und wird so vermerkt.</translation>
  </message>
  <message>
   <source>Nobody has decided yet whether people sign in here.</source>
   <translation>Noch hat niemand entschieden, ob sich Personen hier anmelden.</translation>
  </message>
  <message>
   <source>{name} is here now.</source>
   <translation>{name} ist jetzt hier.</translation>
  </message>
  <message>
   <source>{name} is changed.</source>
   <translation>{name} ist geändert.</translation>
  </message>
  <message>
   <source>Supervisors were recovered, last on {day}: {name}, {why}.</source>
   <translation>Schichtleitungen wurden wiederhergestellt, zuletzt am {day}: {name}, {why}.</translation>
  </message>
  <message>
   <source>{name} is the first supervisor. People sign in from now on.</source>
   <translation>{name} ist die erste Schichtleitung. Ab jetzt melden sich Personen an.</translation>
  </message>
 </context>
 <context>
  <name>PeopleStep</name>
  <message>
   <source>Who works here</source>
   <translation>Wer hier arbeitet</translation>
  </message>
  <message>
   <source>Where people sign in, each act is recorded with its person, and some need a supervisor's signature.</source>
   <translation>Melden sich Personen an, wird jede Handlung mit der Person festgehalten, und manche braucht eine Unterschrift der Schichtleitung.</translation>
  </message>
  <message>
   <source>Open the bench</source>
   <translation>Station öffnen</translation>
  </message>
  <message>
   <source>I work here alone: nobody signs in. The journal says so with each act.</source>
   <translation>Ich arbeite hier allein: niemand meldet sich an. Das Journal vermerkt es bei jeder Handlung.</translation>
  </message>
  <message>
   <source>Several people work here: they sign in by badge or PIN. I am the first supervisor.</source>
   <translation>Mehrere arbeiten hier: sie melden sich mit Ausweis oder PIN an. Ich bin die erste Schichtleitung.</translation>
  </message>
 </context>
 <context>
  <name>PersonDialog</name>
  <message>
   <source>The first supervisor</source>
   <translation>Die erste Schichtleitung</translation>
  </message>
  <message>
   <source>A new person</source>
   <translation>Eine neue Person</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
 </context>
 <context>
  <name>PersonForm</name>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>As others know this person.</source>
   <translation>Wie andere diese Person kennen.</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <source>Leave it empty to keep the PIN.</source>
   <translation>Leer lassen, um die PIN zu behalten.</translation>
  </message>
  <message>
   <source>4 to 12 digits that nobody guesses.</source>
   <translation>4 bis 12 Ziffern, die niemand errät.</translation>
  </message>
  <message>
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <source>PIN again</source>
   <translation>PIN wiederholen</translation>
  </message>
  <message>
   <source>Scan the badge.</source>
   <translation>Den Ausweis scannen.</translation>
  </message>
  <message>
   <source>Scan a new badge; empty to keep what there is.</source>
   <translation>Neuen Ausweis scannen; leer lassen behält den alten.</translation>
  </message>
  <message>
   <source>Badge</source>
   <translation>Ausweis</translation>
  </message>
  <message>
   <source>Take the badge away: it is lost</source>
   <translation>Ausweis entziehen: er ist verloren</translation>
  </message>
  <message>
   <source>Scan it</source>
   <translation>Scannen</translation>
  </message>
  <message>
   <source>Makes units: provisions, reprints, scraps.</source>
   <translation>Macht Einheiten: programmiert, druckt nach, bucht Ausschuss.</translation>
  </message>
  <message>
   <source>Inspects units and disclaims them for shipping.</source>
   <translation>Prüft Einheiten und gibt sie für den Versand frei.</translation>
  </message>
  <message>
   <source>Takes back what returns; may make units too.</source>
   <translation>Nimmt zurück, was wiederkommt; darf auch Einheiten machen.</translation>
  </message>
  <message>
   <source>May do everything, and signs for what needs it.</source>
   <translation>Darf alles, und unterschreibt, was es braucht.</translation>
  </message>
 </context>
 <context>
  <name>PinField</name>
  <message>
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
 </context>
 <context>
  <name>PinPad</name>
  <message>
   <source>Delete the last digit</source>
   <translation>Letzte Ziffer löschen</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
 </context>
 <context>
  <name>PortList</name>
  <message>
   <source>Sockets with something plugged in</source>
   <translation>Belegte Buchsen</translation>
  </message>
  <message>
   <source>Nothing is plugged in. Plug a board in with a cable that carries data.</source>
   <translation>Nichts ist eingesteckt. Eine Platine mit einem Datenkabel anschließen.</translation>
  </message>
  <message>
   <source>● plugged in just now</source>
   <translation>● eben eingesteckt</translation>
  </message>
  <message>
   <source>○ taken out just now</source>
   <translation>○ eben ausgesteckt</translation>
  </message>
  <message>
   <source>slot {slot}</source>
   <translation>Platz {slot}</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>Bad rows</source>
   <translation>Fehlerhafte Zeilen</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <source>Tokens to create, one for each row: {count}.</source>
   <translation>Zu erstellende Token, einer je Zeile: {count}.</translation>
  </message>
  <message>
   <source>Tokens to create, one for each row: {count}. The first {shown} are listed.</source>
   <translation>Zu erstellende Token, einer je Zeile: {count}. Die ersten {shown} sind gelistet.</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Rows that cannot be taken: {bad} of {count}. All or nothing: mend the file and read it again, or go back and ignore the column.</source>
   <translation>Unbrauchbare Zeilen: {bad} von {count}. Alles oder nichts: die Datei berichtigen und neu lesen, oder zurückgehen und die Spalte ignorieren.</translation>
  </message>
 </context>
 <context>
  <name>PrintersSection</name>
  <message>
   <source>Printers</source>
   <translation>Drucker</translation>
  </message>
  <message>
   <source>Print a test label</source>
   <translation>Testetikett drucken</translation>
  </message>
  <message>
   <source>Save the printers</source>
   <translation>Drucker speichern</translation>
  </message>
  <message>
   <source>A printer is ipp://host/ipp/print, a queue of this computer as cups:QUEUE, or a folder for PDFs.</source>
   <translation>Ein Drucker ist ipp://host/ipp/print, eine Warteschlange dieses Rechners als cups:QUEUE, oder ein Ordner für PDFs.</translation>
  </message>
  <message>
   <source>Printing the test label …</source>
   <translation>Das Testetikett wird gedruckt …</translation>
  </message>
  <message>
   <source>The demo saves its labels as PDFs in its folder “labels”.</source>
   <translation>Die Demo speichert ihre Etiketten als PDF in ihrem Ordner „labels“.</translation>
  </message>
  <message>
   <source>The printers are kept.</source>
   <translation>Die Drucker sind gespeichert.</translation>
  </message>
  <message>
   <source>The test label came out: {place}. No scanner reads it.</source>
   <translation>Das Testetikett kam heraus: {place}. Kein Scanner liest es.</translation>
  </message>
 </context>
 <context>
  <name>PrintersStep</name>
  <message>
   <source>The printer</source>
   <translation>Der Drucker</translation>
  </message>
  <message>
   <source>Where labels come out. Without a printer they are saved as PDFs; print a test label to see one.</source>
   <translation>Wo Etiketten herauskommen. Ohne Drucker werden sie als PDF gespeichert; ein Testetikett zeigt, wie sie aussehen.</translation>
  </message>
 </context>
 <context>
  <name>ProvisionPage</name>
  <message>
   <source>Provision</source>
   <translation>Fertigung</translation>
  </message>
  <message>
   <source>Open the settings</source>
   <translation>Einstellungen öffnen</translation>
  </message>
  <message>
   <source>Several slots wait for a decision. Scan a code on the slot's own card.</source>
   <translation>Mehrere Plätze warten auf eine Entscheidung. Einen Code auf der Karte des Platzes scannen.</translation>
  </message>
  <message>
   <source>This code is not offered now.</source>
   <translation>Dieser Code wird jetzt nicht angeboten.</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Look</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Hell oder dunkel</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Keyboard shortcuts (F1)</source>
   <translation>Tastenkürzel (F1)</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>{page} ({key})</source>
   <translation>{page} ({key})</translation>
  </message>
  <message>
   <source>{name} is signed in as {role}.</source>
   <translation>{name} ist als {role} angemeldet.</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Abmelden</translation>
  </message>
 </context>
 <context>
  <name>ReasonPanel</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Another reason …</source>
   <translation>Anderer Grund …</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Anderer Grund</translation>
  </message>
 </context>
 <context>
  <name>RecipeEntry</name>
  <message>
   <source>Recipe</source>
   <translation>Rezept</translation>
  </message>
  <message>
   <source>The product's folder, with recipe.toml and its images in it.</source>
   <translation>Der Ordner des Produkts mit recipe.toml und den Images.</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>Ordner wählen …</translation>
  </message>
  <message>
   <source>Check the recipe</source>
   <translation>Rezept prüfen</translation>
  </message>
  <message>
   <source>How the product's label looks</source>
   <translation>So sieht das Etikett aus</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>Wird geprüft …</translation>
  </message>
  <message>
   <source>The product's folder</source>
   <translation>Ordner des Produkts</translation>
  </message>
  <message>
   <source>Choose the product's folder first.</source>
   <translation>Zuerst den Ordner des Produkts wählen.</translation>
  </message>
  <message>
   <source>In order. {name}: {chip}, {images} images with {size} kB, label {width} × {height} mm, template “{template}”.</source>
   <translation>In Ordnung. {name}: {chip}, {images} Images mit {size} kB, Etikett {width} × {height} mm, Template „{template}“.</translation>
  </message>
 </context>
 <context>
  <name>ReportView</name>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Scrapped, by reason</source>
   <translation>Ausschuss, nach Grund</translation>
  </message>
  <message>
   <source>In doubt, by reason</source>
   <translation>Unklar, nach Grund</translation>
  </message>
  <message>
   <source>Printed again, by reason</source>
   <translation>Nachgedruckt, nach Grund</translation>
  </message>
  <message>
   <source>Came back, by reason</source>
   <translation>Zurückgekommen, nach Grund</translation>
  </message>
  <message>
   <source>Closed, by person</source>
   <translation>Fertig, nach Person</translation>
  </message>
  <message>
   <source>Closed, by hour</source>
   <translation>Fertig, nach Stunde</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Template</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Ausgegeben</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>In Gebrauch</translation>
  </message>
  <message>
   <source>In doubt</source>
   <translation>Unklar</translation>
  </message>
  <message>
   <source>Scrapped</source>
   <translation>Ausschuss</translation>
  </message>
  <message>
   <source>Free again</source>
   <translation>Wieder frei</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Zurückgenommen</translation>
  </message>
  <message>
   <source>Tokens, by template</source>
   <translation>Token, nach Template</translation>
  </message>
  <message>
   <source>Tokens issued, and what became of them</source>
   <translation>Ausgegebene Token und was aus ihnen wurde</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>abgeschlossen</translation>
  </message>
  <message>
   <source>scrapped</source>
   <translation>Ausschuss</translation>
  </message>
  <message>
   <source>yield</source>
   <translation>Ausbeute</translation>
  </message>
  <message>
   <source>first pass</source>
   <translation>im ersten Durchgang</translation>
  </message>
  <message>
   <source>median time</source>
   <translation>mittlere Zeit</translation>
  </message>
  <message>
   <source>last unit</source>
   <translation>letzte Einheit</translation>
  </message>
  <message>
   <source>printed again</source>
   <translation>nachgedruckt</translation>
  </message>
  <message>
   <source>came back</source>
   <translation>zurückgekommen</translation>
  </message>
 </context>
 <context>
  <name>ReportsPage</name>
  <message>
   <source>Reports</source>
   <translation>Berichte</translation>
  </message>
  <message>
   <source>Counting …</source>
   <translation>Wird gezählt …</translation>
  </message>
  <message>
   <source>Day of the report</source>
   <translation>Tag des Berichts</translation>
  </message>
  <message>
   <source>Batch of the report</source>
   <translation>Los des Berichts</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Los</translation>
  </message>
  <message>
   <source>No batch yet: name the order that is made on the page “Provision”.</source>
   <translation>Noch kein Los: auf der Seite „Fertigung“ den laufenden Auftrag nennen.</translation>
  </message>
  <message>
   <source>No unit was made here then.</source>
   <translation>Damals wurde hier keine Einheit gemacht.</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Save {kind} …</source>
   <translation>{kind} speichern …</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>Gespeichert: {file}</translation>
  </message>
 </context>
 <context>
  <name>ReturnProgress</name>
  <message>
   <source>Next device</source>
   <translation>Nächstes Gerät</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Delete it in the cloud</source>
   <translation>In der Cloud löschen</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Aufgeben</translation>
  </message>
  <message>
   <source>Go on later</source>
   <translation>Später weiter</translation>
  </message>
  <message>
   <source>Scrap instead</source>
   <translation>Doch Ausschuss</translation>
  </message>
 </context>
 <context>
  <name>ReturnReason</name>
  <message>
   <source>What will happen</source>
   <translation>Was geschehen wird</translation>
  </message>
  <message>
   <source>user 12, or organization 7</source>
   <translation>user 12 oder organization 7</translation>
  </message>
  <message>
   <source>To whom, by the id in the cloud</source>
   <translation>An wen, mit der Nummer in der Cloud</translation>
  </message>
  <message>
   <source>Another reason …</source>
   <translation>Anderer Grund …</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Anderer Grund</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
 </context>
 <context>
  <name>ReturnStart</name>
  <message>
   <source>Scan the label of what came back, or plug the device into a slot. It is only looked at.</source>
   <translation>Das Etikett der Rücksendung scannen oder das Gerät einstecken. Es wird nur angesehen.</translation>
  </message>
  <message>
   <source>Have a device come back</source>
   <translation>Ein Gerät zurückkommen lassen</translation>
  </message>
  <message>
   <source>{unit} · {way} · next: {step}</source>
   <translation>{unit} · {way} · dann {step}</translation>
  </message>
  <message>
   <source>Not finished: {count}</source>
   <translation>Nicht beendet: {count}</translation>
  </message>
 </context>
 <context>
  <name>ReturnUnit</name>
  <message>
   <source>What is known of the unit</source>
   <translation>Was über die Einheit bekannt ist</translation>
  </message>
  <message>
   <source>Plug the device of this unit in</source>
   <translation>Das Gerät dieser Einheit einstecken</translation>
  </message>
  <message>
   <source>Scan the label of this unit</source>
   <translation>Das Etikett dieser Einheit scannen</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Erneut fragen</translation>
  </message>
  <message>
   <source>Another</source>
   <translation>Andere</translation>
  </message>
  <message>
   <source>Plug in</source>
   <translation>Einstecken</translation>
  </message>
  <message>
   <source>Scan label</source>
   <translation>Scannen</translation>
  </message>
  <message>
   <source>Unknown device</source>
   <translation>Unbekanntes Gerät</translation>
  </message>
 </context>
 <context>
  <name>ReturnsPage</name>
  <message>
   <source>Returns</source>
   <translation>Rücknahme</translation>
  </message>
  <message>
   <source>Scrap instead</source>
   <translation>Doch Ausschuss</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Aufgeben</translation>
  </message>
  <message>
   <source>Wait until this step is done.</source>
   <translation>Warten, bis dieser Schritt fertig ist.</translation>
  </message>
  <message>
   <source>No unit is closed yet. Finish one on the page Provision first.</source>
   <translation>Noch ist keine Einheit abgeschlossen. Zuerst auf der Seite Fertigung eine fertigstellen.</translation>
  </message>
  <message>
   <source>{unit} was recognised.</source>
   <translation>{unit} wurde erkannt.</translation>
  </message>
  <message>
   <source>Label of {unit}, copy {copy}</source>
   <translation>Etikett von {unit}, Kopie {copy}</translation>
  </message>
 </context>
 <context>
  <name>RevealCard</name>
  <message>
   <source>Hide</source>
   <translation>Verbergen</translation>
  </message>
  <message>
   <source>Reveal …</source>
   <translation>Anzeigen …</translation>
  </message>
  <message>
   <source>AuthToken</source>
   <translation>AuthToken</translation>
  </message>
  <message>
   <source>hidden in {seconds} s</source>
   <translation>in {seconds} s verborgen</translation>
  </message>
 </context>
 <context>
  <name>ScanBar</name>
  <message>
   <source>Ready to scan.</source>
   <translation>Bereit zum Scannen.</translation>
  </message>
  <message>
   <source>Checking the scan …</source>
   <translation>Der Scan wird geprüft …</translation>
  </message>
  <message>
   <source>Now scan this slot's label.</source>
   <translation>Jetzt das Etikett dieses Platzes scannen.</translation>
  </message>
  <message>
   <source>Now scan the serial number.</source>
   <translation>Jetzt die Seriennummer scannen.</translation>
  </message>
  <message>
   <source>Serial number {serial}: its token is taken.</source>
   <translation>Seriennummer {serial}: ihr Token ist reserviert.</translation>
  </message>
  <message>
   <source>Not accepted. Scan again.</source>
   <translation>Nicht angenommen. Erneut scannen.</translation>
  </message>
  <message>
   <source>Right label: {unit} is done.</source>
   <translation>Richtiges Etikett: {unit} ist fertig.</translation>
  </message>
  <message>
   <source>Slot {slot}</source>
   <translation>Platz {slot}</translation>
  </message>
 </context>
 <context>
  <name>ScanField</name>
  <message>
   <source>Scan a label</source>
   <translation>Ein Etikett scannen</translation>
  </message>
  <message>
   <source>Scan field</source>
   <translation>Scanfeld</translation>
  </message>
 </context>
 <context>
  <name>Section</name>
  <message>
   <source>Saving …</source>
   <translation>Wird gespeichert …</translation>
  </message>
  <message>
   <source>Nobody signed: nothing was changed.</source>
   <translation>Niemand unterschrieb: nichts wurde geändert.</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>Settings</source>
   <translation>Einrichten</translation>
  </message>
 </context>
 <context>
  <name>Shift</name>
  <message>
   <source>Destroy the older label of {unit}, stick the new one on and scan it.</source>
   <translation>Das ältere Etikett von {unit} vernichten, das neue aufkleben und scannen.</translation>
  </message>
 </context>
 <context>
  <name>ShiftPanel</name>
  <message>
   <source>Another label for {unit}, which is closed</source>
   <translation>Noch ein Etikett für {unit}, schon abgeschlossen</translation>
  </message>
  <message>
   <source>Last units</source>
   <translation>Letzte Einheiten</translation>
  </message>
  <message>
   <source>No unit yet. Plug a device in.</source>
   <translation>Noch keine Einheit. Ein Gerät einstecken.</translation>
  </message>
  <message>
   <source>Another label for {unit}</source>
   <translation>Noch ein Etikett für {unit}</translation>
  </message>
  <message>
   <source>What failed in this shift</source>
   <translation>Was in dieser Schicht scheiterte</translation>
  </message>
  <message>
   <source>Nothing failed so far.</source>
   <translation>Bisher ist nichts gescheitert.</translation>
  </message>
  <message>
   <source>No unit has ended in this shift yet.</source>
   <translation>In dieser Schicht ist noch keine Einheit fertig.</translation>
  </message>
 </context>
 <context>
  <name>ShiftStrip</name>
  <message>
   <source>Shift</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <source>What failed, the last units, print a label again</source>
   <translation>Was scheiterte, die letzten Einheiten, ein Etikett nachdrucken</translation>
  </message>
  <message>
   <source>Batch: none</source>
   <translation>Los: keines</translation>
  </message>
  <message>
   <source>No unit closed yet</source>
   <translation>Noch keine Einheit fertig</translation>
  </message>
  <message>
   <source>Yield {share}</source>
   <translation>Ausbeute {share}</translation>
  </message>
  <message>
   <source>Batch: {batch}</source>
   <translation>Los: {batch}</translation>
  </message>
  <message>
   <source>{median} a unit, the last {last}</source>
   <translation>{median} je Einheit, zuletzt {last}</translation>
  </message>
 </context>
 <context>
  <name>ShiftUnitRow</name>
  <message>
   <source>Print again …</source>
   <translation>Nachdrucken …</translation>
  </message>
  <message>
   <source>{unit}: {state}</source>
   <translation>{unit}: {state}</translation>
  </message>
  <message>
   <source>Print the label of {unit} again</source>
   <translation>Das Etikett von {unit} nachdrucken</translation>
  </message>
  <message>
   <source>Label of {unit}, copy {copy}</source>
   <translation>Etikett von {unit}, Kopie {copy}</translation>
  </message>
 </context>
 <context>
  <name>SignInPage</name>
  <message>
   <source>Who works here now?</source>
   <translation>Wer arbeitet jetzt hier?</translation>
  </message>
  <message>
   <source>Scan your badge.</source>
   <translation>Ausweis scannen.</translation>
  </message>
 </context>
 <context>
  <name>SignatureCard</name>
  <message>
   <source>A supervisor must sign</source>
   <translation>Die Schichtleitung muss unterschreiben</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Scan the other supervisor's badge.</source>
   <translation>Den Ausweis der zweiten Schichtleitung scannen.</translation>
  </message>
  <message>
   <source>Scan a supervisor's badge.</source>
   <translation>Den Ausweis der Schichtleitung scannen.</translation>
  </message>
  <message>
   <source>A supervisor must sign: {act}.</source>
   <translation>Die Schichtleitung muss unterschreiben: {act}.</translation>
  </message>
  <message>
   <source>{count} supervisors must sign: {act}.</source>
   <translation>{count} Personen der Schichtleitung müssen unterschreiben: {act}.</translation>
  </message>
  <message>
   <source>Signed: {names}</source>
   <translation>Unterschrieben: {names}</translation>
  </message>
  <message>
   <source>{name} has signed already.</source>
   <translation>{name} hat schon unterschrieben.</translation>
  </message>
 </context>
 <context>
  <name>SlotCard</name>
  <message>
   <source>Label of {unit}, copy {copy}</source>
   <translation>Etikett von {unit}, Kopie {copy}</translation>
  </message>
 </context>
 <context>
  <name>SlotDialog</name>
  <message>
   <source>A new slot</source>
   <translation>Ein neuer Platz</translation>
  </message>
  <message>
   <source>Keep the slot</source>
   <translation>Platz speichern</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Slot {slot}</source>
   <translation>Platz {slot}</translation>
  </message>
 </context>
 <context>
  <name>SlotForm</name>
  <message>
   <source>Slot</source>
   <translation>Platz</translation>
  </message>
  <message>
   <source>What stands on the socket: 1, 2, left.</source>
   <translation>Was an der Buchse steht: 1, 2, links.</translation>
  </message>
  <message>
   <source>Socket</source>
   <translation>Buchse</translation>
  </message>
  <message>
   <source>Plug a board in: its socket is entered. Or usb:1-2, /dev/ttyUSB0, socket://host:port.</source>
   <translation>Eine Platine einstecken: ihre Buchse wird eingetragen. Oder usb:1-2, /dev/ttyUSB0, socket://host:port.</translation>
  </message>
  <message>
   <source>Plugged in now</source>
   <translation>Jetzt eingesteckt</translation>
  </message>
 </context>
 <context>
  <name>SlotStep</name>
  <message>
   <source>The first slot</source>
   <translation>Der erste Platz</translation>
  </message>
  <message>
   <source>One USB socket of the bench, and the product that is made there. More slots are added in the settings.</source>
   <translation>Eine USB-Buchse der Station und das Produkt, das dort entsteht. Weitere Plätze kommen in den Einstellungen dazu.</translation>
  </message>
  <message>
   <source>This slot cannot be kept yet: see what is said at its fields.</source>
   <translation>Dieser Platz kann noch nicht gespeichert werden: siehe die Hinweise an seinen Feldern.</translation>
  </message>
 </context>
 <context>
  <name>SlotsSection</name>
  <message>
   <source>Slots</source>
   <translation>Plätze</translation>
  </message>
  <message>
   <source>Slot</source>
   <translation>Platz</translation>
  </message>
  <message>
   <source>Socket</source>
   <translation>Buchse</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Rezept</translation>
  </message>
  <message>
   <source>Add a slot</source>
   <translation>Platz hinzufügen</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Which socket is which? Plug a board in or out: its socket lights up here.</source>
   <translation>Welche Buchse ist welche? Eine Platine ein- oder ausstecken: ihre Buchse leuchtet hier auf.</translation>
  </message>
  <message>
   <source>Remove a slot</source>
   <translation>Einen Platz entfernen</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Belassen</translation>
  </message>
  <message>
   <source>Plugged in now</source>
   <translation>Jetzt eingesteckt</translation>
  </message>
  <message>
   <source>The demo's slots have simulated devices; real slots are set on a real bench.</source>
   <translation>Die Plätze der Demo haben simulierte Geräte; echte Plätze richtet man auf einer echten Station ein.</translation>
  </message>
  <message>
   <source>The slots are kept.</source>
   <translation>Die Plätze sind gespeichert.</translation>
  </message>
  <message>
   <source>No slot is set yet: add one.</source>
   <translation>Noch ist kein Platz eingerichtet: einen hinzufügen.</translation>
  </message>
  <message>
   <source>Remove slot {slot}? A unit that is not finished in it waits on the page Unfinished.</source>
   <translation>Platz {slot} entfernen? Eine unfertige Einheit darin wartet auf der Seite Unfertig.</translation>
  </message>
 </context>
 <context>
  <name>StationBar</name>
  <message>
   <source>Cloud: not asked yet</source>
   <translation>Cloud: noch nicht gefragt</translation>
  </message>
  <message>
   <source>Cloud</source>
   <translation>Cloud</translation>
  </message>
  <message>
   <source>Queue: empty</source>
   <translation>Warteschlange: leer</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>Warteschlange</translation>
  </message>
  <message>
   <source>Printer: not asked yet</source>
   <translation>Drucker: noch nicht gefragt</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Drucker</translation>
  </message>
  <message>
   <source>What the cloud has still to hear. Nothing is lost.</source>
   <translation>Was die Cloud noch erfahren muss. Nichts geht verloren.</translation>
  </message>
  <message>
   <source>Printer: ready</source>
   <translation>Drucker: bereit</translation>
  </message>
  <message>
   <source>Printer: not ready</source>
   <translation>Drucker: nicht bereit</translation>
  </message>
  <message>
   <source>Queue: {count} to send</source>
   <translation>Warteschlange: {count} zu senden</translation>
  </message>
  <message>
   <source>Printer: {state}</source>
   <translation>Drucker: {state}</translation>
  </message>
 </context>
 <context>
  <name>StationWindow</name>
  <message>
   <source>Token Station</source>
   <translation>Token Station</translation>
  </message>
  <message>
   <source>What comes first: the decision to make, else the scan field</source>
   <translation>Was zuerst kommt: die Entscheidung, sonst das Scanfeld</translation>
  </message>
  <message>
   <source>Scan field</source>
   <translation>Scanfeld</translation>
  </message>
  <message>
   <source>Next button or field; the space bar presses it</source>
   <translation>Nächste Taste oder nächstes Feld; die Leertaste drückt</translation>
  </message>
  <message>
   <source>Find a unit or a token</source>
   <translation>Eine Einheit oder einen Token suchen</translation>
  </message>
  <message>
   <source>Sync with the cloud now</source>
   <translation>Jetzt mit der Cloud abgleichen</translation>
  </message>
  <message>
   <source>This list</source>
   <translation>Diese Liste</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Page: {page}</source>
   <translation>Seite: {page}</translation>
  </message>
  <message>
   <source>{name} works here now.</source>
   <translation>{name} arbeitet jetzt hier.</translation>
  </message>
 </context>
 <context>
  <name>Step</name>
  <message>
   <source>Keep and go on</source>
   <translation>Speichern und weiter</translation>
  </message>
 </context>
 <context>
  <name>StepList</name>
  <message>
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <source>running</source>
   <translation>läuft</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>gescheitert</translation>
  </message>
 </context>
 <context>
  <name>StepPanel</name>
  <message>
   <source>Photo of this step</source>
   <translation>Foto zu diesem Schritt</translation>
  </message>
  <message>
   <source>Measured value</source>
   <translation>Messwert</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Erfassen</translation>
  </message>
  <message>
   <source>{number}. {step}: {limits}</source>
   <translation>{number}. {step}: {limits}</translation>
  </message>
  <message>
   <source>{number}. {step}</source>
   <translation>{number}. {step}</translation>
  </message>
  <message>
   <source>Note, needed for this step</source>
   <translation>Notiz, für diesen Schritt nötig</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Photo, needed …</source>
   <translation>Foto, nötig …</translation>
  </message>
  <message>
   <source>Photo …</source>
   <translation>Foto …</translation>
  </message>
  <message>
   <source>Type the measured value</source>
   <translation>Messwert eingeben</translation>
  </message>
  <message>
   <source>Photo: {file}</source>
   <translation>Foto: {file}</translation>
  </message>
 </context>
 <context>
  <name>TargetBar</name>
  <message>
   <source>{made} closed</source>
   <translation>{made} fertig</translation>
  </message>
  <message>
   <source>{made} of {target}</source>
   <translation>{made} von {target}</translation>
  </message>
 </context>
 <context>
  <name>TokenActions</name>
  <message>
   <source>Choose tokens in the table first.</source>
   <translation>Zuerst Token in der Tabelle wählen.</translation>
  </message>
  <message>
   <source>Choose one token.</source>
   <translation>Einen Token wählen.</translation>
  </message>
  <message>
   <source>No cloud is set that could be asked for it.</source>
   <translation>Keine Cloud ist eingerichtet, die man fragen könnte.</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Keinen wählen</translation>
  </message>
  <message>
   <source>Create …</source>
   <translation>Erstellen …</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>Importieren …</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exportieren …</translation>
  </message>
  <message>
   <source>Disclaim …</source>
   <translation>Freigeben …</translation>
  </message>
  <message>
   <source>Delete …</source>
   <translation>Löschen …</translation>
  </message>
  <message>
   <source>{role} may not: {act}.</source>
   <translation>{role} darf das nicht: {act}.</translation>
  </message>
  <message>
   <source>Choose all {count}</source>
   <translation>Alle {count} wählen</translation>
  </message>
  <message>
   <source>{count} chosen</source>
   <translation>{count} gewählt</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
 </context>
 <context>
  <name>TokenDeeds</name>
  <message>
   <source>Give up what is not done</source>
   <translation>Unerledigtes aufgeben</translation>
  </message>
  <message>
   <source>What is done stays done. The journal keeps that the rest was given up.</source>
   <translation>Erledigtes bleibt. Das Journal vermerkt, dass der Rest aufgegeben wurde.</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Aufgeben</translation>
  </message>
  <message>
   <source>Give up what is not done yet ({count})?</source>
   <translation>Aufgeben, was noch nicht erledigt ist ({count})?</translation>
  </message>
 </context>
 <context>
  <name>TokenDialog</name>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>Wird angehalten …</translation>
  </message>
  <message>
   <source>Stopped: nothing was done.</source>
   <translation>Angehalten: nichts wurde getan.</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
  <message>
   <source>Nobody signed: nothing was done.</source>
   <translation>Niemand unterschrieb: nichts wurde getan.</translation>
  </message>
 </context>
 <context>
  <name>TokenFilters</name>
  <message>
   <source>Template</source>
   <translation>Template</translation>
  </message>
  <message>
   <source>All templates</source>
   <translation>Alle Templates</translation>
  </message>
  <message>
   <source>QR token, unit or MAC</source>
   <translation>QR-Token, Einheit oder MAC</translation>
  </message>
  <message>
   <source>Find by QR token, unit or MAC</source>
   <translation>Nach QR-Token, Einheit oder MAC suchen</translation>
  </message>
 </context>
 <context>
  <name>TokensPage</name>
  <message>
   <source>Tokens</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Reading the tokens …</source>
   <translation>Token werden gelesen …</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Tokens: create, import</source>
   <translation>Token: erstellen, importieren</translation>
  </message>
  <message>
   <source>Chosen tokens: export, disclaim, delete</source>
   <translation>Gewählte Token: exportieren, freigeben, löschen</translation>
  </message>
  <message>
   <source>Syncing …</source>
   <translation>Abgleich läuft …</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Jetzt abgleichen</translation>
  </message>
  <message>
   <source>Show all tokens</source>
   <translation>Alle Token zeigen</translation>
  </message>
  <message>
   <source>Tokens listed: {count}</source>
   <translation>Gelistete Token: {count}</translation>
  </message>
 </context>
 <context>
  <name>TrialList</name>
  <message>
   <source>trying …</source>
   <translation>wird versucht …</translation>
  </message>
  <message>
   <source>not tried yet</source>
   <translation>noch nicht versucht</translation>
  </message>
 </context>
 <context>
  <name>UnfinishedPage</name>
  <message>
   <source>Unfinished</source>
   <translation>Unfertig</translation>
  </message>
  <message>
   <source>No unit is unfinished outside of the slots.</source>
   <translation>Außerhalb der Plätze ist keine Einheit unfertig.</translation>
  </message>
  <message>
   <source>{unit}: {done}</source>
   <translation>{unit}: {done}</translation>
  </message>
 </context>
 <context>
  <name>UnfinishedRow</name>
  <message>
   <source>Seen</source>
   <translation>Gesehen</translation>
  </message>
 </context>
 <context>
  <name>UnitFacts</name>
  <message>
   <source>Product</source>
   <translation>Produkt</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Seriennummer</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>MAC-Adresse</translation>
  </message>
  <message>
   <source>Order or batch</source>
   <translation>Auftrag oder Los</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Template</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>QR-Token</translation>
  </message>
  <message>
   <source>Why it stands so</source>
   <translation>Warum es so steht</translation>
  </message>
 </context>
 <context>
  <name>UnitPage</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Save as PDF …</source>
   <translation>Als PDF speichern …</translation>
  </message>
  <message>
   <source>Save as JSON …</source>
   <translation>Als JSON speichern …</translation>
  </message>
  <message>
   <source>Was {unit}</source>
   <translation>War {unit}</translation>
  </message>
  <message>
   <source>Is now {unit}</source>
   <translation>Ist jetzt {unit}</translation>
  </message>
  <message>
   <source>Asking the cloud …</source>
   <translation>Cloud wird gefragt …</translation>
  </message>
  <message>
   <source>Not asked</source>
   <translation>Nicht gefragt</translation>
  </message>
  <message>
   <source>No cloud is set.</source>
   <translation>Keine Cloud ist eingerichtet.</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Speichern unter</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>Gespeichert: {file}</translation>
  </message>
 </context>
 <context>
  <name>UnitTables</name>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Zeitverlauf</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Grenzen</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation>Messungen</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Kam zurück</translation>
  </message>
  <message>
   <source>Way</source>
   <translation>Weg</translation>
  </message>
  <message>
   <source>How far</source>
   <translation>Wie weit</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>Rücknahme</translation>
  </message>
 </context>
 <context>
  <name>WelcomeStep</name>
  <message>
   <source>Welcome to Token Station</source>
   <translation>Willkommen bei Token Station</translation>
  </message>
  <message>
   <source>Each device gets its AuthToken and its label in one motion. How do you want to begin?</source>
   <translation>Jedes Gerät bekommt AuthToken und Etikett in einem Zug. Womit beginnen?</translation>
  </message>
  <message>
   <source>Try the demo</source>
   <translation>Demo ausprobieren</translation>
  </message>
  <message>
   <source>Set up this bench</source>
   <translation>Diese Station einrichten</translation>
  </message>
  <message>
   <source>A cloud and two devices, all simulated on this computer. Nothing is needed.</source>
   <translation>Eine Cloud und zwei Geräte, alles auf diesem Rechner simuliert. Nichts ist nötig.</translation>
  </message>
  <message>
   <source>Four steps for a real bench: cloud, printer, a slot, who works here.</source>
   <translation>Vier Schritte zur echten Station: Cloud, Drucker, ein Platz, wer hier arbeitet.</translation>
  </message>
 </context>
 <context>
  <name>WriteProgress</name>
  <message>
   <source>Bytes written</source>
   <translation>Geschriebene Bytes</translation>
  </message>
  <message>
   <source>{done} of {all} kB</source>
   <translation>{done}/{all} kB</translation>
  </message>
  <message>
   <source> · {seconds} s left</source>
   <translation> · noch {seconds} s</translation>
  </message>
 </context>
 <context>
  <name>_RailButton</name>
  <message>
   <source>{count} waiting</source>
   <translation>{count} warten</translation>
  </message>
 </context>
 <context>
  <name>_RestartStrip</name>
  <message>
   <source>What was changed holds from the bench's next start on. Nothing is lost by a restart.</source>
   <translation>Änderungen gelten ab dem nächsten Start der Station. Ein Neustart verliert nichts.</translation>
  </message>
  <message>
   <source>Restart the bench</source>
   <translation>Station neu starten</translation>
  </message>
 </context>
 <context>
  <name>acts</name>
  <message>
   <source>return: disclaim</source>
   <translation>Rücknahme: freigegeben</translation>
  </message>
  <message>
   <source>return: clear</source>
   <translation>Rücknahme: Nutzerdaten gelöscht</translation>
  </message>
  <message>
   <source>return: label</source>
   <translation>Rücknahme: Etikett gescannt</translation>
  </message>
  <message>
   <source>return: void</source>
   <translation>Rücknahme: Etikett ungültig</translation>
  </message>
  <message>
   <source>return: provision</source>
   <translation>Rücknahme: neu programmiert</translation>
  </message>
  <message>
   <source>return: old token</source>
   <translation>Rücknahme: alter Token</translation>
  </message>
  <message>
   <source>return: transfer</source>
   <translation>Rücknahme: übertragen</translation>
  </message>
  <message>
   <source>return: delete</source>
   <translation>Rücknahme: Token gelöscht</translation>
  </message>
  <message>
   <source>return: erase</source>
   <translation>Rücknahme: Gerät gelöscht</translation>
  </message>
  <message>
   <source>return: destroy</source>
   <translation>Rücknahme: Etikett vernichtet</translation>
  </message>
  <message>
   <source>return done</source>
   <translation>Rücknahme beendet</translation>
  </message>
  <message>
   <source>return given up</source>
   <translation>Rücknahme aufgegeben</translation>
  </message>
  <message>
   <source>inspection: pass</source>
   <translation>Prüfung: bestanden</translation>
  </message>
  <message>
   <source>inspection: fail</source>
   <translation>Prüfung: nicht bestanden</translation>
  </message>
  <message>
   <source>metadata differ</source>
   <translation>Metadaten weichen ab</translation>
  </message>
  <message>
   <source>leaflet</source>
   <translation>Beiblatt</translation>
  </message>
  <message>
   <source>gate</source>
   <translation>Versandprüfung</translation>
  </message>
  <message>
   <source>claimed for the test</source>
   <translation>für den Test in Besitz genommen</translation>
  </message>
  <message>
   <source>refused scan</source>
   <translation>Scan abgelehnt</translation>
  </message>
  <message>
   <source>slots</source>
   <translation>Plätze</translation>
  </message>
  <message>
   <source>cloud</source>
   <translation>Cloud</translation>
  </message>
  <message>
   <source>settings changed</source>
   <translation>Einstellungen geändert</translation>
  </message>
  <message>
   <source>creation asked for</source>
   <translation>Erstellen angefordert</translation>
  </message>
  <message>
   <source>tokens created</source>
   <translation>Token erstellt</translation>
  </message>
  <message>
   <source>tokens not created</source>
   <translation>Token nicht erstellt</translation>
  </message>
  <message>
   <source>export tokens</source>
   <translation>Token exportieren</translation>
  </message>
  <message>
   <source>tokens imported</source>
   <translation>Token importiert</translation>
  </message>
  <message>
   <source>inspection begun</source>
   <translation>Prüfung begonnen</translation>
  </message>
  <message>
   <source>finding</source>
   <translation>Befund</translation>
  </message>
  <message>
   <source>return begun</source>
   <translation>Rücknahme begonnen</translation>
  </message>
  <message>
   <source>unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <source>batch</source>
   <translation>Los</translation>
  </message>
  <message>
   <source>reserve</source>
   <translation>reserviert</translation>
  </message>
  <message>
   <source>place</source>
   <translation>eingesteckt</translation>
  </message>
  <message>
   <source>set aside</source>
   <translation>beiseitegelegt</translation>
  </message>
  <message>
   <source>put on paper</source>
   <translation>auf Papier gedruckt</translation>
  </message>
  <message>
   <source>permit</source>
   <translation>erlaubt</translation>
  </message>
  <message>
   <source>sign-in locked</source>
   <translation>Anmeldung gesperrt</translation>
  </message>
  <message>
   <source>too many wrong tries</source>
   <translation>zu viele falsche Versuche</translation>
  </message>
  <message>
   <source>sign in</source>
   <translation>angemeldet</translation>
  </message>
  <message>
   <source>sign out</source>
   <translation>abgemeldet</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>verloren</translation>
  </message>
  <message>
   <source>return: about to erase</source>
   <translation>Rücknahme: wird gelöscht</translation>
  </message>
 </context>
 <context>
  <name>closing</name>
  <message>
   <source>A device is being written</source>
   <translation>Ein Gerät wird gerade beschrieben</translation>
  </message>
  <message>
   <source>Closed now, the unit becomes suspect, and the same device must be plugged in and written again.</source>
   <translation>Jetzt geschlossen, wird die Einheit unklar; dasselbe Gerät muss wieder eingesteckt und neu beschrieben werden.</translation>
  </message>
  <message>
   <source>Go on writing</source>
   <translation>Weiterschreiben</translation>
  </message>
  <message>
   <source>Close all the same</source>
   <translation>Trotzdem schließen</translation>
  </message>
  <message>
   <source>A device is still being written: {slots}.</source>
   <translation>Ein Gerät wird noch beschrieben: {slots}.</translation>
  </message>
 </context>
 <context>
  <name>errands</name>
  <message>
   <source>✓ Done</source>
   <translation>✓ Erledigt</translation>
  </message>
  <message>
   <source>✕ Refused</source>
   <translation>✕ Abgelehnt</translation>
  </message>
  <message>
   <source>– Given up</source>
   <translation>– Aufgegeben</translation>
  </message>
  <message>
   <source>… Open</source>
   <translation>… Offen</translation>
  </message>
  <message>
   <source>Device is scrapped</source>
   <translation>Gerät ist Ausschuss</translation>
  </message>
  <message>
   <source>Created by mistake</source>
   <translation>Versehentlich erstellt</translation>
  </message>
  <message>
   <source>Device gets another token</source>
   <translation>Gerät bekommt anderen Token</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>weg</translation>
  </message>
  <message>
   <source>not claimed</source>
   <translation>ohne Besitzer</translation>
  </message>
  <message>
   <source>claimed by {org}, online</source>
   <translation>im Besitz von {org}, online</translation>
  </message>
  <message>
   <source>claimed by {org}</source>
   <translation>im Besitz von {org}</translation>
  </message>
  <message>
   <source>Tested, before it is sent to the customer</source>
   <translation>Getestet, vor dem Versand an den Kunden</translation>
  </message>
  <message>
   <source>Returned, to be sold again</source>
   <translation>Zurückgenommen, wird wieder verkauft</translation>
  </message>
  <message>
   <source>Goes to another user</source>
   <translation>Geht an einen anderen Benutzer</translation>
  </message>
  <message>
   <source>organization {number}</source>
   <translation>Organisation {number}</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>This is not offered in slot {slot} now.</source>
   <translation>Das wird in Platz {slot} jetzt nicht angeboten.</translation>
  </message>
  <message>
   <source>This needs a reason.</source>
   <translation>Dafür ist ein Grund nötig.</translation>
  </message>
  <message>
   <source>Slot {slot} waits for no label.</source>
   <translation>Platz {slot} wartet auf kein Etikett.</translation>
  </message>
  <message>
   <source>The recipe {file} cannot be read: {error}.</source>
   <translation>Das Rezept {file} ist nicht lesbar: {error}.</translation>
  </message>
  <message>
   <source>The recipe {file} cannot be read: it is no UTF-8 text.</source>
   <translation>Das Rezept {file} ist nicht lesbar: kein UTF-8-Text.</translation>
  </message>
  <message>
   <source>{file}: {error}</source>
   <translation>{file}: {error}</translation>
  </message>
  <message>
   <source>No slot has the recipe {recipe} of {unit}.</source>
   <translation>Kein Platz hat das Rezept {recipe} von {unit}.</translation>
  </message>
  <message>
   <source>No label is waited for now. This one belongs to {place}.</source>
   <translation>Jetzt wird kein Etikett erwartet. Dieses gehört zu {place}.</translation>
  </message>
  <message>
   <source>No label is waited for now. Plug in a device first.</source>
   <translation>Jetzt wird kein Etikett erwartet. Zuerst ein Gerät einstecken.</translation>
  </message>
  <message>
   <source>No slot has the recipe of {unit} ({recipe}).</source>
   <translation>Kein Platz hat das Rezept von {unit} ({recipe}).</translation>
  </message>
  <message>
   <source>Plug in {mac}: {unit} goes on then.</source>
   <translation>{mac} einstecken: dann geht {unit} weiter.</translation>
  </message>
  <message>
   <source>{unit} is in slot {slot}: decide there.</source>
   <translation>{unit} ist in Platz {slot}: dort entscheiden.</translation>
  </message>
  <message>
   <source>A label of {mac} is being printed. Try again when it is out.</source>
   <translation>Für {mac} wird gerade ein Etikett gedruckt. Noch einmal versuchen, wenn es da ist.</translation>
  </message>
  <message>
   <source>Another label is out: scan it first, then print {unit} again.</source>
   <translation>Ein anderes Etikett ist noch offen: zuerst dieses scannen, dann {unit} nachdrucken.</translation>
  </message>
  <message>
   <source>The cloud did not keep {fields} of {unit}.</source>
   <translation>Die Cloud hat {fields} von {unit} nicht behalten.</translation>
  </message>
  <message>
   <source>The sync failed by a fault of the program; it is in the log.</source>
   <translation>Der Abgleich scheiterte an einem Programmfehler; er steht im Log.</translation>
  </message>
  <message>
   <source>The cloud no longer has the token of {unit}: the device {mac} cannot connect.</source>
   <translation>Die Cloud hat den Token von {unit} nicht mehr: das Gerät {mac} kann sich nicht verbinden.</translation>
  </message>
  <message>
   <source>The token of {unit} ({mac}) was claimed in the cloud by organization {org}.</source>
   <translation>Den Token von {unit} ({mac}) hat in der Cloud die Organisation {org} in Besitz genommen.</translation>
  </message>
  <message>
   <source>A device has connected with the token of {unit}, though nothing was written to {mac} yet. Plug it in again: it gets another.</source>
   <translation>Mit dem Token von {unit} hat sich ein Gerät verbunden, obwohl auf {mac} noch nichts geschrieben wurde. Wieder einstecken: es bekommt einen anderen.</translation>
  </message>
  <message>
   <source>The cloud no longer has the token of {unit}; nothing was written. Plug in {mac} again: it gets another.</source>
   <translation>Die Cloud hat den Token von {unit} nicht mehr; nichts wurde geschrieben. {mac} wieder einstecken: es bekommt einen anderen.</translation>
  </message>
  <message>
   <source>The token of {unit} was claimed in the cloud by organization {org}; nothing was written. Plug in {mac} again: it gets another.</source>
   <translation>Den Token von {unit} hat in der Cloud die Organisation {org} in Besitz genommen; nichts wurde geschrieben. {mac} wieder einstecken: es bekommt einen anderen.</translation>
  </message>
  <message>
   <source>Slot {slot} does not wait for anything now.</source>
   <translation>Platz {slot} wartet jetzt auf nichts.</translation>
  </message>
  <message>
   <source>No unit of this station is known by this. Scan the QR code of the label on the device.</source>
   <translation>Dazu ist keine Einheit dieser Station bekannt. Den QR-Code des Etiketts am Gerät scannen.</translation>
  </message>
  <message>
   <source>The recipe {recipe} has no [leaflet].</source>
   <translation>Das Rezept {recipe} hat kein [leaflet].</translation>
  </message>
  <message>
   <source>{unit} is {state}: it gets its leaflet when it is closed.</source>
   <translation>{unit} ist {state}: das Beiblatt gibt es, wenn sie abgeschlossen ist.</translation>
  </message>
  <message>
   <source>The leaflet failed by a fault of the program; it is in the log.</source>
   <translation>Das Beiblatt scheiterte an einem Programmfehler; er steht im Log.</translation>
  </message>
  <message>
   <source>The cloud says that {field} of {unit} is {found}, the bench found {value}. Look which is right, and correct the device's metadata in the cloud.</source>
   <translation>Laut Cloud ist {field} von {unit} {found}, die Station fand {value}. Nachsehen, was stimmt, und die Metadaten des Geräts in der Cloud berichtigen.</translation>
  </message>
  <message>
   <source>{count} tokens of {recipe} in a row turned out to be taken or deleted in the cloud. Sync, then try again.</source>
   <translation>{count} Token von {recipe} in Folge waren in der Cloud schon vergeben oder gelöscht. Abgleichen, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>{unit} is {state}: its label is not printed again.</source>
   <translation>{unit} ist {state}: das Etikett wird nicht nachgedruckt.</translation>
  </message>
  <message>
   <source>{unit} has no label to print again: plug in {mac}.</source>
   <translation>{unit} hat kein Etikett zum Nachdrucken: {mac} einstecken.</translation>
  </message>
  <message>
   <source>The connected chip is an {found}, but {recipe} is for an {wanted}. Take the right device.</source>
   <translation>Der angeschlossene Chip ist ein {found}, {recipe} ist aber für einen {wanted}. Das richtige Gerät nehmen.</translation>
  </message>
  <message>
   <source>The flash of {mac} cannot be read back (encrypted, or secure download mode), and the recipe {recipe} has no [report]: nothing could prove its token.</source>
   <translation>Der Flash von {mac} ist nicht rücklesbar (verschlüsselt oder Secure Download Mode), und das Rezept {recipe} hat kein [report]: der Token wäre nicht zu beweisen.</translation>
  </message>
  <message>
   <source>The metadata of the token {qr_token} cannot be printed: {problem}</source>
   <translation>Die Metadaten des Tokens {qr_token} sind nicht druckbar: {problem}</translation>
  </message>
  <message>
   <source>A reprint of {unit}'s label needs a reason.</source>
   <translation>Für den Nachdruck des Etiketts von {unit} ist ein Grund nötig.</translation>
  </message>
  <message>
   <source>The device was swapped while it was written: {now} instead of {mac}. Either may hold the token, so {unit} is scrapped. Plug in one device again: it gets another token.</source>
   <translation>Das Gerät wurde beim Schreiben vertauscht: {now} statt {mac}. Beide können den Token haben, {unit} ist daher Ausschuss. Eines der Geräte wieder einstecken: es bekommt einen anderen Token.</translation>
  </message>
  <message>
   <source>The photo {file} is larger than {most} MB.</source>
   <translation>Das Foto {file} ist größer als {most} MB.</translation>
  </message>
  <message>
   <source>The photo {file} cannot be read: {error}.</source>
   <translation>Das Foto {file} ist nicht lesbar: {error}.</translation>
  </message>
  <message>
   <source>{file} is no picture that can be read. Take a JPEG, PNG or WebP.</source>
   <translation>{file} ist kein lesbares Bild. JPEG, PNG oder WebP nehmen.</translation>
  </message>
  <message>
   <source>The photo {file} has too many pixels.</source>
   <translation>Das Foto {file} hat zu viele Pixel.</translation>
  </message>
  <message>
   <source>No unit is in the box.</source>
   <translation>Im Karton ist keine Einheit.</translation>
  </message>
  <message>
   <source>Box and order are named by at most {most} printable characters.</source>
   <translation>Karton und Auftrag haben höchstens {most} druckbare Zeichen.</translation>
  </message>
  <message>
   <source>{unit} is in the list twice.</source>
   <translation>{unit} steht zweimal in der Liste.</translation>
  </message>
  <message>
   <source>{unit} is {state}: only a closed unit is tested.</source>
   <translation>{unit} ist {state}: nur eine abgeschlossene Einheit wird getestet.</translation>
  </message>
  <message>
   <source>This is a badge, not what was measured.</source>
   <translation>Das ist ein Ausweis und kein Messwert.</translation>
  </message>
  <message>
   <source>The cloud names no user who has claimed {unit}.</source>
   <translation>Die Cloud nennt niemanden, der {unit} in Besitz genommen hat.</translation>
  </message>
  <message>
   <source>No cloud is set: nothing can be claimed or disclaimed. Set one first.</source>
   <translation>Keine Cloud ist eingerichtet: nichts kann in Besitz genommen oder freigegeben werden. Zuerst eine einrichten.</translation>
  </message>
  <message>
   <source>The cloud does not show {unit} as claimed yet. Try again.</source>
   <translation>Die Cloud zeigt {unit} noch nicht als in Besitz. Erneut versuchen.</translation>
  </message>
  <message>
   <source>{unit} failed its inspection: {step}.</source>
   <translation>{unit} hat die Prüfung nicht bestanden: {step}.</translation>
  </message>
  <message>
   <source>No cloud is set that could say that nobody owns the unit.</source>
   <translation>Keine Cloud ist eingerichtet, die sagen könnte, dass niemand die Einheit besitzt.</translation>
  </message>
  <message>
   <source>{unit} is {state}, not closed.</source>
   <translation>{unit} ist {state}, nicht abgeschlossen.</translation>
  </message>
  <message>
   <source>{unit} is being taken back: the returns desk has it.</source>
   <translation>{unit} wird gerade zurückgenommen: sie ist bei der Rücknahme.</translation>
  </message>
  <message>
   <source>No slot has the recipe of {unit} ({recipe}): whether it must be inspected is not known. Set a slot for it.</source>
   <translation>Kein Platz hat das Rezept von {unit} ({recipe}): ob sie geprüft werden muss, ist offen. Einen Platz dafür einrichten.</translation>
  </message>
  <message>
   <source>The inspection of {unit} has not ended.</source>
   <translation>Die Prüfung von {unit} ist nicht beendet.</translation>
  </message>
  <message>
   <source>The cloud no longer has the token of {unit}.</source>
   <translation>Die Cloud hat den Token von {unit} nicht mehr.</translation>
  </message>
  <message>
   <source>{unit} is claimed by user {owner} of organization {org}: disclaim it.</source>
   <translation>{unit} ist im Besitz von Benutzer {owner} der Organisation {org}: freigeben.</translation>
  </message>
  <message>
   <source>{unit} was not inspected.</source>
   <translation>{unit} wurde nicht geprüft.</translation>
  </message>
  <message>
   <source>The cloud was asked to {kind} the token of {unit}, and it is not seen done: go on with that.</source>
   <translation>Die Cloud sollte den Token von {unit} {kind}, und das ist nicht als erledigt bestätigt: damit fortfahren.</translation>
  </message>
  <message>
   <source>No unit is in the tray.</source>
   <translation>Auf dem Tablett ist keine Einheit.</translation>
  </message>
  <message>
   <source>The token {qr_token} is to be deleted: take its unit out of the tray.</source>
   <translation>Der Token {qr_token} soll gelöscht werden: seine Einheit vom Tablett nehmen.</translation>
  </message>
  <message>
   <source>{unit} is {state}: take it out of the tray.</source>
   <translation>{unit} ist {state}: vom Tablett nehmen.</translation>
  </message>
  <message>
   <source>{unit} is being taken back: take it out of the tray.</source>
   <translation>{unit} wird gerade zurückgenommen: vom Tablett nehmen.</translation>
  </message>
  <message>
   <source>{file} must end with .json, .csv or .pdf.</source>
   <translation>{file} muss auf .json, .csv oder .pdf enden.</translation>
  </message>
  <message>
   <source>{unit} was not finished. Plug in {mac} and try again.</source>
   <translation>{unit} wurde nicht fertig. {mac} einstecken und erneut versuchen.</translation>
  </message>
  <message>
   <source>Scan the bar code of {unit}'s label copy {copy}, or print it again.</source>
   <translation>Den Strichcode von Etikettkopie {copy} von {unit} scannen, oder nachdrucken.</translation>
  </message>
  <message>
   <source>Scan label copy {copy} of {unit}, or print it again.</source>
   <translation>Etikettkopie {copy} von {unit} scannen, oder nachdrucken.</translation>
  </message>
  <message>
   <source>Label copy {copy} of {unit} did not come out. Print it again.</source>
   <translation>Etikettkopie {copy} von {unit} kam nicht heraus. Nachdrucken.</translation>
  </message>
  <message>
   <source>It is not known whether label copy {copy} of {unit} came out ({why}). Scan it, or print it again.</source>
   <translation>Ob Etikettkopie {copy} von {unit} herauskam, ist unklar ({why}). Scannen oder nachdrucken.</translation>
  </message>
  <message>
   <source>The token of {unit} has an open errand ({kind}). Carry it out, or give it up, on the tokens page first.</source>
   <translation>Zum Token von {unit} gibt es einen offenen Auftrag ({kind}). Ihn zuerst auf der Seite Token ausführen oder aufgeben.</translation>
  </message>
  <message>
   <source>The cloud did not do it for {unit}: {why}</source>
   <translation>Die Cloud hat es für {unit} nicht getan: {why}</translation>
  </message>
  <message>
   <source>The cloud has not done it for {unit} yet ({why}). Try again.</source>
   <translation>Die Cloud hat es für {unit} noch nicht getan ({why}). Erneut versuchen.</translation>
  </message>
  <message>
   <source>The cloud has no device of {unit}: it never connected. Whoever scans its label can claim it.</source>
   <translation>Die Cloud hat kein Gerät zu {unit}: es war nie verbunden. Wer das Etikett scannt, kann es in Besitz nehmen.</translation>
  </message>
  <message>
   <source>The cloud does not show {unit} with {target} yet. Try again.</source>
   <translation>Die Cloud zeigt {unit} noch nicht bei {target}. Erneut versuchen.</translation>
  </message>
  <message>
   <source>The cloud no longer has the token of {unit}: re-provision it, or scrap it.</source>
   <translation>Die Cloud hat den Token von {unit} nicht mehr: neu programmieren oder als Ausschuss buchen.</translation>
  </message>
  <message>
   <source>No free token is left for {recipe}. Create tokens first, then sync.</source>
   <translation>Für {recipe} ist kein freier Token mehr da. Zuerst Token erstellen, dann abgleichen.</translation>
  </message>
  <message>
   <source>Say why {unit} cannot be erased: it goes into the journal.</source>
   <translation>Sagen, warum {unit} nicht gelöscht werden kann: es kommt ins Journal.</translation>
  </message>
  <message>
   <source>No cloud is set: what comes back needs one. Set one first.</source>
   <translation>Keine Cloud ist eingerichtet: Rücknahmen brauchen eine. Zuerst eine einrichten.</translation>
  </message>
  <message>
   <source>The return of {unit} has another step to do now. Look at it again.</source>
   <translation>Die Rücknahme von {unit} hat jetzt einen anderen Schritt. Nochmals ansehen.</translation>
  </message>
  <message>
   <source>The token of {unit} is claimed: two supervisors must sign to delete the customer's device.</source>
   <translation>Der Token von {unit} ist im Besitz eines Kunden: zwei aus der Schichtleitung müssen unterschreiben, um dessen Gerät zu löschen.</translation>
  </message>
  <message>
   <source>Scan the label of {unit}, or say why it cannot be scanned.</source>
   <translation>Das Etikett von {unit} scannen, oder sagen, warum das nicht geht.</translation>
  </message>
  <message>
   <source>The device {mac} does not hold the token of {unit} any more: re-provision it, or scrap it.</source>
   <translation>Das Gerät {mac} hat den Token von {unit} nicht mehr: neu programmieren oder als Ausschuss buchen.</translation>
  </message>
  <message>
   <source>This is another device ({now}). Plug in {mac} ({unit}).</source>
   <translation>Das ist ein anderes Gerät ({now}). {mac} ({unit}) einstecken.</translation>
  </message>
  <message>
   <source>The device {mac} of {unit} is an {found} now: set it aside.</source>
   <translation>Das Gerät {mac} von {unit} ist jetzt ein {found}: beiseitelegen.</translation>
  </message>
  <message>
   <source>The device {mac} is in secure download mode: nothing can prove what its flash holds. Re-provision it, or scrap it.</source>
   <translation>Das Gerät {mac} ist im Secure Download Mode: was sein Flash enthält, ist nicht zu beweisen. Neu programmieren oder als Ausschuss buchen.</translation>
  </message>
  <message>
   <source>The device was swapped while it was written: {now} instead of {mac}. Either may hold the token, so {unit} is scrapped. Set both devices aside.</source>
   <translation>Das Gerät wurde beim Schreiben vertauscht: {now} statt {mac}. Beide können den Token haben, {unit} ist daher Ausschuss. Beide Geräte beiseitelegen.</translation>
  </message>
  <message>
   <source>The flash does not read back as {name}. Try again, or scrap it.</source>
   <translation>Der Flash liest sich nicht als {name} zurück. Erneut versuchen oder als Ausschuss buchen.</translation>
  </message>
  <message>
   <source>The device {mac} holds the token of {unit}, whose device is {other}. Set both aside: one of them must be erased.</source>
   <translation>Das Gerät {mac} hat den Token von {unit}, deren Gerät {other} ist. Beide beiseitelegen: eines davon muss gelöscht werden.</translation>
  </message>
  <message>
   <source>No unit of this station has this label.</source>
   <translation>Keine Einheit dieser Station hat dieses Etikett.</translation>
  </message>
  <message>
   <source>This is not a label but something secret. Scan the QR code of the label on the device.</source>
   <translation>Das ist kein Etikett, sondern etwas Geheimes. Den QR-Code des Etiketts am Gerät scannen.</translation>
  </message>
  <message>
   <source>No unit of this station is known by this. Scan the label on the device, or plug it in.</source>
   <translation>Dazu ist keine Einheit dieser Station bekannt. Das Etikett am Gerät scannen oder das Gerät einstecken.</translation>
  </message>
  <message>
   <source>The flash of {mac} cannot be read: it is known by its MAC only.</source>
   <translation>Der Flash von {mac} ist nicht lesbar: es ist nur durch seine MAC bekannt.</translation>
  </message>
  <message>
   <source>The device {mac} holds the token of {unit}.</source>
   <translation>Das Gerät {mac} hat den Token von {unit}.</translation>
  </message>
  <message>
   <source>This is no label. Scan the QR code or the bar code of {unit}'s label.</source>
   <translation>Das ist kein Etikett. QR-Code oder Strichcode des Etiketts von {unit} scannen.</translation>
  </message>
  <message>
   <source>This label belongs to {other}, not to {unit}.</source>
   <translation>Dieses Etikett gehört zu {other}, nicht zu {unit}.</translation>
  </message>
  <message>
   <source>The device {mac} holds the token {qr_token}, which no unit of this station has.</source>
   <translation>Das Gerät {mac} hat den Token {qr_token}, den keine Einheit dieser Station hat.</translation>
  </message>
  <message>
   <source>The device {mac} holds a token that this station does not know.</source>
   <translation>Das Gerät {mac} hat einen Token, den diese Station nicht kennt.</translation>
  </message>
  <message>
   <source>The device {mac} still holds the token of {unit}, which is {state}.</source>
   <translation>Das Gerät {mac} hat noch den Token von {unit}, und die ist {state}.</translation>
  </message>
  <message>
   <source>This label was printed on a sheet, for a device that is flashed elsewhere: no unit here has it.</source>
   <translation>Dieses Etikett wurde auf einem Bogen gedruckt, für ein anderswo programmiertes Gerät: keine Einheit hier hat es.</translation>
  </message>
  <message>
   <source>{unit} is closed.</source>
   <translation>{unit} ist abgeschlossen.</translation>
  </message>
  <message>
   <source>The token area of {mac} is damaged ({where}).</source>
   <translation>Der Token-Bereich von {mac} ist beschädigt ({where}).</translation>
  </message>
  <message>
   <source>The device {mac} holds no token: it was wiped.</source>
   <translation>Das Gerät {mac} hat keinen Token: es wurde gelöscht.</translation>
  </message>
  <message>
   <source>No unit of this station ever had the MAC {mac}.</source>
   <translation>Keine Einheit dieser Station hatte je die MAC {mac}.</translation>
  </message>
  <message>
   <source>{unit} never had a label copy {copy}. Destroy this label.</source>
   <translation>{unit} hatte nie eine Etikettkopie {copy}. Dieses Etikett vernichten.</translation>
  </message>
  <message>
   <source>{unit} is on its way at the bench: {state}.</source>
   <translation>{unit} ist an der Station in Arbeit: {state}.</translation>
  </message>
  <message>
   <source>{unit} was scrapped: its label is void. Destroy the label.</source>
   <translation>{unit} ist Ausschuss: ihr Etikett ist ungültig. Das Etikett vernichten.</translation>
  </message>
  <message>
   <source>{unit} was taken back: its label is void. Destroy the label.</source>
   <translation>{unit} wurde zurückgenommen: ihr Etikett ist ungültig. Das Etikett vernichten.</translation>
  </message>
  <message>
   <source>Label copy {copy} of {unit} is void: destroy it. Copy {newest} is the one in use.</source>
   <translation>Etikettkopie {copy} von {unit} ist ungültig: vernichten. Gültig ist Kopie {newest}.</translation>
  </message>
  <message>
   <source>{unit} was taken back, and {follower} follows it on the same device: this label is void. Destroy it.</source>
   <translation>{unit} wurde zurückgenommen, {follower} folgt auf demselben Gerät: dieses Etikett ist ungültig. Vernichten.</translation>
  </message>
  <message>
   <source>{unit} has several label copies: the bar code beside the QR code tells which one this is.</source>
   <translation>{unit} hat mehrere Etikettkopien: der Strichcode neben dem QR-Code sagt, welche es ist.</translation>
  </message>
  <message>
   <source>{unit} ends for good: its flash is erased, its label destroyed.</source>
   <translation>{unit} endet für immer: der Flash wird gelöscht, das Etikett vernichtet.</translation>
  </message>
  <message>
   <source>{unit} keeps its token and its label; a damaged label is printed again.</source>
   <translation>{unit} behält Token und Etikett; ein beschädigtes Etikett wird nachgedruckt.</translation>
  </message>
  <message>
   <source>Its label is destroyed. The device gets a new token and a new label.</source>
   <translation>Das Etikett wird vernichtet. Das Gerät bekommt neuen Token und neues Etikett.</translation>
  </message>
  <message>
   <source>No device ever gets the old token again; a supervisor may have it deleted.</source>
   <translation>Den alten Token bekommt nie wieder ein Gerät; die Schichtleitung kann ihn löschen lassen.</translation>
  </message>
  <message>
   <source>The cloud gives the device to another user or organization. Token and label stay.</source>
   <translation>Die Cloud gibt das Gerät einem anderen Benutzer oder einer anderen Organisation. Token und Etikett bleiben.</translation>
  </message>
  <message>
   <source>What its users left in the flash ({areas}, and beside the token) is erased and read back.</source>
   <translation>Was Benutzer im Flash hinterließen ({areas}, und neben dem Token), wird gelöscht und rückgelesen.</translation>
  </message>
  <message>
   <source>What its users left beside the token is erased and read back.</source>
   <translation>Was Benutzer neben dem Token hinterließen, wird gelöscht und rückgelesen.</translation>
  </message>
  <message>
   <source>{unit} (set aside)</source>
   <translation>{unit} (beiseitegelegt)</translation>
  </message>
  <message>
   <source>Wrong label: this one belongs to {place}.</source>
   <translation>Falsches Etikett: dieses gehört zu {place}.</translation>
  </message>
  <message>
   <source>{unit} ({state})</source>
   <translation>{unit} ({state})</translation>
  </message>
  <message>
   <source>{unit} in slot {slot}</source>
   <translation>{unit} in Platz {slot}</translation>
  </message>
  <message>
   <source>{unit} has no label to scan now.</source>
   <translation>{unit} hat jetzt kein Etikett zu scannen.</translation>
  </message>
  <message>
   <source>This label names organization {org}, but {unit} belongs to {wanted}. Destroy it and print it again.</source>
   <translation>Dieses Etikett nennt Organisation {org}, {unit} gehört aber zu {wanted}. Vernichten und nachdrucken.</translation>
  </message>
  <message>
   <source>{unit} has void copies: scan the bar code beside the QR code, it must say copy {newest}.</source>
   <translation>{unit} hat ungültige Kopien: den Strichcode neben dem QR-Code scannen, er muss Kopie {newest} nennen.</translation>
  </message>
  <message>
   <source>This QR code lacks +organization, so it is not a label of this bench. Scan the printed label.</source>
   <translation>Diesem QR-Code fehlt +organization, er ist kein Etikett dieser Station. Das gedruckte Etikett scannen.</translation>
  </message>
  <message>
   <source>This label is not known at this bench. Put it away, and scan the label that was just printed.</source>
   <translation>Dieses Etikett ist hier nicht bekannt. Weglegen und das eben gedruckte Etikett scannen.</translation>
  </message>
  <message>
   <source>The label of {unit} has no bar code: scan its QR code.</source>
   <translation>Das Etikett von {unit} hat keinen Strichcode: den QR-Code scannen.</translation>
  </message>
  <message>
   <source>Copy {copy} of {unit}'s label is void: destroy it, and scan copy {newest}.</source>
   <translation>Kopie {copy} des Etiketts von {unit} ist ungültig: vernichten und Kopie {newest} scannen.</translation>
  </message>
  <message>
   <source>This scan is not a whole label. Scan again; if it happens with every label, set the scanner to the computer's keyboard layout.</source>
   <translation>Dieser Scan ist kein ganzes Etikett. Erneut scannen; bei jedem Etikett: den Scanner auf die Tastaturbelegung des Rechners stellen.</translation>
  </message>
  <message>
   <source>{mac} was set aside without a token: {why}.</source>
   <translation>{mac} wurde ohne Token beiseitegelegt: {why}.</translation>
  </message>
  <message>
   <source>The device in slot {slot} was changed. Scan again when asked.</source>
   <translation>Das Gerät in Platz {slot} wurde gewechselt. Erneut scannen, wenn dazu aufgefordert wird.</translation>
  </message>
  <message>
   <source>This is a label's code. Scan the serial number on the device itself, on its case or board.</source>
   <translation>Das ist der Code eines Etiketts. Die Seriennummer am Gerät selbst scannen, am Gehäuse oder auf der Platine.</translation>
  </message>
  <message>
   <source>This is not a serial number but something secret. Scan the serial number on the device.</source>
   <translation>Das ist keine Seriennummer, sondern etwas Geheimes. Die Seriennummer am Gerät scannen.</translation>
  </message>
  <message>
   <source>This scan is no serial number. Scan the one on the device's case or board again.</source>
   <translation>Dieser Scan ist keine Seriennummer. Die an Gehäuse oder Platine nochmals scannen.</translation>
  </message>
  <message>
   <source>Enter the client secret again: the one that is kept belongs to another cloud or client.</source>
   <translation>Das Client-Secret erneut eingeben: das gespeicherte gehört zu einer anderen Cloud oder einem anderen Client.</translation>
  </message>
  <message>
   <source>A slot needs a name and a port.</source>
   <translation>Ein Platz braucht Namen und Anschluss.</translation>
  </message>
  <message>
   <source>{unit} is {state}: it is no closed unit.</source>
   <translation>{unit} ist {state}: sie ist nicht abgeschlossen.</translation>
  </message>
  <message>
   <source>{unit} is being taken back: its label is printed at the returns desk.</source>
   <translation>{unit} wird gerade zurückgenommen: das Etikett druckt die Rücknahme.</translation>
  </message>
  <message>
   <source>The slot for {recipe} is at work. Finish its device first.</source>
   <translation>Der Platz für {recipe} arbeitet. Erst sein Gerät fertigstellen.</translation>
  </message>
  <message>
   <source>No label was printed in slot {slot} yet.</source>
   <translation>In Platz {slot} wurde noch kein Etikett gedruckt.</translation>
  </message>
  <message>
   <source>The port of slot {slot} is not there.</source>
   <translation>Der Anschluss von Platz {slot} ist nicht da.</translation>
  </message>
  <message>
   <source>This device is {unit}, which is closed already. Take it out; if it came back, it is for the returns desk.</source>
   <translation>Dieses Gerät ist {unit} und schon abgeschlossen. Herausnehmen; kam es zurück, ist es für die Rücknahme.</translation>
  </message>
  <message>
   <source>This device is {unit}, begun for {recipe}. Put it into a slot for that.</source>
   <translation>Dieses Gerät ist {unit}, begonnen für {recipe}. In einen Platz dafür stecken.</translation>
  </message>
  <message>
   <source>Slot {other} works on {mac} already. Take this device out; if one is in slot {other} too, two chips say the same MAC.</source>
   <translation>Platz {other} arbeitet schon an {mac}. Dieses Gerät herausnehmen; steckt in Platz {other} auch eines, nennen zwei Chips dieselbe MAC.</translation>
  </message>
  <message>
   <source>Slot {slot} stopped by a fault of the program; it is in the log. Start Token Station again.</source>
   <translation>Platz {slot} hielt wegen eines Programmfehlers an; er steht im Log. Token Station neu starten.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written: {error}.</source>
   <translation>In den Ordner {folder} kann nicht geschrieben werden: {error}.</translation>
  </message>
  <message>
   <source>Create at least one token.</source>
   <translation>Mindestens einen Token erstellen.</translation>
  </message>
  <message>
   <source>The file has {count} rows; it must have 1 to {most:,}.</source>
   <translation>Die Datei hat {count} Zeilen; 1 bis {most:,} sind erlaubt.</translation>
  </message>
  <message>
   <source>Stopped, but {count:,} tokens were asked for already: the cloud may create them all the same. Sync, and count them before asking again.</source>
   <translation>Angehalten, aber {count:,} Token waren schon angefordert: die Cloud kann sie trotzdem anlegen. Abgleichen und zählen, bevor erneut angefordert wird.</translation>
  </message>
  <message>
   <source>{count:,} tokens were asked for, and whether they came is not known: the cloud's list cannot be read now. Sync, and count them before asking again.</source>
   <translation>{count:,} Token wurden angefordert; ob sie kamen, ist unklar: die Liste der Cloud ist jetzt nicht lesbar. Abgleichen und zählen, bevor erneut angefordert wird.</translation>
  </message>
  <message>
   <source>{left:,} of {limit:,} tokens are left in your plan, and {count:,} are asked for. Upgrade the plan, or lower the count.</source>
   <translation>Im Tarif sind {left:,} von {limit:,} Token übrig, angefordert sind {count:,}. Tarif erweitern oder Anzahl senken.</translation>
  </message>
  <message>
   <source>No cloud is set. Set one, or work with the export of Blynk.Console.</source>
   <translation>Keine Cloud ist eingerichtet. Eine einrichten, oder mit dem Export von Blynk.Console arbeiten.</translation>
  </message>
  <message>
   <source>This batch is being carried out already.</source>
   <translation>Dieser Stapel wird schon ausgeführt.</translation>
  </message>
  <message>
   <source>Some were sent to the cloud, and no cloud is set that could be asked what became of them.</source>
   <translation>Einiges ging an die Cloud, und es ist keine eingerichtet, die man nach dem Ergebnis fragen könnte.</translation>
  </message>
  <message>
   <source>The cloud lists the token {qr_token} as before. Try again.</source>
   <translation>Die Cloud führt den Token {qr_token} wie zuvor. Erneut versuchen.</translation>
  </message>
  <message>
   <source>Pictures without their AuthTokens cannot be named after them: name them by unit.</source>
   <translation>Bilder ohne ihre AuthToken können nicht danach heißen: nach Einheit benennen.</translation>
  </message>
  <message>
   <source>No token is chosen: choose those to export.</source>
   <translation>Kein Token ist gewählt: die zu exportierenden wählen.</translation>
  </message>
  <message>
   <source>The export holds no token that can be taken in.</source>
   <translation>Der Export enthält keinen Token, der aufgenommen werden kann.</translation>
  </message>
  <message>
   <source>The export does not say which organization its tokens are of: give the organization's number.</source>
   <translation>Der Export sagt nicht, zu welcher Organisation seine Token gehören: die Nummer der Organisation angeben.</translation>
  </message>
  <message>
   <source>The export says that {qr_token} is of organization {said}, not {given}. Nothing was taken in.</source>
   <translation>Laut Export gehört {qr_token} zur Organisation {said}, nicht {given}. Nichts wurde aufgenommen.</translation>
  </message>
  <message>
   <source>Type {wanted} to have them deleted for good.</source>
   <translation>{wanted} eingeben, um sie für immer zu löschen.</translation>
  </message>
  <message>
   <source>{count} of the tokens are claimed, {qr_token} for one: two supervisors must sign to delete their devices.</source>
   <translation>{count} der Token sind im Besitz von Kunden, etwa {qr_token}: zwei aus der Schichtleitung müssen unterschreiben, um deren Geräte zu löschen.</translation>
  </message>
  <message>
   <source>The cloud no longer has the token {qr_token}.</source>
   <translation>Die Cloud hat den Token {qr_token} nicht mehr.</translation>
  </message>
  <message>
   <source>The token {qr_token} is claimed by user {owner} of {org}.</source>
   <translation>Der Token {qr_token} ist im Besitz von Benutzer {owner} von {org}.</translation>
  </message>
  <message>
   <source>The token {qr_token} is claimed by {org}.</source>
   <translation>Der Token {qr_token} ist im Besitz von {org}.</translation>
  </message>
  <message>
   <source>Disclaiming removes any ownership of the device and sets it back as unclaimed. After that, it can be claimed again.</source>
   <translation>Freigeben entfernt jeden Besitz am Gerät; danach kann es wieder in Besitz genommen werden.</translation>
  </message>
  <message>
   <source>This is a critical action that can't be undone. You won't be able to restore this device.</source>
   <translation>Das ist endgültig und nicht rückgängig zu machen. Dieses Gerät ist nicht wiederherstellbar.</translation>
  </message>
  <message>
   <source>Its AuthToken becomes invalid. For the device, you need to generate a new Static Token and use the new AuthToken.</source>
   <translation>Der AuthToken wird ungültig. Für das Gerät ist ein neuer Static Token mit neuem AuthToken zu erzeugen.</translation>
  </message>
  <message>
   <source>No unit of this station holds it, and none will get it afterwards.</source>
   <translation>Keine Einheit dieser Station hat ihn, und danach bekommt ihn keine mehr.</translation>
  </message>
  <message>
   <source>The token {qr_token} is not claimed: there is nothing to disclaim.</source>
   <translation>Der Token {qr_token} hat keinen Besitzer: es gibt nichts freizugeben.</translation>
  </message>
  <message>
   <source>The device is online: it is removed from {org}, and returns at once to the organization where the Static Token was created.</source>
   <translation>Das Gerät ist online: es wird aus {org} entfernt und kehrt sofort zu der Organisation zurück, in der der Static Token erstellt wurde.</translation>
  </message>
  <message>
   <source>The device is removed from {org}, but it stays in the system. If it connects to the cloud again, it will automatically return to the organization where the Static Token was created.</source>
   <translation>Das Gerät wird aus {org} entfernt, bleibt aber im System. Verbindet es sich wieder, kehrt es von selbst zu der Organisation zurück, in der der Static Token erstellt wurde.</translation>
  </message>
  <message>
   <source>The device will be deleted permanently. Customers won't be able to claim it.</source>
   <translation>Das Gerät wird für immer gelöscht. Kunden können es nicht mehr in Besitz nehmen.</translation>
  </message>
  <message>
   <source>The token {qr_token} is not claimed. A device that has its AuthToken will not be able to connect.</source>
   <translation>Der Token {qr_token} hat keinen Besitzer. Ein Gerät mit seinem AuthToken kann sich dann nicht mehr verbinden.</translation>
  </message>
  <message>
   <source>It is the token of {unit} ({mac}), which is on its way at the bench: {state}.</source>
   <translation>Es ist der Token von {unit} ({mac}), die an der Station in Arbeit ist: {state}.</translation>
  </message>
  <message>
   <source>It was flashed into {unit} ({mac}), which is {state}.</source>
   <translation>Er wurde in {unit} ({mac}) geschrieben, und die ist {state}.</translation>
  </message>
  <message>
   <source>No unit holds it, but its label was printed on a sheet.</source>
   <translation>Keine Einheit hat ihn, aber sein Etikett wurde auf einem Bogen gedruckt.</translation>
  </message>
  <message>
   <source>The device is online: it will be disconnected.</source>
   <translation>Das Gerät ist online: es wird getrennt.</translation>
  </message>
  <message>
   <source>{file} is a folder: name a file in it.</source>
   <translation>{file} ist ein Ordner: eine Datei darin nennen.</translation>
  </message>
  <message>
   <source>The file {file} cannot be written: {error}.</source>
   <translation>Die Datei {file} kann nicht geschrieben werden: {error}.</translation>
  </message>
  <message>
   <source>Nothing is plugged in. Plug in {mac} ({unit}).</source>
   <translation>Nichts ist eingesteckt. {mac} ({unit}) einstecken.</translation>
  </message>
  <message>
   <source>The cloud's answer is too large or cannot be unpacked. Check the cloud's address.</source>
   <translation>Die Antwort der Cloud ist zu groß oder nicht zu entpacken. Die Adresse der Cloud prüfen.</translation>
  </message>
  <message>
   <source>“{header}” is no metadata field of the template and is ignored.</source>
   <translation>„{header}“ ist kein Metadatenfeld des Templates und wird ignoriert.</translation>
  </message>
  <message>
   <source>“{header}” holds tokens that exist already: to take them in, import it as an export.</source>
   <translation>„{header}“ enthält Token, die es schon gibt: Um sie zu übernehmen, die Datei als Export importieren.</translation>
  </message>
  <message>
   <source>“{header}” is filled by the cloud and is ignored.</source>
   <translation>„{header}“ füllt die Cloud und wird ignoriert.</translation>
  </message>
  <message>
   <source>“{header}” differs from “{field}” only in surrounding or doubled spaces.</source>
   <translation>„{header}“ unterscheidet sich von „{field}“ nur durch Leerzeichen am Rand oder doppelte.</translation>
  </message>
  <message>
   <source>“{header}” differs from “{field}” only in case.</source>
   <translation>„{header}“ unterscheidet sich von „{field}“ nur in Groß- und Kleinschreibung.</translation>
  </message>
  <message>
   <source>“{header}” differs from “{field}” only in case and spaces.</source>
   <translation>„{header}“ unterscheidet sich von „{field}“ nur in Großschreibung und Leerzeichen.</translation>
  </message>
  <message>
   <source>“{header}” is no metadata field of the template: is “{field}” meant?</source>
   <translation>„{header}“ ist kein Metadatenfeld des Templates: ist „{field}“ gemeint?</translation>
  </message>
  <message>
   <source>{file} holds no CSV, and none of its pictures is named after an AuthToken: export it again.</source>
   <translation>{file} enthält keine CSV, und keines der Bilder heißt nach einem AuthToken: erneut exportieren.</translation>
  </message>
  <message>
   <source>The export has no pictures, and its CSV no QR tokens: take the whole zip of the Console.</source>
   <translation>Der Export hat keine Bilder und seine CSV keine QR-Token: die ganze Zip-Datei der Console nehmen.</translation>
  </message>
  <message>
   <source>{file} holds {count} CSV files; an export has one.</source>
   <translation>{file} enthält {count} CSV-Dateien; ein Export hat eine.</translation>
  </message>
  <message>
   <source>{file} holds neither a CSV nor PNG pictures: it is no export of static tokens.</source>
   <translation>{file} enthält weder CSV noch PNG-Bilder: es ist kein Export von Static Tokens.</translation>
  </message>
  <message>
   <source>Go to Blynk.Console → Static Tokens.</source>
   <translation>Blynk.Console → Static Tokens öffnen.</translation>
  </message>
  <message>
   <source>Select the tokens and export them as a zip file. It holds a CSV file with all the AuthTokens, and a folder with the QR code images.</source>
   <translation>Die Token wählen und als Zip-Datei exportieren. Sie enthält eine CSV mit allen AuthToken und einen Ordner mit den QR-Bildern.</translation>
  </message>
  <message>
   <source>Import that zip file here, then delete it: it holds AuthTokens.</source>
   <translation>Diese Zip-Datei hier importieren, dann löschen: sie enthält AuthToken.</translation>
  </message>
  <message>
   <source>Click on Create Static Tokens.</source>
   <translation>Create Static Tokens anklicken.</translation>
  </message>
  <message>
   <source>Choose Auto-create.</source>
   <translation>Auto-create wählen.</translation>
  </message>
  <message>
   <source>Choose the Template to create tokens for: {template}.</source>
   <translation>Das Template wählen, für das Token erstellt werden: {template}.</translation>
  </message>
  <message>
   <source>Input the number of Tokens you need: {count}.</source>
   <translation>Die benötigte Anzahl Token eingeben: {count}.</translation>
  </message>
  <message>
   <source>Sync here; or, without API access, export the new tokens there as a zip file and import it here.</source>
   <translation>Hier abgleichen; ohne API-Zugang die neuen Token dort als Zip-Datei exportieren und hier importieren.</translation>
  </message>
  <message>
   <source>Click on Create Static Tokens → Create From File.</source>
   <translation>Create Static Tokens → Create From File anklicken.</translation>
  </message>
  <message>
   <source>Choose the Template: {template}.</source>
   <translation>Das Template wählen: {template}.</translation>
  </message>
  <message>
   <source>Upload the file. Its headers must fully match the Metadata Field names; they are case-sensitive.</source>
   <translation>Die Datei hochladen. Ihre Überschriften müssen genau den Metadata-Feldnamen gleichen; Groß- und Kleinschreibung zählt.</translation>
  </message>
  <message>
   <source>Remap the columns to metadata fields where they differ. The file makes {count} Tokens, one for each row.</source>
   <translation>Die Spalten den Metadatenfeldern zuordnen, wo sie abweichen. Die Datei ergibt {count} Token, einen je Zeile.</translation>
  </message>
  <message>
   <source>Find the token, by its QR token, and disclaim it. Only the organization where it was created can.</source>
   <translation>Den Token nach seinem QR-Token suchen und freigeben (Disclaim). Das kann nur die Organisation, in der er erstellt wurde.</translation>
  </message>
  <message>
   <source>Resume here: the cloud's list is read again, and the journal takes down what it says.</source>
   <translation>Hier fortfahren: die Liste der Cloud wird neu gelesen, und das Journal hält fest, was sie sagt.</translation>
  </message>
  <message>
   <source>Find the token, by its QR token, and delete it. This can't be undone.</source>
   <translation>Den Token nach seinem QR-Token suchen und löschen. Das ist nicht rückgängig zu machen.</translation>
  </message>
  <message>
   <source>The file is empty: it needs a row of headers, and a row for each token.</source>
   <translation>Die Datei ist leer: sie braucht eine Kopfzeile und eine Zeile je Token.</translation>
  </message>
  <message>
   <source>The file {file} is larger than {most} MB: split it.</source>
   <translation>Die Datei {file} ist größer als {most} MB: aufteilen.</translation>
  </message>
  <message>
   <source>Row 1 is empty: the headers must stand there.</source>
   <translation>Zeile 1 ist leer: dort müssen die Überschriften stehen.</translation>
  </message>
  <message>
   <source>The file has more than {most} columns.</source>
   <translation>Die Datei hat mehr als {most} Spalten.</translation>
  </message>
  <message>
   <source>The file has more than {most:,} rows: split it.</source>
   <translation>Die Datei hat mehr als {most:,} Zeilen: aufteilen.</translation>
  </message>
  <message>
   <source>{file} is no file.</source>
   <translation>{file} ist keine Datei.</translation>
  </message>
  <message>
   <source>The file {file} cannot be read: {error}.</source>
   <translation>Die Datei {file} ist nicht lesbar: {error}.</translation>
  </message>
  <message>
   <source>Column {column} has no header: give it one in row 1, or take it out.</source>
   <translation>Spalte {column} hat keine Überschrift: in Zeile 1 eine eintragen oder die Spalte entfernen.</translation>
  </message>
  <message>
   <source>Columns {first} and {column} have the same header, “{header}”: rename or remove one.</source>
   <translation>Die Spalten {first} und {column} haben dieselbe Überschrift „{header}“: eine umbenennen oder entfernen.</translation>
  </message>
  <message>
   <source>In row {row} (line {line}) something follows a closing quote: a quote inside a cell must be doubled.</source>
   <translation>In Zeile {row} (Textzeile {line}) folgt etwas auf ein schließendes Anführungszeichen: eines innerhalb einer Zelle muss verdoppelt sein.</translation>
  </message>
  <message>
   <source>Row {row} (line {line}) holds a cell of more than 131,072 characters: is a quote missing there?</source>
   <translation>Zeile {row} (Textzeile {line}) hat eine Zelle mit mehr als 131.072 Zeichen: fehlt dort ein Anführungszeichen?</translation>
  </message>
  <message>
   <source>In row {row} (line {line}) a quote is opened and never closed.</source>
   <translation>In Zeile {row} (Textzeile {line}) wird ein Anführungszeichen nie geschlossen.</translation>
  </message>
  <message>
   <source>This is a spreadsheet or a zip file, not a CSV: open it and save it as CSV (UTF-8).</source>
   <translation>Das ist eine Tabellendatei oder Zip-Datei, keine CSV: öffnen und als CSV (UTF-8) speichern.</translation>
  </message>
  <message>
   <source>The file is UTF-32: save it as CSV (UTF-8).</source>
   <translation>Die Datei ist UTF-32: als CSV (UTF-8) speichern.</translation>
  </message>
  <message>
   <source>Line {line} holds a NUL character: this is no text file. Save it as CSV (UTF-8).</source>
   <translation>Textzeile {line} enthält ein NUL-Zeichen: das ist keine Textdatei. Als CSV (UTF-8) speichern.</translation>
  </message>
  <message>
   <source>The file is damaged at byte {byte}, where {encoding} goes wrong: save it again as CSV (UTF-8).</source>
   <translation>Die Datei ist bei Byte {byte} beschädigt, wo {encoding} nicht aufgeht: erneut als CSV (UTF-8) speichern.</translation>
  </message>
  <message>
   <source>Line {line} is not UTF-8 (byte {byte} of the file is 0x{value:02X}; Windows-1252, perhaps): save the file as CSV (UTF-8).</source>
   <translation>Textzeile {line} ist kein UTF-8 (Byte {byte} der Datei ist 0x{value:02X}; vielleicht Windows-1252): als CSV (UTF-8) speichern.</translation>
  </message>
  <message>
   <source>Row 1 of the CSV holds a token: the headers must stand there.</source>
   <translation>Zeile 1 der CSV enthält einen Token: dort müssen die Überschriften stehen.</translation>
  </message>
  <message>
   <source>No column of the CSV holds AuthTokens (32 letters, digits, - and _): this is no export of static tokens with their AuthTokens.</source>
   <translation>Keine Spalte der CSV enthält AuthToken (32 Buchstaben, Ziffern, - und _): das ist kein Export von Static Tokens mit AuthToken.</translation>
  </message>
  <message>
   <source>The columns “{first}” and “{second}” both hold tokens: name the right one “{name}”.</source>
   <translation>Die Spalten „{first}“ und „{second}“ enthalten beide Token: die richtige „{name}“ nennen.</translation>
  </message>
  <message>
   <source>Row {row} of the CSV has {count} cells, the header {wanted}: export it again.</source>
   <translation>Zeile {row} der CSV hat {count} Zellen, die Kopfzeile {wanted}: erneut exportieren.</translation>
  </message>
  <message>
   <source>The cloud's list of static tokens was changed while it was read. Try again.</source>
   <translation>Die Liste der Static Tokens in der Cloud änderte sich beim Lesen. Erneut versuchen.</translation>
  </message>
  <message>
   <source>The cloud's list does not come to an end. Check the cloud's address.</source>
   <translation>Die Liste der Cloud nimmt kein Ende. Die Adresse der Cloud prüfen.</translation>
  </message>
  <message>
   <source>Row {row} holds no AuthToken: it is left out.</source>
   <translation>Zeile {row} enthält keinen AuthToken: sie wird ausgelassen.</translation>
  </message>
  <message>
   <source>Rows {row} and {other} hold the same AuthToken: both are left out.</source>
   <translation>Die Zeilen {row} und {other} enthalten denselben AuthToken: beide werden ausgelassen.</translation>
  </message>
  <message>
   <source>Row {other} repeats row {row}: it counts once.</source>
   <translation>Zeile {other} wiederholt Zeile {row}: sie zählt einmal.</translation>
  </message>
  <message>
   <source>Rows {row} and {other} have the same QR token {qr_token}: both are left out.</source>
   <translation>Die Zeilen {row} und {other} haben denselben QR-Token {qr_token}: beide werden ausgelassen.</translation>
  </message>
  <message>
   <source>Picture {picture} cannot be read as a token's QR code.</source>
   <translation>Bild {picture} ist nicht als QR-Code eines Tokens lesbar.</translation>
  </message>
  <message>
   <source>Picture {picture} belongs to no row of the CSV.</source>
   <translation>Bild {picture} gehört zu keiner Zeile der CSV.</translation>
  </message>
  <message>
   <source>Picture {picture} is not named after an AuthToken, and there is no CSV that says whose it is.</source>
   <translation>Bild {picture} heißt nicht nach einem AuthToken, und keine CSV sagt, wessen es ist.</translation>
  </message>
  <message>
   <source>Picture {picture} is a second one for row {row}.</source>
   <translation>Bild {picture} ist ein zweites zu Zeile {row}.</translation>
  </message>
  <message>
   <source>Picture {picture} is named after row {row} and holds the QR token of row {other}: both are left out.</source>
   <translation>Bild {picture} heißt nach Zeile {row} und enthält den QR-Token von Zeile {other}: beide werden ausgelassen.</translation>
  </message>
  <message>
   <source>Row {row} has the QR token {qr_token}, its picture {picture} another one: the row is left out.</source>
   <translation>Zeile {row} hat den QR-Token {qr_token}, ihr Bild {picture} einen anderen: die Zeile wird ausgelassen.</translation>
  </message>
  <message>
   <source>Row {row} names organization {org_id}, its picture {picture} {other}: the row is left out.</source>
   <translation>Zeile {row} nennt Organisation {org_id}, ihr Bild {picture} {other}: die Zeile wird ausgelassen.</translation>
  </message>
  <message>
   <source>Row {row} has no picture that can be read; its QR token {qr_token} comes from the CSV.</source>
   <translation>Zeile {row} hat kein lesbares Bild; ihr QR-Token {qr_token} stammt aus der CSV.</translation>
  </message>
  <message>
   <source>Row {row} has neither a picture that can be read nor a QR token: it is left out.</source>
   <translation>Zeile {row} hat weder lesbares Bild noch QR-Token: sie wird ausgelassen.</translation>
  </message>
  <message>
   <source>The zip holds no CSV: the tokens come from the pictures and their names alone, without metadata.</source>
   <translation>Die Zip-Datei enthält keine CSV: die Token kommen nur aus Bildern und deren Namen, ohne Metadaten.</translation>
  </message>
  <message>
   <source>There are no pictures: the QR tokens come from the CSV alone, and nothing confirms them.</source>
   <translation>Es gibt keine Bilder: Die QR-Token kommen allein aus der CSV-Datei, und nichts bestätigt sie.</translation>
  </message>
  <message>
   <source>Row {row} repeats an AuthToken in the column {column}: that cell is left out.</source>
   <translation>Zeile {row} wiederholt in der Spalte {column} einen AuthToken: diese Zelle wird ausgelassen.</translation>
  </message>
  <message>
   <source>Row {row} has the token of {unit}, which no other device may get: it is left out.</source>
   <translation>Zeile {row} enthält den Token von {unit}, den kein anderes Gerät bekommen darf: sie wird ausgelassen.</translation>
  </message>
  <message>
   <source>Row {row} has a token that a device was seen with, or that the cloud has no more: it is left out.</source>
   <translation>Zeile {row} hat einen Token, mit dem ein Gerät gesehen wurde oder den die Cloud nicht mehr hat: sie bleibt weg.</translation>
  </message>
  <message>
   <source>The tokens belong to {count} templates: {templates}. All become tokens of the one you choose.</source>
   <translation>Die Token gehören zu {count} Vorlagen: {templates}. Alle werden zu Token der Vorlage, die Sie wählen.</translation>
  </message>
  <message>
   <source>The tokens belong to {count} organizations: {orgs}.</source>
   <translation>Die Token gehören zu {count} Organisationen: {orgs}.</translation>
  </message>
  <message>
   <source>The cloud's address must be written like https://blynk.cloud. Check it.</source>
   <translation>Die Adresse der Cloud muss wie https://blynk.cloud aussehen. Prüfen.</translation>
  </message>
  <message>
   <source>The cloud's address must end after the host, like https://blynk.cloud. Check it.</source>
   <translation>Die Adresse der Cloud muss nach dem Host enden, wie https://blynk.cloud. Prüfen.</translation>
  </message>
  <message>
   <source>The cloud {host} must be reached by https://: credentials never go in clear.</source>
   <translation>Die Cloud {host} muss über https:// erreicht werden: Zugangsdaten gehen nie im Klartext.</translation>
  </message>
  <message>
   <source>The cloud needs a client id and a client secret: create an OAuth client in its Console.</source>
   <translation>Die Cloud braucht Client-ID und Client-Secret: in ihrer Console einen OAuth-Client anlegen.</translation>
  </message>
  <message>
   <source>The client id or the client secret has characters that none has. Copy them again.</source>
   <translation>Client-ID oder Client-Secret haben Zeichen, die es dort nicht gibt. Erneut kopieren.</translation>
  </message>
  <message>
   <source>The cloud's answer is not what a Blynk cloud gives ({place}). Check the cloud's address.</source>
   <translation>Die Antwort der Cloud ist nicht die einer Blynk-Cloud ({place}). Die Adresse der Cloud prüfen.</translation>
  </message>
  <message>
   <source>The cloud {host} answers {status} when asked {what}{said}. Check the cloud's address.</source>
   <translation>Die Cloud {host} antwortet {status} auf {what}{said}. Die Adresse der Cloud prüfen.</translation>
  </message>
  <message>
   <source>The cloud {host} refuses the client id or the client secret{said}. Check both in its Console, then run `station cloud set`.</source>
   <translation>Die Cloud {host} lehnt Client-ID oder Client-Secret ab{said}. Beide in ihrer Console prüfen, dann `station cloud set` ausführen.</translation>
  </message>
  <message>
   <source>There is no Blynk cloud at {host}: nobody signs in there. Check the address.</source>
   <translation>Unter {host} ist keine Blynk-Cloud: dort meldet sich niemand an. Die Adresse prüfen.</translation>
  </message>
  <message>
   <source>The cloud {host} signs this client in, then refuses {what}{said}. Check the client in its Console.</source>
   <translation>Die Cloud {host} meldet diesen Client an und lehnt dann {what} ab{said}. Den Client in ihrer Console prüfen.</translation>
  </message>
  <message>
   <source>The cloud refuses {what}: this client may not use the Platform API{said}. Enable that scope for the client in the Console.</source>
   <translation>Die Cloud lehnt {what} ab: dieser Client darf die Platform API nicht nutzen{said}. Den Scope in der Console für den Client einschalten.</translation>
  </message>
  <message>
   <source>The cloud refuses {what}: the permission {permission} is missing{said}. Give it to this client in the Console.</source>
   <translation>Die Cloud lehnt {what} ab: die Berechtigung {permission} fehlt{said}. Sie diesem Client in der Console geben.</translation>
  </message>
  <message>
   <source>The cloud {host} cannot be asked {what}: it has no API for that.</source>
   <translation>Die Cloud {host} hat keine API für {what}.</translation>
  </message>
  <message>
   <source>The cloud refuses {what}: it does not know it{said}.</source>
   <translation>Die Cloud lehnt {what} ab: sie kennt es nicht{said}.</translation>
  </message>
  <message>
   <source>The cloud refuses {what}: it is not this client's to ask for{said}.</source>
   <translation>Die Cloud lehnt {what} ab: das steht diesem Client nicht zu{said}.</translation>
  </message>
  <message>
   <source>The cloud refuses {what}{said}.</source>
   <translation>Die Cloud lehnt {what} ab{said}.</translation>
  </message>
  <message>
   <source>The cloud {host} shows a certificate that is not to be trusted ({why}). Check this computer's date and its network.</source>
   <translation>Die Cloud {host} zeigt ein Zertifikat, dem nicht zu trauen ist ({why}). Datum und Netz dieses Rechners prüfen.</translation>
  </message>
  <message>
   <source>The cloud {host} cannot be reached ({why}). Check the network, or try again later.</source>
   <translation>Die Cloud {host} ist nicht erreichbar ({why}). Das Netz prüfen oder später erneut versuchen.</translation>
  </message>
  <message>
   <source>The cloud {host} sends this station to “{other}”, where its credentials must not go. Check the cloud's address.</source>
   <translation>Die Cloud {host} schickt diese Station zu „{other}“, wohin ihre Zugangsdaten nicht dürfen. Die Adresse der Cloud prüfen.</translation>
  </message>
  <message>
   <source>The cloud {host} sends this station round in a circle. Check the cloud's address.</source>
   <translation>Die Cloud {host} schickt diese Station im Kreis. Die Adresse der Cloud prüfen.</translation>
  </message>
  <message>
   <source>The cloud {host} takes no more requests for now. Try again later.</source>
   <translation>Die Cloud {host} nimmt vorerst keine Anfragen mehr an. Später erneut versuchen.</translation>
  </message>
  <message>
   <source>The cloud {host} is out of order (it answers {status}). Try again later.</source>
   <translation>Die Cloud {host} ist gestört (sie antwortet {status}). Später erneut versuchen.</translation>
  </message>
  <message>
   <source>Asked {what}, the cloud {host} broke off: it may have done it or not. Sync and look before asking again.</source>
   <translation>Die Cloud {host} brach ab, gebeten um {what}: es kann geschehen sein oder nicht. Abgleichen und nachsehen, bevor erneut gefragt wird.</translation>
  </message>
  <message>
   <source>The cloud {host} takes long over the sign-in. Try again later.</source>
   <translation>Die Cloud {host} braucht lange für die Anmeldung. Später erneut versuchen.</translation>
  </message>
  <message>
   <source>The cloud says that it has {promised} static tokens, and lists none. Try again later.</source>
   <translation>Die Cloud meldet {promised} Static Tokens und listet keinen. Später erneut versuchen.</translation>
  </message>
  <message>
   <source>The file has headers and no row below them: it needs a row for each token.</source>
   <translation>Die Datei hat Überschriften und keine Zeile darunter: sie braucht eine Zeile je Token.</translation>
  </message>
  <message>
   <source>The file has {count} columns, the mapping {mapped}.</source>
   <translation>Die Datei hat {count} Spalten, die Zuordnung {mapped}.</translation>
  </message>
  <message>
   <source>No column of the file goes to a metadata field: map one at least, or create tokens by count.</source>
   <translation>Keine Spalte der Datei geht in ein Metadatenfeld: mindestens eine zuordnen oder Token nach Anzahl erstellen.</translation>
  </message>
  <message>
   <source>The columns “{first}” and “{second}” both go to {field}: ignore one of them.</source>
   <translation>Die Spalten „{first}“ und „{second}“ gehen beide in {field}: eine davon ignorieren.</translation>
  </message>
  <message>
   <source>{field} has a column and a fixed value: choose one.</source>
   <translation>{field} hat eine Spalte und einen festen Wert: eines wählen.</translation>
  </message>
  <message>
   <source>{field} must differ from device to device: it cannot have one value for all.</source>
   <translation>{field} muss bei jedem Gerät anders sein: ein Wert für alle geht nicht.</translation>
  </message>
  <message>
   <source>“{field}” is no metadata field of the template that a file may fill.</source>
   <translation>„{field}“ ist kein Metadatenfeld des Templates, das eine Datei füllen darf.</translation>
  </message>
  <message>
   <source>{field} looks like an AuthToken, which is a secret: take it out of the file.</source>
   <translation>{field} sieht wie ein AuthToken aus, und der ist geheim: aus der Datei nehmen.</translation>
  </message>
  <message>
   <source>{field} holds a line break or another character that cannot be seen.</source>
   <translation>{field} enthält einen Zeilenumbruch oder ein anderes Zeichen, das man nicht sieht.</translation>
  </message>
  <message>
   <source>{field} has {length} characters; {longest} are allowed.</source>
   <translation>{field} hat {length} Zeichen; {longest} sind erlaubt.</translation>
  </message>
  <message>
   <source>{field} “{value}” begins like a spreadsheet's formula (= + - @): write it otherwise.</source>
   <translation>{field} „{value}“ beginnt wie eine Tabellenformel (= + - @): anders schreiben.</translation>
  </message>
  <message>
   <source>{field} “{value}” is what a spreadsheet saved in place of the value: make the column text there, and enter it again.</source>
   <translation>{field} „{value}“ hat eine Tabellenkalkulation statt des Wertes gespeichert: Spalte dort als Text formatieren und den Wert neu eingeben.</translation>
  </message>
  <message>
   <source>{field} “{value}” is no device's MAC: 12 hexadecimal digits, not all 0 or F, no group address.</source>
   <translation>{field} „{value}“ ist keine MAC eines Geräts: 12 Hexadezimalziffern, nicht alle 0 oder F, keine Gruppenadresse.</translation>
  </message>
  <message>
   <source>{field} “{value}” stands in row {first} already.</source>
   <translation>{field} „{value}“ steht schon in Zeile {first}.</translation>
  </message>
  <message>
   <source>{field} “{value}” belongs to a token that exists already.</source>
   <translation>{field} „{value}“ gehört zu einem vorhandenen Token.</translation>
  </message>
  <message>
   <source>The row is empty: remove it.</source>
   <translation>Die Zeile ist leer: entfernen.</translation>
  </message>
  <message>
   <source>The row has {count} cells, the header {wanted}.</source>
   <translation>Die Zeile hat {count} Zellen, die Kopfzeile {wanted}.</translation>
  </message>
  <message>
   <source>{field} is missing.</source>
   <translation>{field} fehlt.</translation>
  </message>
  <message>
   <source>The organization has no template yet. Create one in Blynk.Console, then test again.</source>
   <translation>Die Organisation hat noch kein Template. In Blynk.Console eines anlegen, dann erneut testen.</translation>
  </message>
  <message>
   <source>The name {host} is not known ({why}). Check the address, and that this computer is on the network.</source>
   <translation>Der Name {host} ist nicht bekannt ({why}). Die Adresse prüfen, und ob dieser Rechner im Netz ist.</translation>
  </message>
  <message>
   <source>Nobody answers at {host}, port {port} ({why}). Check the address, the network and the firewall.</source>
   <translation>Unter {host}, Port {port}, antwortet niemand ({why}). Adresse, Netz und Firewall prüfen.</translation>
  </message>
  <message>
   <source>{host} cannot prove who it is ({why}). Check the address and this computer's clock; behind a company's firewall, name its certificates in SSL_CERT_FILE.</source>
   <translation>{host} kann nicht beweisen, wer es ist ({why}). Die Adresse und die Uhr dieses Rechners prüfen; hinter einer Firmen-Firewall deren Zertifikate in SSL_CERT_FILE angeben.</translation>
  </message>
  <message>
   <source>{host} does not speak TLS on port {port} ({why}). Check the address.</source>
   <translation>{host} spricht auf Port {port} kein TLS ({why}). Die Adresse prüfen.</translation>
  </message>
  <message>
   <source>{host} is {address}.</source>
   <translation>{host} ist {address}.</translation>
  </message>
  <message>
   <source>{host} answers on port {port}.</source>
   <translation>{host} antwortet auf Port {port}.</translation>
  </message>
  <message>
   <source>{host} proves who it is ({version}).</source>
   <translation>{host} beweist, wer es ist ({version}).</translation>
  </message>
  <message>
   <source>The client id and the client secret are taken.</source>
   <translation>Client-ID und Client-Secret werden angenommen.</translation>
  </message>
  <message>
   <source>The client may use the Platform API.</source>
   <translation>Der Client darf die Platform API nutzen.</translation>
  </message>
  <message>
   <source>{count} found: {names}.</source>
   <translation>{count} gefunden: {names}.</translation>
  </message>
  <message>
   <source>{count} static tokens are listed.</source>
   <translation>{count} Static Tokens werden gelistet.</translation>
  </message>
  <message>
   <source>This client belongs to “{name}”.</source>
   <translation>Dieser Client gehört zu „{name}“.</translation>
  </message>
  <message>
   <source>Not needed: this cloud runs on this computer.</source>
   <translation>Nicht nötig: diese Cloud läuft auf diesem Rechner.</translation>
  </message>
  <message>
   <source>Proven with the sign-in, through the proxy {proxy}.</source>
   <translation>Mit der Anmeldung bewiesen, über den Proxy {proxy}.</translation>
  </message>
  <message>
   <source>The proxy or the certificates that the environment names cannot be used ({problem}). Check HTTPS_PROXY, ALL_PROXY and SSL_CERT_FILE.</source>
   <translation>Der Proxy oder die Zertifikate aus der Umgebung sind nicht brauchbar ({problem}). HTTPS_PROXY, ALL_PROXY und SSL_CERT_FILE prüfen.</translation>
  </message>
  <message>
   <source>A file in the zip has {size} bytes; {most} are allowed.</source>
   <translation>Eine Datei im Zip hat {size} Bytes; {most} sind erlaubt.</translation>
  </message>
  <message>
   <source>{file} holds more than {most} files: export fewer tokens.</source>
   <translation>{file} enthält mehr als {most} Dateien: weniger Token exportieren.</translation>
  </message>
  <message>
   <source>{file} unpacks to more than {most} MB: it is no export.</source>
   <translation>{file} ist ausgepackt größer als {most} MB: das ist kein Export.</translation>
  </message>
  <message>
   <source>{file} is damaged or no zip file: export it again.</source>
   <translation>{file} ist beschädigt oder keine Zip-Datei: erneut exportieren.</translation>
  </message>
  <message>
   <source>A file in the zip is damaged: export it again.</source>
   <translation>Eine Datei im Zip ist beschädigt: erneut exportieren.</translation>
  </message>
  <message>
   <source>{file} is larger than {most} MB: export fewer tokens.</source>
   <translation>{file} ist größer als {most} MB: weniger Token exportieren.</translation>
  </message>
  <message>
   <source>Two files in {file} have the same name (the second is file {number}): export it again.</source>
   <translation>Zwei Dateien in {file} heißen gleich (die zweite ist Datei {number}): erneut exportieren.</translation>
  </message>
  <message>
   <source>File {number} in {file} has a name that leads out of the zip: it is no export of the Console.</source>
   <translation>Der Name von Datei {number} in {file} führt aus dem Zip hinaus: das ist kein Export der Console.</translation>
  </message>
  <message>
   <source>File {number} in {file} is a link: it is no export of the Console.</source>
   <translation>Datei {number} in {file} ist eine Verknüpfung: das ist kein Export der Console.</translation>
  </message>
  <message>
   <source>{file} is encrypted: save it without a password.</source>
   <translation>{file} ist verschlüsselt: ohne Passwort speichern.</translation>
  </message>
  <message>
   <source>File {number} in {file} is packed in an unusual way: save the zip again in the usual one (Deflate).</source>
   <translation>Datei {number} in {file} ist ungewöhnlich gepackt: das Zip wie üblich (Deflate) neu speichern.</translation>
  </message>
  <message>
   <source>File {number} in {file} unpacks to more than {ratio} times its size: it is no export.</source>
   <translation>Datei {number} in {file} ist ausgepackt mehr als {ratio}-mal so groß: das ist kein Export.</translation>
  </message>
  <message>
   <source>The chip on {port} is of a kind that is not known.</source>
   <translation>Der Chip an {port} ist von unbekannter Art.</translation>
  </message>
  <message>
   <source>The flash of the device on {port} cannot be read back: it is protected.</source>
   <translation>Der Flash des Geräts an {port} ist nicht rücklesbar: er ist geschützt.</translation>
  </message>
  <message>
   <source>The chip on {port} is an {chip}, which no recipe is for.</source>
   <translation>Der Chip an {port} ist ein {chip}, für den es kein Rezept gibt.</translation>
  </message>
  <message>
   <source>{port} cannot be opened: it is gone, in use, or not allowed to this user.</source>
   <translation>{port} lässt sich nicht öffnen: weg, in Gebrauch oder diesem Benutzer nicht erlaubt.</translation>
  </message>
  <message>
   <source>{name} does not fit into this device's flash of {size} bytes. Check the recipe.</source>
   <translation>{name} passt nicht in den Flash dieses Geräts von {size} Bytes. Das Rezept prüfen.</translation>
  </message>
  <message>
   <source>The device on {port} stopped answering {when}. Plug it in again.</source>
   <translation>Das Gerät an {port} antwortete nicht mehr {when}. Wieder einstecken.</translation>
  </message>
  <message>
   <source>The device on {port} left at its restart. Plug it in again.</source>
   <translation>Das Gerät an {port} verschwand beim Neustart. Wieder einstecken.</translation>
  </message>
  <message>
   <source>The chip on {port} is in secure download mode and hides its MAC. Set this device aside.</source>
   <translation>Der Chip an {port} ist im Secure Download Mode und verbirgt seine MAC. Das Gerät beiseitelegen.</translation>
  </message>
  <message>
   <source>The flash does not hold {name} as it was written.</source>
   <translation>Der Flash enthält {name} nicht so, wie es geschrieben wurde.</translation>
  </message>
  <message>
   <source>No chip answers on {port}. Check its cable, or hold its BOOT button while plugging it in.</source>
   <translation>An {port} antwortet kein Chip. Das Kabel prüfen, oder beim Einstecken die BOOT-Taste halten.</translation>
  </message>
  <message>
   <source>The recipe writes the token to 0x{offset:x} with 0x{size:x} bytes, but the partition table {file} has its NVS partition elsewhere: {found}. Mend token.offset and token.size.</source>
   <translation>Das Rezept schreibt den Token nach 0x{offset:x} mit 0x{size:x} Bytes, die Partitionstabelle {file} hat ihre NVS-Partition aber woanders: {found}. token.offset und token.size berichtigen.</translation>
  </message>
  <message>
   <source>The image {file} is built for {built}, but the recipe's chip is {chip}. Build it for that, or mend the recipe.</source>
   <translation>Das Image {file} ist für {built} gebaut, der Chip des Rezepts ist aber {chip}. Dafür bauen oder das Rezept berichtigen.</translation>
  </message>
  <message>
   <source>The image {file} is empty. Build it again.</source>
   <translation>Das Image {file} ist leer. Neu bauen.</translation>
  </message>
  <message>
   <source>The image {file} is not the one the recipe names: its SHA-256 differs. Restore it, or mend the recipe.</source>
   <translation>Das Image {file} ist nicht das im Rezept genannte: SHA-256 weicht ab. Es wiederherstellen oder das Rezept berichtigen.</translation>
  </message>
  <message>
   <source>The recipe in {folder} names {file}, which lies outside it.</source>
   <translation>Das Rezept in {folder} nennt {file}, das außerhalb liegt.</translation>
  </message>
  <message>
   <source>{file} names no flash files. Build the project again.</source>
   <translation>{file} nennt keine Flash-Dateien. Das Projekt neu bauen.</translation>
  </message>
  <message>
   <source>{file} is of a build for {built}, but the recipe's chip is {chip}. Build for that, or mend the recipe.</source>
   <translation>{file} stammt von einem Build für {built}, der Chip des Rezepts ist aber {chip}. Dafür bauen oder das Rezept berichtigen.</translation>
  </message>
  <message>
   <source>The image {file} cannot be read: {why}.</source>
   <translation>Das Image {file} ist nicht lesbar: {why}.</translation>
  </message>
  <message>
   <source>{file} cannot be read: {why}. Build the project first.</source>
   <translation>{file} ist nicht lesbar: {why}. Zuerst das Projekt bauen.</translation>
  </message>
  <message>
   <source>{file} is not readable JSON. Build the project again.</source>
   <translation>{file} ist kein lesbares JSON. Das Projekt neu bauen.</translation>
  </message>
  <message>
   <source>In {file}, “{offset}” is no flash offset. Build the project again.</source>
   <translation>In {file} ist „{offset}“ kein Flash-Offset. Das Projekt neu bauen.</translation>
  </message>
  <message>
   <source>An NVS area has a multiple of 4096 bytes, not {size}. Check the recipe.</source>
   <translation>Ein NVS-Bereich hat ein Vielfaches von 4096 Bytes, nicht {size}. Das Rezept prüfen.</translation>
  </message>
  <message>
   <source>The device's token area holds more than was written. Write it again.</source>
   <translation>Der Token-Bereich des Geräts enthält mehr als geschrieben wurde. Erneut schreiben.</translation>
  </message>
  <message>
   <source>The device's token area reads back damaged ({where}). Write it again.</source>
   <translation>Der Token-Bereich des Geräts liest sich beschädigt zurück ({where}). Erneut schreiben.</translation>
  </message>
  <message>
   <source>The AuthToken has not the form of one: 32 letters, digits, - and _. Sync the tokens again.</source>
   <translation>Der AuthToken hat nicht die richtige Form: 32 Buchstaben, Ziffern, - und _. Die Token erneut abgleichen.</translation>
  </message>
  <message>
   <source>In the recipe, token.auth_key and token.host_key are both {key}.</source>
   <translation>Im Rezept sind token.auth_key und token.host_key beide {key}.</translation>
  </message>
  <message>
   <source>The device's token area lacks {entry}. Write it again.</source>
   <translation>Im Token-Bereich des Geräts fehlt {entry}. Erneut schreiben.</translation>
  </message>
  <message>
   <source>The device's {entry} is not what was written. Write it again.</source>
   <translation>{entry} im Gerät ist nicht, was geschrieben wurde. Erneut schreiben.</translation>
  </message>
  <message>
   <source>“{host}” is no host name for a device. Check the recipe or the cloud's address.</source>
   <translation>„{host}“ ist kein Hostname für ein Gerät. Das Rezept oder die Adresse der Cloud prüfen.</translation>
  </message>
  <message>
   <source>{name} ends beyond 16 MB, at {end:#x}. Check its offset in the recipe.</source>
   <translation>{name} endet hinter 16 MB, bei {end:#x}. Den Offset im Rezept prüfen.</translation>
  </message>
  <message>
   <source>{name} lies at {offset:#x}, which is not a multiple of 0x1000. Check its offset.</source>
   <translation>{name} liegt bei {offset:#x}, keinem Vielfachen von 0x1000. Den Offset prüfen.</translation>
  </message>
  <message>
   <source>{first} and {second} overlap in the flash at {offset:#x}. Check their offsets in the recipe.</source>
   <translation>{first} und {second} überlappen sich im Flash bei {offset:#x}. Ihre Offsets im Rezept prüfen.</translation>
  </message>
  <message>
   <source>The device did not report within {seconds:g} s of its restart.</source>
   <translation>Das Gerät meldete sich nicht binnen {seconds:g} s nach dem Neustart.</translation>
  </message>
  <message>
   <source>More than one device answers here: {macs}. Leave one of them connected.</source>
   <translation>Hier antwortet mehr als ein Gerät: {macs}. Nur eines angeschlossen lassen.</translation>
  </message>
  <message>
   <source>The device reports the MAC {other}, not {mac}.</source>
   <translation>Das Gerät meldet die MAC {other}, nicht {mac}.</translation>
  </message>
  <message>
   <source>The device reports that its token area is {state}.</source>
   <translation>Das Gerät meldet, sein Token-Bereich ist {state}.</translation>
  </message>
  <message>
   <source>The device reports that it holds no token.</source>
   <translation>Das Gerät meldet, dass es keinen Token hat.</translation>
  </message>
  <message>
   <source>The device reports another token than the one written to it.</source>
   <translation>Das Gerät meldet einen anderen als den geschriebenen Token.</translation>
  </message>
  <message>
   <source>The simulated device {mac} did not start: {why}</source>
   <translation>Das simulierte Gerät {mac} startete nicht: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be a simulated flash of {size} bytes: {why}.</source>
   <translation>{file} kann kein simulierter Flash von {size} Bytes sein: {why}.</translation>
  </message>
  <message>
   <source>No port for a simulated device: {why}.</source>
   <translation>Kein Anschluss für ein simuliertes Gerät: {why}.</translation>
  </message>
  <message>
   <source>“{mac}” is not a MAC address: it needs 12 hexadecimal digits.</source>
   <translation>„{mac}“ ist keine MAC-Adresse: sie braucht 12 Hexadezimalziffern.</translation>
  </message>
  <message>
   <source>There is no simulated {chip}: it must be one of {chips}.</source>
   <translation>Einen simulierten {chip} gibt es nicht: einen von {chips} nehmen.</translation>
  </message>
  <message>
   <source>An ESP32 has no secure download mode.</source>
   <translation>Ein ESP32 hat keinen Secure Download Mode.</translation>
  </message>
  <message>
   <source>No flash has {size} bytes.</source>
   <translation>Keinen Flash mit {size} Bytes gibt es.</translation>
  </message>
  <message>
   <source>A simulated report may hold {{fw}}, {{mac}}, {{auth}} and {{nvs}} only.</source>
   <translation>Ein simulierter Bericht darf nur {{fw}}, {{mac}}, {{auth}} und {{nvs}} enthalten.</translation>
  </message>
  <message>
   <source>The connection to the device was lost. Plug it in again.</source>
   <translation>Die Verbindung zum Gerät ging verloren. Wieder einstecken.</translation>
  </message>
  <message>
   <source>The chip library failed ({kind}). Plug the device in again.</source>
   <translation>Die Chip-Bibliothek versagte ({kind}). Das Gerät wieder einstecken.</translation>
  </message>
  <message>
   <source>The device on {port} hung or left while it was worked on. Plug it in again.</source>
   <translation>Das Gerät an {port} hing oder verschwand während der Arbeit. Wieder einstecken.</translation>
  </message>
  <message>
   <source>Type the number that was measured for “{step}”, like 3.30.</source>
   <translation>Den gemessenen Wert für „{step}“ eingeben, etwa 3.30.</translation>
  </message>
  <message>
   <source>“{step}” needs a note: say what was seen.</source>
   <translation>„{step}“ braucht eine Notiz: sagen, was zu sehen war.</translation>
  </message>
  <message>
   <source>The note has more than {most} characters. Say it shorter.</source>
   <translation>Die Notiz hat mehr als {most} Zeichen. Kürzer fassen.</translation>
  </message>
  <message>
   <source>Say pass or fail for “{step}”.</source>
   <translation>Für „{step}“ bestanden oder nicht bestanden angeben.</translation>
  </message>
  <message>
   <source>A person's name must be 1 to {longest} printable characters.</source>
   <translation>Der Name einer Person hat 1 bis {longest} druckbare Zeichen.</translation>
  </message>
  <message>
   <source>A PIN must be {first} to {last} digits.</source>
   <translation>Eine PIN hat {first} bis {last} Ziffern.</translation>
  </message>
  <message>
   <source>This PIN is too easy to guess: choose one without a series or a repetition.</source>
   <translation>Diese PIN ist zu leicht zu erraten: eine ohne Reihe oder Wiederholung wählen.</translation>
  </message>
  <message>
   <source>This is a label or a command code, not a badge. Scan the badge.</source>
   <translation>Das ist ein Etikett oder ein Befehlscode, kein Ausweis. Den Ausweis scannen.</translation>
  </message>
  <message>
   <source>A badge's code must be {first} to {last} printable characters.</source>
   <translation>Der Code eines Ausweises hat {first} bis {last} druckbare Zeichen.</translation>
  </message>
  <message>
   <source>It was claimed again since.</source>
   <translation>Seither wurde er wieder in Besitz genommen.</translation>
  </message>
  <message>
   <source>The token {qr_token} was claimed by somebody else since this was asked for. Look at it, then ask again.</source>
   <translation>Den Token {qr_token} hat seither jemand anders in Besitz genommen. Ansehen, dann erneut anfordern.</translation>
  </message>
  <message>
   <source>The chip gives {mac} as its MAC: its eFuses are blank. Set this device aside.</source>
   <translation>Der Chip nennt {mac} als seine MAC: seine eFuses sind leer. Das Gerät beiseitelegen.</translation>
  </message>
  <message>
   <source>{mac} is a group address, not one device's MAC. Set this device aside.</source>
   <translation>{mac} ist eine Gruppenadresse, nicht die MAC eines Geräts. Das Gerät beiseitelegen.</translation>
  </message>
  <message>
   <source>The recipe must name either [[image]] files or one [idf] build folder.</source>
   <translation>Das Rezept muss entweder [[image]]-Dateien oder einen [idf]-Build-Ordner nennen.</translation>
  </message>
  <message>
   <source>In the recipe, product.serial must be printable and at most {most} characters.</source>
   <translation>Im Rezept muss product.serial druckbar sein und höchstens {most} Zeichen haben.</translation>
  </message>
  <message>
   <source>In the recipe, product.serial gives every unit the same serial number: add {{number}}.</source>
   <translation>Im Rezept gibt product.serial jeder Einheit dieselbe Seriennummer: {{number}} hinzufügen.</translation>
  </message>
  <message>
   <source>In the recipe, image.sha256 of {file} must be 64 hexadecimal digits.</source>
   <translation>Im Rezept muss image.sha256 von {file} 64 Hexadezimalziffern haben.</translation>
  </message>
  <message>
   <source>In the recipe, image.offset of {file} must be a multiple of 0x1000 bytes.</source>
   <translation>Im Rezept muss image.offset von {file} ein Vielfaches von 0x1000 Bytes sein.</translation>
  </message>
  <message>
   <source>In the recipe, token.offset and token.size must be multiples of 0x1000 bytes.</source>
   <translation>Im Rezept müssen token.offset und token.size Vielfache von 0x1000 Bytes sein.</translation>
  </message>
  <message>
   <source>In the recipe, token.match_field is of no use without token.match = "mac" or "serial".</source>
   <translation>Im Rezept nützt token.match_field nichts ohne token.match = "mac" oder "serial".</translation>
  </message>
  <message>
   <source>In the recipe, report.pattern lacks the group {groups}.</source>
   <translation>Im Rezept fehlt report.pattern die Gruppe {groups}.</translation>
  </message>
  <message>
   <source>In the recipe, two checks have the step “{step}”.</source>
   <translation>Im Rezept haben zwei checks den Schritt „{step}“.</translation>
  </message>
  <message>
   <source>In the recipe, there are more than {most} checks.</source>
   <translation>Im Rezept stehen mehr als {most} checks.</translation>
  </message>
  <message>
   <source>In the recipe, check.step must be printable and at most {most} characters.</source>
   <translation>Im Rezept muss check.step druckbar sein und höchstens {most} Zeichen haben.</translation>
  </message>
  <message>
   <source>In the recipe, check.unit of “{step}” is too long.</source>
   <translation>Im Rezept ist check.unit von „{step}“ zu lang.</translation>
  </message>
  <message>
   <source>In the recipe, unit, low and high of “{step}” need kind = "value".</source>
   <translation>Im Rezept brauchen unit, low und high von „{step}“ kind = "value".</translation>
  </message>
  <message>
   <source>In the recipe, check.low of “{step}” is above check.high.</source>
   <translation>Im Rezept liegt check.low von „{step}“ über check.high.</translation>
  </message>
  <message>
   <source>The recipe is not readable TOML: {error}.</source>
   <translation>Das Rezept ist kein lesbares TOML: {error}.</translation>
  </message>
  <message>
   <source>In the recipe, product.serial may hold {{number}} and {{mac}} only.</source>
   <translation>Im Rezept darf product.serial nur {{number}} und {{mac}} enthalten.</translation>
  </message>
  <message>
   <source>In the recipe, report.pattern is no regular expression: {error}.</source>
   <translation>Im Rezept ist report.pattern kein regulärer Ausdruck: {error}.</translation>
  </message>
  <message>
   <source>In the recipe, offset and size of returns.erase must be multiples of 0x1000 bytes.</source>
   <translation>Im Rezept müssen offset und size von returns.erase Vielfache von 0x1000 Bytes sein.</translation>
  </message>
  <message>
   <source>In the recipe, {key} is missing.</source>
   <translation>Im Rezept fehlt {key}.</translation>
  </message>
  <message>
   <source>In the recipe, {key} must be {kind}.</source>
   <translation>Im Rezept muss {key} vom Typ {kind} sein.</translation>
  </message>
  <message>
   <source>In the recipe, {key} is empty.</source>
   <translation>Im Rezept ist {key} leer.</translation>
  </message>
  <message>
   <source>In the recipe, {key} must be a list of texts.</source>
   <translation>Im Rezept muss {key} eine Liste von Texten sein.</translation>
  </message>
  <message>
   <source>In the recipe, {key} must have 1 to 15 ASCII characters, as NVS allows.</source>
   <translation>Im Rezept muss {key} 1 bis 15 ASCII-Zeichen haben, wie NVS es erlaubt.</translation>
  </message>
  <message>
   <source>In the recipe, {key} must be from {low} to {high}, not {value}.</source>
   <translation>Im Rezept muss {key} von {low} bis {high} sein, nicht {value}.</translation>
  </message>
  <message>
   <source>In the recipe, {key} must be a number.</source>
   <translation>Im Rezept muss {key} eine Zahl sein.</translation>
  </message>
  <message>
   <source>In the recipe, {key} must be one of {choices}, not {value}.</source>
   <translation>Im Rezept muss {key} eines von {choices} sein, nicht {value}.</translation>
  </message>
  <message>
   <source>In the recipe, {key} must be written as [[{key}]] tables.</source>
   <translation>Im Rezept muss {key} als [[{key}]]-Tabellen stehen.</translation>
  </message>
  <message>
   <source>In the recipe, {key} is not known: is it misspelt?</source>
   <translation>Im Rezept ist {key} nicht bekannt: falsch geschrieben?</translation>
  </message>
  <message>
   <source>Say to whom: “user” or “organization” and its id in the cloud, like user 12.</source>
   <translation>Sagen, an wen: „user“ oder „organization“ und die Nummer in der Cloud, etwa user 12.</translation>
  </message>
  <message>
   <source>The sealed token {owner} cannot be opened: the station's key is another one, or its file was changed.</source>
   <translation>Der versiegelte Token {owner} lässt sich nicht öffnen: der Schlüssel der Station ist ein anderer, oder ihre Datei wurde verändert.</translation>
  </message>
  <message>
   <source>Shifts must be told by when they begin, like 06:00.</source>
   <translation>Schichten werden durch ihren Beginn angegeben, etwa 06:00.</translation>
  </message>
  <message>
   <source>Two shifts begin at the same time.</source>
   <translation>Zwei Schichten beginnen zur selben Zeit.</translation>
  </message>
  <message>
   <source>This is not a Blynk label: its QR code must hold sqr_… and +organization. Scan the device's label.</source>
   <translation>Das ist kein Blynk-Etikett: sein QR-Code muss sqr_… und +organization enthalten. Das Etikett des Geräts scannen.</translation>
  </message>
  <message>
   <source>What is written into the settings must be text or whole numbers.</source>
   <translation>In die Einstellungen kommen nur Texte oder ganze Zahlen.</translation>
  </message>
  <message>
   <source>This is no readable TOML: {error}.</source>
   <translation>Das ist kein lesbares TOML: {error}.</translation>
  </message>
  <message>
   <source>The bar code of “{text}” does not fit onto the label: give it more room in the layout.</source>
   <translation>Der Strichcode von „{text}“ passt nicht auf das Etikett: ihm im Layout mehr Platz geben.</translation>
  </message>
  <message>
   <source>“{text}” cannot be written as a bar code: {error}.</source>
   <translation>„{text}“ lässt sich nicht als Strichcode schreiben: {error}.</translation>
  </message>
  <message>
   <source>There is no label layout “{name}”. Name one of {names}, or a .toml file.</source>
   <translation>Es gibt kein Etikettlayout „{name}“. Eines von {names} oder eine .toml-Datei nennen.</translation>
  </message>
  <message>
   <source>bar.width and bar.height must be at least {least:g} mm, {modules} modules.</source>
   <translation>bar.width und bar.height müssen mindestens {least:g} mm sein, {modules} Module.</translation>
  </message>
  <message>
   <source>width and height must be from 0 to {most:g} mm.</source>
   <translation>width und height müssen von 0 bis {most:g} mm sein.</translation>
  </message>
  <message>
   <source>the text {show} must have min_size from {least:g} to its size, and size up to {most:g}.</source>
   <translation>der Text {show} braucht min_size von {least:g} bis zu seiner size, und size bis {most:g}.</translation>
  </message>
  <message>
   <source>the text {show} is too low for even one line at its min_size.</source>
   <translation>der Text {show} ist selbst für eine Zeile in min_size zu niedrig.</translation>
  </message>
  <message>
   <source>the text {show} must have both caption and caption_width or neither, and be wider than its caption.</source>
   <translation>der Text {show} braucht caption und caption_width oder keines von beiden, und muss breiter sein als seine Beschriftung.</translation>
  </message>
  <message>
   <source>The label layout {file} cannot be read: {error}.</source>
   <translation>Das Etikettlayout {file} ist nicht lesbar: {error}.</translation>
  </message>
  <message>
   <source>In the label layout {layout}, {error}</source>
   <translation>Im Etikettlayout {layout}: {error}</translation>
  </message>
  <message>
   <source>{key} is {value}, but scanners need at least {least} {unit}.</source>
   <translation>{key} ist {value}, Scanner brauchen aber mindestens {least} {unit}.</translation>
  </message>
  <message>
   <source>{element} does not lie within the label.</source>
   <translation>{element} liegt nicht innerhalb des Etiketts.</translation>
  </message>
  <message>
   <source>{other} lies over {one}.</source>
   <translation>{other} liegt über {one}.</translation>
  </message>
  <message>
   <source>In the leaflet {file}, {error}</source>
   <translation>Im Beiblatt {file}: {error}</translation>
  </message>
  <message>
   <source>The leaflet {file} cannot be read: {why}. It may hold {{product}} and {{serial}}.</source>
   <translation>Das Beiblatt {file} ist nicht lesbar: {why}. Es darf {{product}} und {{serial}} enthalten.</translation>
  </message>
  <message>
   <source>The leaflet of {unit} in {language} failed its proof: {fault}. Nothing was saved.</source>
   <translation>Das Beiblatt von {unit} auf {language} hat die Prüfung nicht bestanden: {fault}. Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <source>The leaflet in {language} is {more:.0f} mm too long for {size} paper: shorten it, or take larger paper.</source>
   <translation>Das Beiblatt auf {language} ist {more:.0f} mm zu lang für Papier {size}: kürzen oder größeres Papier nehmen.</translation>
  </message>
  <message>
   <source>“{spec}” is no printer: give ipp://…, ipps://…, cups:QUEUE, or a folder.</source>
   <translation>„{spec}“ ist kein Drucker: ipp://…, ipps://…, cups:QUEUE oder einen Ordner angeben.</translation>
  </message>
  <message>
   <source>The label {name} could not be saved in {folder}: {error}. Put that right, then print again.</source>
   <translation>Das Etikett {name} konnte nicht in {folder} gespeichert werden: {error}. Das beheben, dann erneut drucken.</translation>
  </message>
  <message>
   <source>The label {name} may not last: the disk of {folder} reports {error}. Look whether it is there.</source>
   <translation>Das Etikett {name} bleibt vielleicht nicht: der Datenträger von {folder} meldet {error}. Nachsehen, ob es da ist.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written: choose another one.</source>
   <translation>In den Ordner {folder} kann nicht geschrieben werden: einen anderen wählen.</translation>
  </message>
  <message>
   <source>PDFs are saved in a folder.</source>
   <translation>PDFs werden in einem Ordner gespeichert.</translation>
  </message>
  <message>
   <source>“{spec}” names no CUPS queue: it must look like cups:LABELS.</source>
   <translation>„{spec}“ nennt keine CUPS-Warteschlange: sie muss wie cups:LABELS aussehen.</translation>
  </message>
  <message>
   <source>It is ready, but does not know labels of this size: watch what comes out.</source>
   <translation>Er ist bereit, kennt aber keine Etiketten dieser Größe: beobachten, was herauskommt.</translation>
  </message>
  <message>
   <source>It {problem}.</source>
   <translation>Er meldet: {problem}.</translation>
  </message>
  <message>
   <source>It is ready.</source>
   <translation>Er ist bereit.</translation>
  </message>
  <message>
   <source>The printer {printer} {problem}. No label {name} came out: put that right, then print again.</source>
   <translation>Drucker {printer}: {problem}. Kein Etikett {name} kam heraus: das beheben, dann erneut drucken.</translation>
  </message>
  <message>
   <source>The printer {printer} {problem}. Whether label {name} came out is not known: look at the printer.</source>
   <translation>Drucker {printer}: {problem}. Ob Etikett {name} herauskam, ist unklar: am Drucker nachsehen.</translation>
  </message>
  <message>
   <source>“{spec}” is no printer's address: it must look like ipp://192.168.1.50/ipp/print.</source>
   <translation>„{spec}“ ist keine Druckeradresse: sie muss wie ipp://192.168.1.50/ipp/print aussehen.</translation>
  </message>
  <message>
   <source>A printer's address must not hold a user or a password; {host} does.</source>
   <translation>Eine Druckeradresse darf weder Benutzer noch Passwort enthalten; {host} tut es.</translation>
  </message>
  <message>
   <source>The label failed its proof at {dpi} dpi: {fault}. It was not printed.</source>
   <translation>Das Etikett hat die Prüfung bei {dpi} dpi nicht bestanden: {fault}. Es wurde nicht gedruckt.</translation>
  </message>
  <message>
   <source>A text of {length} characters cannot be written as a QR code.</source>
   <translation>Ein Text von {length} Zeichen lässt sich nicht als QR-Code schreiben.</translation>
  </message>
  <message>
   <source>The label's PDF cannot be read: {error}.</source>
   <translation>Das PDF des Etiketts ist nicht lesbar: {error}.</translation>
  </message>
  <message>
   <source>The label's PDF has {count} pages instead of one.</source>
   <translation>Das PDF des Etiketts hat {count} Seiten statt einer.</translation>
  </message>
  <message>
   <source>The label's PDF has a page of {width:.0f} × {height:.0f} mm: larger than any label.</source>
   <translation>Die Seite des Etikett-PDFs hat {width:.0f} × {height:.0f} mm: größer als jedes Etikett.</translation>
  </message>
  <message>
   <source>There is no label stock “{name}”. Name one of {names}.</source>
   <translation>Es gibt kein Etikettenmaterial „{name}“. Eines von {names} nennen.</translation>
  </message>
  <message>
   <source>The label is {width:g} × {height:g} mm, and the stock has {stock_width:g} × {stock_height:g} mm only.</source>
   <translation>Das Etikett hat {width:g} × {height:g} mm, das Material nur {stock_width:g} × {stock_height:g} mm.</translation>
  </message>
  <message>
   <source>The first place must be from 1 to {places}, and there must be a label.</source>
   <translation>Die erste Stelle muss von 1 bis {places} sein, und es muss ein Etikett geben.</translation>
  </message>
  <message>
   <source>The label of {unit} failed its proof on the sheet: {fault}. Nothing was saved.</source>
   <translation>Das Etikett von {unit} hat die Prüfung auf dem Bogen nicht bestanden: {fault}. Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <source>The test label could be taken for a real one. Nothing was printed.</source>
   <translation>Das Testetikett wäre mit einem echten verwechselbar. Nichts wurde gedruckt.</translation>
  </message>
  <message>
   <source>The {what} holds {char}, which the label's font lacks: write it in Latin, Greek or Cyrillic letters, or in Simplified Chinese.</source>
   <translation>{what} enthält {char}, das der Schrift des Etiketts fehlt: mit lateinischen, griechischen oder kyrillischen Buchstaben oder in vereinfachtem Chinesisch schreiben.</translation>
  </message>
  <message>
   <source>{key} is not known: is it misspelt?</source>
   <translation>{key} ist nicht bekannt: falsch geschrieben?</translation>
  </message>
  <message>
   <source>{key} must be a {kind}.</source>
   <translation>{key} muss vom Typ {kind} sein.</translation>
  </message>
  <message>
   <source>{key} must be one of {choices}.</source>
   <translation>{key} muss eines von {choices} sein.</translation>
  </message>
  <message>
   <source>{key} must be a list of texts.</source>
   <translation>{key} muss eine Liste von Texten sein.</translation>
  </message>
  <message>
   <source>{key} must be written as [[{key}]] tables.</source>
   <translation>{key} muss als [[{key}]]-Tabellen stehen.</translation>
  </message>
  <message>
   <source>{key} must be written as a [{key}] table.</source>
   <translation>{key} muss als [{key}]-Tabelle stehen.</translation>
  </message>
  <message>
   <source>{key} must be a text.</source>
   <translation>{key} muss ein Text sein.</translation>
  </message>
  <message>
   <source>{key} is missing.</source>
   <translation>{key} fehlt.</translation>
  </message>
  <message>
   <source>The bench's name must be 1 to 16 letters, digits, - or _.</source>
   <translation>Der Name der Station hat 1 bis 16 Buchstaben, Ziffern, - oder _.</translation>
  </message>
  <message>
   <source>{key} must be {kind}</source>
   <translation>{key} muss vom Typ {kind} sein</translation>
  </message>
  <message>
   <source>slot must be written as [[slot]] tables</source>
   <translation>slot muss als [[slot]]-Tabellen stehen</translation>
  </message>
  <message>
   <source>slot.{key} is missing</source>
   <translation>slot.{key} fehlt</translation>
  </message>
  <message>
   <source>slot.{key} is not known</source>
   <translation>slot.{key} ist nicht bekannt</translation>
  </message>
  <message>
   <source>The cloud {url} has no client id or no client secret here: run `station cloud set`.</source>
   <translation>Die Cloud {url} hat hier keine Client-ID oder kein Client-Secret: `station cloud set` ausführen.</translation>
  </message>
  <message>
   <source>The settings {file} cannot be read: {error}.</source>
   <translation>Die Einstellungen {file} sind nicht lesbar: {error}.</translation>
  </message>
  <message>
   <source>two slots have the same name</source>
   <translation>zwei Plätze heißen gleich</translation>
  </message>
  <message>
   <source>two slots have the same port</source>
   <translation>zwei Plätze haben denselben Anschluss</translation>
  </message>
  <message>
   <source>The settings {file} are wrong: {why}. Mend them.</source>
   <translation>Die Einstellungen {file} sind falsch: {why}. Berichtigen.</translation>
  </message>
  <message>
   <source>The settings in {home} cannot be written: {error}.</source>
   <translation>Die Einstellungen in {home} können nicht geschrieben werden: {error}.</translation>
  </message>
  <message>
   <source>{key} is not known</source>
   <translation>{key} ist nicht bekannt</translation>
  </message>
  <message>
   <source>{key} must be from {low} to {high}</source>
   <translation>{key} muss von {low} bis {high} sein</translation>
  </message>
  <message>
   <source>The tokens of template {template} in the shift of {shift} do not add up: {issued} were issued, and {found} are accounted for.</source>
   <translation>Die Token des Templates {template} gehen in der Schicht {shift} nicht auf: {issued} ausgegeben, {found} nachgewiesen.</translation>
  </message>
  <message>
   <source>The audit log is broken: the number of its rows is missing.</source>
   <translation>Das Prüfprotokoll ist gebrochen: die Zahl seiner Zeilen fehlt.</translation>
  </message>
  <message>
   <source>The audit log is broken: its end is missing after row {row}.</source>
   <translation>Das Prüfprotokoll ist gebrochen: sein Ende fehlt nach Zeile {row}.</translation>
  </message>
  <message>
   <source>The audit log is broken: row {row} is missing.</source>
   <translation>Das Prüfprotokoll ist gebrochen: Zeile {row} fehlt.</translation>
  </message>
  <message>
   <source>The audit log is broken: row {row} was changed.</source>
   <translation>Das Prüfprotokoll ist gebrochen: Zeile {row} wurde verändert.</translation>
  </message>
  <message>
   <source>The audit log is broken: row {row} is not the one that the anchor names.</source>
   <translation>Das Prüfprotokoll ist gebrochen: Zeile {row} ist nicht die, die der Anker nennt.</translation>
  </message>
  <message>
   <source>The backup {file} cannot be written: {error}.</source>
   <translation>Die Sicherung {file} kann nicht geschrieben werden: {error}.</translation>
  </message>
  <message>
   <source>This holds characters that are none. Scan or type it again.</source>
   <translation>Darin sind Zeichen, die keine sind. Noch einmal scannen oder tippen.</translation>
  </message>
  <message>
   <source>The station's file {file} cannot be used ({error}). Call the supervisor.</source>
   <translation>Die Datei der Station {file} ist nicht brauchbar ({error}). Die Schichtleitung rufen.</translation>
  </message>
  <message>
   <source>The station's file {file} is damaged. Stop this bench and restore a copy from the folder backups.</source>
   <translation>Die Datei der Station {file} ist beschädigt. Diese Station anhalten und eine Kopie aus dem Ordner backups wiederherstellen.</translation>
  </message>
  <message>
   <source>The disk is full: nothing was saved in {file}. Free some space, then go on.</source>
   <translation>Der Datenträger ist voll: in {file} wurde nichts gespeichert. Platz schaffen, dann fortfahren.</translation>
  </message>
  <message>
   <source>Another program holds the station's file {file}. Close it, then go on.</source>
   <translation>Ein anderes Programm hält die Datei der Station {file}. Es schließen, dann fortfahren.</translation>
  </message>
  <message>
   <source>The station's file {file} is read-only. Make it writable, then go on.</source>
   <translation>Die Datei der Station {file} ist schreibgeschützt. Schreiben erlauben, dann fortfahren.</translation>
  </message>
  <message>
   <source>The station's file {file} cannot be opened. Check the folder and its permissions.</source>
   <translation>Die Datei der Station {file} lässt sich nicht öffnen. Ordner und Rechte prüfen.</translation>
  </message>
  <message>
   <source>The disk fails at the station's file {file}. Stop this bench and check the disk.</source>
   <translation>Der Datenträger versagt bei der Datei der Station {file}. Diese Station anhalten und den Datenträger prüfen.</translation>
  </message>
  <message>
   <source>Say why: it goes into the journal.</source>
   <translation>Sagen, warum: es kommt ins Journal.</translation>
  </message>
  <message>
   <source>There is no batch {batch}. `station tokens errands` lists the open ones.</source>
   <translation>Einen Stapel {batch} gibt es nicht. `station tokens errands` listet die offenen.</translation>
  </message>
  <message>
   <source>The token {qr_token} has an open errand already ({kind}). Resume it, or give it up first.</source>
   <translation>Zum Token {qr_token} gibt es schon einen offenen Auftrag ({kind}). Ihn zuerst fortsetzen oder aufgeben.</translation>
  </message>
  <message>
   <source>The token {qr_token} is that of {unit}, which is {state}. Scrap the unit first.</source>
   <translation>Der Token {qr_token} ist der von {unit}, und die ist {state}. Zuerst die Einheit als Ausschuss buchen.</translation>
  </message>
  <message>
   <source>No token is chosen.</source>
   <translation>Kein Token ist gewählt.</translation>
  </message>
  <message>
   <source>The errands of the batch {batch} are not those that were asked for.</source>
   <translation>Die Aufträge des Stapels {batch} sind nicht die, um die gebeten wurde.</translation>
  </message>
  <message>
   <source>What became of the errand for {qr_token} is not what the audit log says.</source>
   <translation>Was aus dem Auftrag für {qr_token} wurde, ist nicht das, was das Prüfprotokoll sagt.</translation>
  </message>
  <message>
   <source>There is no unit of the batch {batch}.</source>
   <translation>Im Los {batch} ist keine Einheit.</translation>
  </message>
  <message>
   <source>There is no inspection {id}.</source>
   <translation>Eine Prüfung {id} gibt es nicht.</translation>
  </message>
  <message>
   <source>This finding has no photo.</source>
   <translation>Zu diesem Befund gibt es kein Foto.</translation>
  </message>
  <message>
   <source>The checklist of {unit} has no step {number}.</source>
   <translation>Die Prüfliste von {unit} hat keinen Schritt {number}.</translation>
  </message>
  <message>
   <source>“{step}” needs a photo: choose its file first.</source>
   <translation>„{step}“ braucht ein Foto: zuerst dessen Datei wählen.</translation>
  </message>
  <message>
   <source>The inspection of {unit} has ended. Begin another.</source>
   <translation>Die Prüfung von {unit} ist beendet. Eine neue beginnen.</translation>
  </message>
  <message>
   <source>The recipe {recipe} of {unit} has no checks.</source>
   <translation>Das Rezept {recipe} von {unit} hat keine checks.</translation>
  </message>
  <message>
   <source>{unit} is {state}: only a closed unit is inspected.</source>
   <translation>{unit} ist {state}: nur eine abgeschlossene Einheit wird geprüft.</translation>
  </message>
  <message>
   <source>No step of {unit} has failed: do the steps that are left.</source>
   <translation>Kein Schritt von {unit} ist durchgefallen: die übrigen Schritte tun.</translation>
  </message>
  <message>
   <source>The inspection of {unit} is damaged. Stop this bench and restore a copy from the folder backups.</source>
   <translation>Die Prüfung von {unit} ist beschädigt. Diese Station anhalten und eine Kopie aus dem Ordner backups wiederherstellen.</translation>
  </message>
  <message>
   <source>The station's file {file} is damaged. Restore a copy from the folder backups.</source>
   <translation>Die Datei der Station {file} ist beschädigt. Eine Kopie aus dem Ordner backups wiederherstellen.</translation>
  </message>
  <message>
   <source>The table {table} names something that is not there.</source>
   <translation>Die Tabelle {table} nennt etwas, das es nicht gibt.</translation>
  </message>
  <message>
   <source>The {type} {name} of the station's file was changed.</source>
   <translation>{type} {name} in der Datei der Station wurde verändert.</translation>
  </message>
  <message>
   <source>The unit {found} holds a token that another unit holds too.</source>
   <translation>Die Einheit {found} hat einen Token, den auch eine andere hat.</translation>
  </message>
  <message>
   <source>The unit {found} has the MAC of another open or closed unit.</source>
   <translation>Die Einheit {found} hat die MAC einer anderen offenen oder abgeschlossenen Einheit.</translation>
  </message>
  <message>
   <source>The unit {found} has two label copies that may be in use.</source>
   <translation>Die Einheit {found} hat zwei Etikettkopien, die in Gebrauch sein können.</translation>
  </message>
  <message>
   <source>The unit {found} has a label though its device was never verified.</source>
   <translation>Die Einheit {found} hat ein Etikett, obwohl ihr Gerät nie geprüft wurde.</translation>
  </message>
  <message>
   <source>The unit {found} is closed without a label that came out.</source>
   <translation>Die Einheit {found} ist abgeschlossen ohne ein Etikett, das herauskam.</translation>
  </message>
  <message>
   <source>The unit {found} is closed, and the cloud will never hear of it.</source>
   <translation>Die Einheit {found} ist abgeschlossen, und die Cloud wird nie davon hören.</translation>
  </message>
  <message>
   <source>The unit {found} gave its token back though its device may hold it.</source>
   <translation>Die Einheit {found} gab ihren Token zurück, obwohl ihr Gerät ihn haben kann.</translation>
  </message>
  <message>
   <source>The unit {found} stands in another state than its last audit row says.</source>
   <translation>Die Einheit {found} steht in einem anderen Zustand, als ihre letzte Protokollzeile sagt.</translation>
  </message>
  <message>
   <source>The audit log names the unit {found}, which is not in the journal.</source>
   <translation>Das Prüfprotokoll nennt die Einheit {found}, die nicht im Journal steht.</translation>
  </message>
  <message>
   <source>The token {found} is marked as taken, or as free, against the units.</source>
   <translation>Der Token {found} ist entgegen den Einheiten als vergeben oder frei vermerkt.</translation>
  </message>
  <message>
   <source>The token {found} is on paper, or was lost, other than the audit log says.</source>
   <translation>Der Token {found} ist anders auf Papier oder verloren, als das Prüfprotokoll sagt.</translation>
  </message>
  <message>
   <source>The token {found} is on paper, and a unit holds it.</source>
   <translation>Der Token {found} ist auf Papier, und eine Einheit hat ihn.</translation>
  </message>
  <message>
   <source>The unit {found} holds a token whose metadata name the MAC of another device.</source>
   <translation>Die Einheit {found} hat einen Token, dessen Metadaten die MAC eines anderen Geräts nennen.</translation>
  </message>
  <message>
   <source>The token {found} is marked as meant for another device than its metadata name.</source>
   <translation>Der Token {found} ist für ein anderes Gerät vermerkt, als seine Metadaten nennen.</translation>
  </message>
  <message>
   <source>The unit {found} is not what its reservation says.</source>
   <translation>Die Einheit {found} ist nicht, was ihre Reservierung sagt.</translation>
  </message>
  <message>
   <source>The unit {found} came back or was scrapped, and a label of it counts as good.</source>
   <translation>Die Einheit {found} kam zurück oder ist Ausschuss, und eines ihrer Etiketten zählt als gültig.</translation>
  </message>
  <message>
   <source>The unit {found} was returned, and nobody took it back.</source>
   <translation>Die Einheit {found} ist zurückgenommen, und niemand nahm sie zurück.</translation>
  </message>
  <message>
   <source>The return of {found} stands where its unit does not.</source>
   <translation>Die Rücknahme von {found} steht, wo ihre Einheit nicht steht.</translation>
  </message>
  <message>
   <source>The return of {found} is not what its history tells.</source>
   <translation>Die Rücknahme von {found} ist nicht die, von der ihre Geschichte erzählt.</translation>
  </message>
  <message>
   <source>A return of the unit {found} is missing.</source>
   <translation>Eine Rücknahme der Einheit {found} fehlt.</translation>
  </message>
  <message>
   <source>The unit {found} follows a returned unit of another device.</source>
   <translation>Die Einheit {found} folgt einer zurückgenommenen Einheit eines anderen Geräts.</translation>
  </message>
  <message>
   <source>The unit {found} is missing from the index that finds it.</source>
   <translation>Die Einheit {found} fehlt im Suchverzeichnis.</translation>
  </message>
  <message>
   <source>The unit {found} has an inspection that its history does not tell.</source>
   <translation>Die Einheit {found} hat eine Prüfung, von der ihr Verlauf nichts sagt.</translation>
  </message>
  <message>
   <source>The unit {found} has a finding that its history does not tell.</source>
   <translation>Die Einheit {found} hat einen Befund, von dem ihr Verlauf nichts sagt.</translation>
  </message>
  <message>
   <source>A finding of the unit {found} is missing.</source>
   <translation>Ein Befund der Einheit {found} fehlt.</translation>
  </message>
  <message>
   <source>The unit {found} has more or fewer label copies than were printed.</source>
   <translation>Die Einheit {found} hat mehr oder weniger Etikettkopien, als gedruckt wurden.</translation>
  </message>
  <message>
   <source>The unit {found} has a label copy that its history tells otherwise.</source>
   <translation>Die Einheit {found} hat eine Etikettkopie, von der ihre Geschichte anderes sagt.</translation>
  </message>
  <message>
   <source>A batch's name must be at most {most} printable characters.</source>
   <translation>Der Name eines Loses hat höchstens {most} druckbare Zeichen.</translation>
  </message>
  <message>
   <source>The token {qr_token} names the serial number {serial}, which {unit} ({mac}) has already. Have the token deleted in the cloud, then sync.</source>
   <translation>Der Token {qr_token} nennt die Seriennummer {serial}, die schon {unit} ({mac}) hat. Den Token in der Cloud löschen lassen, dann abgleichen.</translation>
  </message>
  <message>
   <source>Scrapping {unit} needs a reason.</source>
   <translation>Ausschuss von {unit} braucht einen Grund.</translation>
  </message>
  <message>
   <source>{unit} is closed: the returns desk scraps it.</source>
   <translation>{unit} ist abgeschlossen: als Ausschuss bucht sie die Rücknahme.</translation>
  </message>
  <message>
   <source>{unit} is {state}: only a closed unit can be taken back.</source>
   <translation>{unit} ist {state}: nur eine abgeschlossene Einheit kann zurückgenommen werden.</translation>
  </message>
  <message>
   <source>Setting {unit} aside needs a reason.</source>
   <translation>Zum Beiseitelegen von {unit} ist ein Grund nötig.</translation>
  </message>
  <message>
   <source>The unit {unit} is {before}: it cannot become {after}.</source>
   <translation>Die Einheit {unit} ist {before}: sie kann nicht {after} werden.</translation>
  </message>
  <message>
   <source>The unit {unit} was changed meanwhile. Look at it again.</source>
   <translation>Die Einheit {unit} wurde inzwischen verändert. Nochmals ansehen.</translation>
  </message>
  <message>
   <source>The device {mac} got a token before a copy of the station's file was restored, and may have a label. Destroy both.</source>
   <translation>Das Gerät {mac} bekam einen Token, bevor eine Kopie der Stationsdatei wiederhergestellt wurde, und hat vielleicht ein Etikett. Beides vernichten.</translation>
  </message>
  <message>
   <source>The device {mac} is being scrapped as {unit}. Finish that at the returns desk first.</source>
   <translation>Das Gerät {mac} wird gerade als {unit} zu Ausschuss. Das zuerst bei der Rücknahme beenden.</translation>
  </message>
  <message>
   <source>The device {mac} already belongs to a unit.</source>
   <translation>Das Gerät {mac} gehört schon zu einer Einheit.</translation>
  </message>
  <message>
   <source>No free token is left for {recipe}. Create tokens in the cloud, then sync.</source>
   <translation>Für {recipe} ist kein freier Token mehr da. In der Cloud Token erstellen, dann abgleichen.</translation>
  </message>
  <message>
   <source>No token of {recipe} names the {what} {wanted}. Is it the right device? Else create a token for it, and sync.</source>
   <translation>Kein Token von {recipe} nennt {what} {wanted}. Ist es das richtige Gerät? Sonst einen Token dafür erstellen und abgleichen.</translation>
  </message>
  <message>
   <source>The token {qr_token} is not free any more. Take another.</source>
   <translation>Der Token {qr_token} ist nicht mehr frei. Einen anderen nehmen.</translation>
  </message>
  <message>
   <source>No free token is left for {recipe} that {mac} may have: the metadata of the other {count} name other devices. Create tokens in the cloud, then sync.</source>
   <translation>Für {recipe} ist kein freier Token da, den {mac} haben darf: die Metadaten der übrigen {count} nennen andere Geräte. In der Cloud Token erstellen, dann abgleichen.</translation>
  </message>
  <message>
   <source>{count} tokens of {recipe} name the {what} {wanted}: {tokens}. Have one of them deleted in the cloud, then sync.</source>
   <translation>{count} Token von {recipe} nennen {what} {wanted}: {tokens}. Einen davon in der Cloud löschen lassen, dann abgleichen.</translation>
  </message>
  <message>
   <source>The token of {wanted} is meant for {meant}, this device is {mac}. Take the right device.</source>
   <translation>Der Token von {wanted} ist für {meant} bestimmt, dieses Gerät ist {mac}. Das richtige Gerät nehmen.</translation>
  </message>
  <message>
   <source>The token that names the {what} {wanted} is one of {template}, but this slot makes {recipe}.</source>
   <translation>Der Token zu {what} {wanted} ist einer von {template}, dieser Platz macht aber {recipe}.</translation>
  </message>
  <message>
   <source>The token that names the {what} {wanted} is used by {unit} ({mac}, {state}). Take that device, or create another token.</source>
   <translation>Den Token zu {what} {wanted} hat {unit} ({mac}, {state}). Jenes Gerät nehmen oder einen anderen Token erstellen.</translation>
  </message>
  <message>
   <source>The token that names the {what} {wanted} was used before a copy of the station's file was restored. Create another token.</source>
   <translation>Der Token zu {what} {wanted} wurde benutzt, bevor eine Kopie der Stationsdatei wiederhergestellt wurde. Einen anderen Token erstellen.</translation>
  </message>
  <message>
   <source>The token that names the {what} {wanted} was claimed in the cloud by organization {org}. Have it disclaimed there, then sync.</source>
   <translation>Den Token zu {what} {wanted} hat in der Cloud die Organisation {org} in Besitz genommen. Ihn dort freigeben lassen, dann abgleichen.</translation>
  </message>
  <message>
   <source>The cloud does not list the token {qr_token}, which names the {what} {wanted}. Sync, then try again.</source>
   <translation>Die Cloud führt den Token {qr_token} nicht, der {what} {wanted} nennt. Abgleichen, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>A device has connected already with the token that names the {what} {wanted}. Have that device removed in the cloud, then sync.</source>
   <translation>Mit dem Token zu {what} {wanted} hat sich schon ein Gerät verbunden. Jenes Gerät in der Cloud entfernen lassen, dann abgleichen.</translation>
  </message>
  <message>
   <source>There is no sheet {number} of labels here.</source>
   <translation>Einen Etikettenbogen {number} gibt es hier nicht.</translation>
  </message>
  <message>
   <source>Only {found} tokens of this template are free. Take fewer.</source>
   <translation>Nur {found} Token dieses Templates sind frei. Weniger nehmen.</translation>
  </message>
  <message>
   <source>The token {qr_token} is not free: it is in a unit, claimed, deleted, or on paper already. Leave it out.</source>
   <translation>Der Token {qr_token} ist nicht frei: in einer Einheit, in Besitz, gelöscht oder schon auf Papier. Ihn weglassen.</translation>
  </message>
  <message>
   <source>There are people here already. A supervisor adds others.</source>
   <translation>Hier gibt es schon Personen. Weitere fügt die Schichtleitung hinzu.</translation>
  </message>
  <message>
   <source>Nobody here is called {name}.</source>
   <translation>Hier heißt niemand {name}.</translation>
  </message>
  <message>
   <source>There is no supervisor yet. Make the first one.</source>
   <translation>Noch gibt es keine Schichtleitung. Die erste anlegen.</translation>
  </message>
  <message>
   <source>There are no people here yet. `station people sign-in on` makes the first supervisor.</source>
   <translation>Hier gibt es noch keine Personen. `station people sign-in on` legt die erste Schichtleitung an.</translation>
  </message>
  <message>
   <source>Sign-in was switched, and the audit log does not say so.</source>
   <translation>Die Anmeldung wurde umgeschaltet, und das Prüfprotokoll sagt nichts davon.</translation>
  </message>
  <message>
   <source>Row {row} of the audit log is impossible: {problem}.</source>
   <translation>Zeile {row} des Prüfprotokolls ist unmöglich: {problem}.</translation>
  </message>
  <message>
   <source>{name} is not what the audit log says of them.</source>
   <translation>{name} ist nicht, was das Prüfprotokoll sagt.</translation>
  </message>
  <message>
   <source>{name} is no supervisor: a supervisor must sign.</source>
   <translation>{name} gehört nicht zur Schichtleitung: die muss unterschreiben.</translation>
  </message>
  <message>
   <source>Sign in first: only {roles} may {act}.</source>
   <translation>Zuerst anmelden ({act}): das dürfen nur {roles}.</translation>
  </message>
  <message>
   <source>{name} may not {act}: only {roles} may.</source>
   <translation>{name} darf das nicht ({act}): das dürfen nur {roles}.</translation>
  </message>
  <message>
   <source>A supervisor must sign now, by badge or PIN, to {act}.</source>
   <translation>Jetzt muss die Schichtleitung mit Ausweis oder PIN unterschreiben: {act}.</translation>
  </message>
  <message>
   <source>Two different supervisors must sign now, by badge or PIN, to {act}.</source>
   <translation>Jetzt müssen zwei Personen der Schichtleitung mit Ausweis oder PIN unterschreiben: {act}.</translation>
  </message>
  <message>
   <source>Nobody permitted this just now, or it was done already. Ask again to {act}.</source>
   <translation>Das hat eben niemand erlaubt, oder es ist schon geschehen. Erneut anfordern: {act}.</translation>
  </message>
  <message>
   <source>{name} cannot sign any more: a supervisor must sign.</source>
   <translation>{name} kann nicht mehr unterschreiben: die Schichtleitung muss es.</translation>
  </message>
  <message>
   <source>A signature is too old, or was used already. Sign again.</source>
   <translation>Eine Unterschrift ist zu alt oder schon verbraucht. Erneut unterschreiben.</translation>
  </message>
  <message>
   <source>This badge is not known.</source>
   <translation>Dieser Ausweis ist nicht bekannt.</translation>
  </message>
  <message>
   <source>The name or the PIN is wrong.</source>
   <translation>Name oder PIN ist falsch.</translation>
  </message>
  <message>
   <source>There is no return {id}. `station returns list` lists the open ones.</source>
   <translation>Eine Rücknahme {id} gibt es nicht. `station returns list` listet die offenen.</translation>
  </message>
  <message>
   <source>{unit} cannot be scrapped here. Look at it again.</source>
   <translation>{unit} kann hier nicht als Ausschuss gebucht werden. Nochmals ansehen.</translation>
  </message>
  <message>
   <source>What was begun with {unit} must be carried on: it cannot be undone.</source>
   <translation>Was mit {unit} begonnen wurde, muss zu Ende gehen: es ist nicht rückgängig zu machen.</translation>
  </message>
  <message>
   <source>The return of {unit} went on meanwhile. Look at it again.</source>
   <translation>Die Rücknahme von {unit} ging inzwischen weiter. Nochmals ansehen.</translation>
  </message>
  <message>
   <source>{unit} is being taken back already. Go on with that.</source>
   <translation>{unit} wird schon zurückgenommen. Damit fortfahren.</translation>
  </message>
  <message>
   <source>Nobody here is called {name}. `station people list` names everyone.</source>
   <translation>Hier heißt niemand {name}. `station people list` nennt alle.</translation>
  </message>
  <message>
   <source>{name} is here already. Give another name.</source>
   <translation>{name} gibt es schon. Einen anderen Namen geben.</translation>
  </message>
  <message>
   <source>{name} is the last supervisor. Make another one first.</source>
   <translation>{name} ist die letzte Schichtleitung. Zuerst eine andere anlegen.</translation>
  </message>
  <message>
   <source>{name} needs a PIN or a badge.</source>
   <translation>{name} braucht eine PIN oder einen Ausweis.</translation>
  </message>
  <message>
   <source>This badge is another person's. Take another badge.</source>
   <translation>Dieser Ausweis gehört einer anderen Person. Einen anderen nehmen.</translation>
  </message>
  <message>
   <source>The people's table of the station's file is damaged. Restore a copy.</source>
   <translation>Die Personentabelle der Stationsdatei ist beschädigt. Eine Kopie wiederherstellen.</translation>
  </message>
  <message>
   <source>{file} comes from another version of Token Station. Look at it with that one.</source>
   <translation>{file} stammt von einer anderen Version von Token Station. Mit jener ansehen.</translation>
  </message>
  <message>
   <source>The station's file {file} comes from a newer Token Station. Start that version.</source>
   <translation>Die Datei der Station {file} stammt von einer neueren Token Station. Jene Version starten.</translation>
  </message>
  <message>
   <source>There is no file {file}.</source>
   <translation>Eine Datei {file} gibt es nicht.</translation>
  </message>
  <message>
   <source>The folder {home} cannot be written: {error}.</source>
   <translation>In den Ordner {home} kann nicht geschrieben werden: {error}.</translation>
  </message>
  <message>
   <source>Another Token Station works in {home}. Close it, or give this one --home.</source>
   <translation>In {home} arbeitet eine andere Token Station. Sie schließen, oder dieser ein anderes --home geben.</translation>
  </message>
  <message>
   <source>The station's file {file} is gone or empty, but its key is here. Restore a copy from the folder backups.</source>
   <translation>Die Datei der Station {file} fehlt oder ist leer, ihr Schlüssel ist aber hier. Eine Kopie aus dem Ordner backups wiederherstellen.</translation>
  </message>
  <message>
   <source>The sealing key is not the one that {file} was sealed with. Restore the key.</source>
   <translation>Der Siegelschlüssel ist nicht der, mit dem {file} versiegelt wurde. Den Schlüssel wiederherstellen.</translation>
  </message>
  <message>
   <source>The cloud gives {qr_token} another AuthToken than the one that a device already holds. Stop, and ask the cloud's support.</source>
   <translation>Die Cloud gibt {qr_token} einen anderen AuthToken als den, den ein Gerät schon hat. Anhalten und den Support der Cloud fragen.</translation>
  </message>
  <message>
   <source>The recipe's template “{template}” is not in the cloud. Check product.template.</source>
   <translation>Das Template „{template}“ des Rezepts ist nicht in der Cloud. product.template prüfen.</translation>
  </message>
  <message>
   <source>Several templates are called “{template}”: name its TMPL… id in the recipe.</source>
   <translation>Mehrere Templates heißen „{template}“: im Rezept die TMPL…-ID nennen.</translation>
  </message>
  <message>
   <source>The token {qr_token} is not known here.</source>
   <translation>Der Token {qr_token} ist hier nicht bekannt.</translation>
  </message>
  <message>
   <source>The cloud gives {qr_token} an AuthToken that it also gives another QR token. Stop, and ask the cloud's support.</source>
   <translation>Die Cloud gibt {qr_token} einen AuthToken, den sie auch einem anderen QR-Token gibt. Anhalten und den Support der Cloud fragen.</translation>
  </message>
  <message>
   <source>The token {qr_token} is not known here. Sync, then try again.</source>
   <translation>Der Token {qr_token} ist hier nicht bekannt. Abgleichen, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>The token {qr_token} is in {unit}, the device {mac}: it cannot be meant for another device.</source>
   <translation>Der Token {qr_token} ist in {unit}, dem Gerät {mac}: er kann nicht für ein anderes bestimmt sein.</translation>
  </message>
  <message>
   <source>A token comes twice. Nothing was taken in: the source is wrong.</source>
   <translation>Ein Token kommt zweimal vor. Nichts wurde aufgenommen: die Quelle ist falsch.</translation>
  </message>
  <message>
   <source>The AuthToken of {qr_token} is known here as that of {other}. Nothing was taken in: one of the two sources is wrong.</source>
   <translation>Der AuthToken von {qr_token} ist hier als der von {other} bekannt. Nichts wurde aufgenommen: eine der beiden Quellen ist falsch.</translation>
  </message>
  <message>
   <source>The token {qr_token} is known here with another AuthToken. Nothing was taken in: one of the two sources is wrong.</source>
   <translation>Der Token {qr_token} ist hier mit einem anderen AuthToken bekannt. Nichts wurde aufgenommen: eine der beiden Quellen ist falsch.</translation>
  </message>
  <message>
   <source>A token is chosen twice: choose each once.</source>
   <translation>Ein Token ist zweimal gewählt: jeden einmal wählen.</translation>
  </message>
  <message>
   <source>The unit {unit} is not in the journal.</source>
   <translation>Die Einheit {unit} ist nicht im Journal.</translation>
  </message>
  <message>
   <source>The journal's entry of {unit} is damaged. Stop this bench and restore a copy from the folder backups.</source>
   <translation>Der Journaleintrag von {unit} ist beschädigt. Diese Station anhalten und eine Kopie aus dem Ordner backups wiederherstellen.</translation>
  </message>
  <message>
   <source>The sealing key of {home} is not there: it is not in the file sealing.key, and this system's keyring does not have it. Restore the key.</source>
   <translation>Der Siegelschlüssel von {home} ist nicht da: er steht nicht in der Datei sealing.key, und der Schlüsselbund dieses Systems hat ihn nicht. Den Schlüssel wiederherstellen.</translation>
  </message>
  <message>
   <source>The sealing key of {home} is damaged. Restore it from a backup.</source>
   <translation>Der Siegelschlüssel von {home} ist beschädigt. Ihn aus einer Sicherung wiederherstellen.</translation>
  </message>
  <message>
   <source>The secret {name} of {home} cannot be read ({kind}).</source>
   <translation>Das Geheimnis {name} von {home} ist nicht lesbar ({kind}).</translation>
  </message>
  <message>
   <source>The secret {name} of {home} cannot be kept ({kind}).</source>
   <translation>Das Geheimnis {name} von {home} lässt sich nicht aufbewahren ({kind}).</translation>
  </message>
  <message>
   <source>Too many wrong tries. Try again in {seconds} s.</source>
   <translation>Zu viele falsche Versuche. In {seconds} s erneut versuchen.</translation>
  </message>
  <message>
   <source>Nothing here is known by what was scanned.</source>
   <translation>Zu diesem Scan ist hier nichts bekannt.</translation>
  </message>
  <message>
   <source>Wait: the box is being checked.</source>
   <translation>Warten: der Karton wird geprüft.</translation>
  </message>
  <message>
   <source>Scan the unit that comes out of the box once more, then take it out.</source>
   <translation>Die Einheit, die aus dem Karton kommt, noch einmal scannen, dann herausnehmen.</translation>
  </message>
  <message>
   <source>{unit} is in the box already.</source>
   <translation>{unit} ist schon im Karton.</translation>
  </message>
  <message>
   <source>Wait: the tray is being disclaimed.</source>
   <translation>Warten: das Tablett wird freigegeben.</translation>
  </message>
  <message>
   <source>{unit} is in the tray already.</source>
   <translation>{unit} ist schon auf dem Tablett.</translation>
  </message>
  <message>
   <source>Wait: {unit} is being disclaimed.</source>
   <translation>Warten: {unit} wird freigegeben.</translation>
  </message>
  <message>
   <source>No slot is set yet: say which socket makes which product.</source>
   <translation>Noch ist kein Platz eingerichtet: sagen, welche Buchse welches Produkt macht.</translation>
  </message>
  <message>
   <source>The two PINs differ.</source>
   <translation>Die beiden PINs sind verschieden.</translation>
  </message>
  <message>
   <source>Give a PIN, or scan a badge.</source>
   <translation>Eine PIN eingeben oder einen Ausweis scannen.</translation>
  </message>
  <message>
   <source>Enter the client id: the Console shows it with the client.</source>
   <translation>Die Client-ID eingeben: die Console zeigt sie beim Client.</translation>
  </message>
  <message>
   <source>Enter the client secret: the Console shows it once, when the client is made.</source>
   <translation>Das Client-Secret eingeben: die Console zeigt es einmal, beim Anlegen des Clients.</translation>
  </message>
  <message>
   <source>Give the slot a name.</source>
   <translation>Dem Platz einen Namen geben.</translation>
  </message>
  <message>
   <source>There is a slot {slot} already. Give another name.</source>
   <translation>Einen Platz {slot} gibt es schon. Einen anderen Namen geben.</translation>
  </message>
  <message>
   <source>Say which socket it is: plug a board in, or enter it.</source>
   <translation>Sagen, welche Buchse es ist: eine Platine einstecken oder sie eingeben.</translation>
  </message>
  <message>
   <source>Slot {slot} has this socket already. Take another one.</source>
   <translation>Platz {slot} hat diese Buchse schon. Eine andere nehmen.</translation>
  </message>
  <message>
   <source>No unit holds this token.</source>
   <translation>Keine Einheit hat diesen Token.</translation>
  </message>
  <message>
   <source>At most {most:,} tokens at a time: {count:,} are chosen.</source>
   <translation>Höchstens {most:,} Token auf einmal: gewählt sind {count:,}.</translation>
  </message>
  <message>
   <source>Choose the template of these tokens.</source>
   <translation>Das Template dieser Token wählen.</translation>
  </message>
  <message>
   <source>Give the new template its name and its number, as the Console shows them.</source>
   <translation>Name und Nummer des neuen Templates angeben, wie die Console sie zeigt.</translation>
  </message>
 </context>
 <context>
  <name>facts</name>
  <message>
   <source>In the cloud</source>
   <translation>In der Cloud</translation>
  </message>
  <message>
   <source>has never connected</source>
   <translation>war nie verbunden</translation>
  </message>
  <message>
   <source>not claimed, when it was asked last</source>
   <translation>ohne Besitzer, bei der letzten Anfrage</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>QR-Token</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Template</translation>
  </message>
  <message>
   <source>Created in</source>
   <translation>Erstellt in</translation>
  </message>
  <message>
   <source>claimed by user {owner} of {org}</source>
   <translation>im Besitz von Benutzer {owner} von {org}</translation>
  </message>
  <message>
   <source>claimed by {org}</source>
   <translation>im Besitz von {org}</translation>
  </message>
  <message>
   <source>online</source>
   <translation>online</translation>
  </message>
  <message>
   <source>offline</source>
   <translation>offline</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>reserved</source>
   <translation>reserviert</translation>
  </message>
  <message>
   <source>being written</source>
   <translation>wird beschrieben</translation>
  </message>
  <message>
   <source>verified</source>
   <translation>geprüft</translation>
  </message>
  <message>
   <source>label at the printer</source>
   <translation>Etikett am Drucker</translation>
  </message>
  <message>
   <source>label printed</source>
   <translation>Etikett gedruckt</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>abgeschlossen</translation>
  </message>
  <message>
   <source>suspect</source>
   <translation>unklar</translation>
  </message>
  <message>
   <source>scrapped</source>
   <translation>Ausschuss</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>zurückgenommen</translation>
  </message>
  <message>
   <source>organization {number}</source>
   <translation>Organisation {number}</translation>
  </message>
  <message>
   <source>{unit}: {state}</source>
   <translation>{unit}: {state}</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>MAC-Adresse</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Seriennummer</translation>
  </message>
  <message>
   <source>gone, when it was asked last</source>
   <translation>weg, bei der letzten Anfrage</translation>
  </message>
  <message>
   <source>claimed by {org}, when it was asked last</source>
   <translation>im Besitz von {org}, bei der letzten Anfrage</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>weg</translation>
  </message>
  <message>
   <source>not claimed</source>
   <translation>ohne Besitzer</translation>
  </message>
  <message>
   <source>{name} ({number})</source>
   <translation>{name} ({number})</translation>
  </message>
  <message>
   <source>none; its label is on a sheet</source>
   <translation>keine; das Etikett ist auf einem Bogen</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
 </context>
 <context>
  <name>find</name>
  <message>
   <source>It belongs to this AuthToken</source>
   <translation>Sie gehört zu diesem AuthToken</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>QR-Token</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Seriennummer</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>MAC-Adresse</translation>
  </message>
  <message>
   <source>Order or batch</source>
   <translation>Auftrag oder Los</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>Kunde</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>{name} ({role})</source>
   <translation>{name} ({role})</translation>
  </message>
  <message>
   <source>being printed</source>
   <translation>wird gedruckt</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>gedruckt</translation>
  </message>
  <message>
   <source>did not come out</source>
   <translation>kam nicht heraus</translation>
  </message>
  <message>
   <source>not known whether it came out</source>
   <translation>unklar, ob sie herauskam</translation>
  </message>
  <message>
   <source>void</source>
   <translation>ungültig</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>given up</source>
   <translation>aufgegeben</translation>
  </message>
 </context>
 <context>
  <name>inspect</name>
  <message>
   <source>Pass</source>
   <translation>Bestanden</translation>
  </message>
  <message>
   <source>Fail</source>
   <translation>Nicht bestanden</translation>
  </message>
  <message>
   <source>It has never connected.</source>
   <translation>Es war nie verbunden.</translation>
  </message>
  <message>
   <source>Claimed</source>
   <translation>In Besitz</translation>
  </message>
  <message>
   <source>Passed</source>
   <translation>Bestanden</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Nicht bestanden</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>with a photo</source>
   <translation>mit Foto</translation>
  </message>
  <message>
   <source>Not inspected</source>
   <translation>Nicht geprüft</translation>
  </message>
  <message>
   <source>Needs no inspection</source>
   <translation>Braucht keine Prüfung</translation>
  </message>
  <message>
   <source>Inspection: {outcome}</source>
   <translation>Prüfung: {outcome}</translation>
  </message>
  <message>
   <source>The cloud was not reached</source>
   <translation>Die Cloud war nicht erreichbar</translation>
  </message>
  <message>
   <source>Not in the cloud</source>
   <translation>Nicht in der Cloud</translation>
  </message>
  <message>
   <source>It has connected.</source>
   <translation>Es war verbunden.</translation>
  </message>
  <message>
   <source>Unclaimed</source>
   <translation>Ohne Besitzer</translation>
  </message>
  <message>
   <source>User {owner} of {org}. {seen}</source>
   <translation>Benutzer {owner} von {org}. {seen}</translation>
  </message>
  <message>
   <source>To be sent</source>
   <translation>Wird noch gesendet</translation>
  </message>
  <message>
   <source>Sent, not read back yet</source>
   <translation>Gesendet, noch nicht bestätigt</translation>
  </message>
  <message>
   <source>Not disclaimed</source>
   <translation>Nicht freigegeben</translation>
  </message>
  <message>
   <source>{low} to {high} {unit}</source>
   <translation>{low} bis {high} {unit}</translation>
  </message>
  <message>
   <source>It is online.</source>
   <translation>Es ist online.</translation>
  </message>
  <message>
   <source>It is offline.</source>
   <translation>Es ist offline.</translation>
  </message>
  <message>
   <source>at least {low} {unit}</source>
   <translation>mindestens {low} {unit}</translation>
  </message>
  <message>
   <source>at most {high} {unit}</source>
   <translation>höchstens {high} {unit}</translation>
  </message>
  <message>
   <source>any value {unit}</source>
   <translation>beliebiger Wert {unit}</translation>
  </message>
  <message>
   <source>{value} {unit}</source>
   <translation>{value} {unit}</translation>
  </message>
 </context>
 <context>
  <name>keys</name>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>paper</name>
  <message>
   <source>page {number}</source>
   <translation>Seite {number}</translation>
  </message>
  <message>
   <source>time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>who</source>
   <translation>wer</translation>
  </message>
  <message>
   <source>why</source>
   <translation>warum</translation>
  </message>
  <message>
   <source>{unit} · all times in UTC · this sheet is no label</source>
   <translation>{unit} · alle Zeiten in UTC · dieses Blatt ist kein Etikett</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Zeitverlauf</translation>
  </message>
  <message>
   <source>Label copies</source>
   <translation>Etikettkopien</translation>
  </message>
  <message>
   <source>Inspections</source>
   <translation>Prüfungen</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>Rücknahmen</translation>
  </message>
  <message>
   <source>what</source>
   <translation>was</translation>
  </message>
  <message>
   <source>took</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <source>copy</source>
   <translation>Kopie</translation>
  </message>
  <message>
   <source>state</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>why it was printed</source>
   <translation>warum gedruckt</translation>
  </message>
  <message>
   <source>printer's reference</source>
   <translation>Kennung des Druckers</translation>
  </message>
  <message>
   <source>step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <source>result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>limits</source>
   <translation>Grenzen</translation>
  </message>
  <message>
   <source>note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>begun</source>
   <translation>begonnen</translation>
  </message>
  <message>
   <source>way</source>
   <translation>Weg</translation>
  </message>
  <message>
   <source>last step</source>
   <translation>letzter Schritt</translation>
  </message>
  <message>
   <source>ended</source>
   <translation>beendet</translation>
  </message>
  <message>
   <source>Traveller {unit}</source>
   <translation>Laufkarte {unit}</translation>
  </message>
  <message>
   <source>not claimed, has never connected</source>
   <translation>ohne Besitzer, war nie verbunden</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>nicht mehr vorhanden</translation>
  </message>
  <message>
   <source>not claimed</source>
   <translation>ohne Besitzer</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>In the cloud, when it was asked last</source>
   <translation>In der Cloud, als sie zuletzt gefragt wurde</translation>
  </message>
  <message>
   <source>being printed</source>
   <translation>wird gedruckt</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>gedruckt</translation>
  </message>
  <message>
   <source>did not come out</source>
   <translation>kam nicht heraus</translation>
  </message>
  <message>
   <source>not known whether it came out</source>
   <translation>unklar, ob sie herauskam</translation>
  </message>
  <message>
   <source>void</source>
   <translation>ungültig</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Seriennummer</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>MAC-Adresse</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>QR-Token</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Template</translation>
  </message>
  <message>
   <source>Created in</source>
   <translation>Erstellt in</translation>
  </message>
  <message>
   <source>Order or batch</source>
   <translation>Auftrag oder Los</translation>
  </message>
  <message>
   <source>Its device was before</source>
   <translation>Ihr Gerät war zuvor</translation>
  </message>
  <message>
   <source>Its device is now</source>
   <translation>Ihr Gerät ist jetzt</translation>
  </message>
  <message>
   <source>organization {number}</source>
   <translation>Organisation {number}</translation>
  </message>
  <message>
   <source>claimed by {where}</source>
   <translation>in Besitz von {where}</translation>
  </message>
  <message>
   <source>{name} ({role})</source>
   <translation>{name} ({role})</translation>
  </message>
  <message>
   <source>{result} (replaced)</source>
   <translation>{result} (ersetzt)</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} bis {high}</translation>
  </message>
  <message>
   <source>claimed by {customer} ({where})</source>
   <translation>in Besitz von {customer} ({where})</translation>
  </message>
  <message>
   <source>{percent}%</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>{begin} to {end}</source>
   <translation>{begin} bis {end}</translation>
  </message>
  <message>
   <source>All its units, whenever they were made</source>
   <translation>Alle seine Einheiten, gleich wann sie entstanden</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Ausgegeben</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>In Gebrauch</translation>
  </message>
  <message>
   <source>In doubt</source>
   <translation>Unklar</translation>
  </message>
  <message>
   <source>Scrapped</source>
   <translation>Ausschuss</translation>
  </message>
  <message>
   <source>Free again</source>
   <translation>Wieder frei</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Zurückgenommen</translation>
  </message>
  <message>
   <source>Scrapped, by reason</source>
   <translation>Ausschuss, nach Grund</translation>
  </message>
  <message>
   <source>In doubt, by reason</source>
   <translation>Unklar, nach Grund</translation>
  </message>
  <message>
   <source>Came back, by reason</source>
   <translation>Zurückgekommen, nach Grund</translation>
  </message>
  <message>
   <source>Printed again, by reason</source>
   <translation>Nachgedruckt, nach Grund</translation>
  </message>
  <message>
   <source>Closed, by person</source>
   <translation>Fertig, nach Person</translation>
  </message>
  <message>
   <source>Report of {span}</source>
   <translation>Bericht vom {span}</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>abgeschlossen</translation>
  </message>
  <message>
   <source>scrapped</source>
   <translation>Ausschuss</translation>
  </message>
  <message>
   <source>yield</source>
   <translation>Ausbeute</translation>
  </message>
  <message>
   <source>first pass</source>
   <translation>auf Anhieb</translation>
  </message>
  <message>
   <source>median time</source>
   <translation>mittlere Zeit</translation>
  </message>
  <message>
   <source>Closed, by hour</source>
   <translation>Fertig, nach Stunde</translation>
  </message>
  <message>
   <source>Tokens issued, and what became of them</source>
   <translation>Ausgegebene Token und was aus ihnen wurde</translation>
  </message>
  <message>
   <source>Batch {batch}</source>
   <translation>Los {batch}</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Andere</translation>
  </message>
  <message>
   <source>Test label</source>
   <translation>Testetikett</translation>
  </message>
  <message>
   <source>for no device</source>
   <translation>für kein Gerät</translation>
  </message>
 </context>
 <context>
  <name>printers</name>
  <message>
   <source>Label printer</source>
   <translation>Etikettendrucker</translation>
  </message>
  <message>
   <source>Leaflet printer</source>
   <translation>Beiblattdrucker</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>Ordner wählen …</translation>
  </message>
  <message>
   <source>Asking the printer …</source>
   <translation>Der Drucker wird gefragt …</translation>
  </message>
  <message>
   <source>Folder for PDFs</source>
   <translation>Ordner für PDFs</translation>
  </message>
  <message>
   <source>The folder “{folder}” at the station's home</source>
   <translation>Der Ordner „{folder}“ im Verzeichnis der Station</translation>
  </message>
  <message>
   <source>{printer}: choose a folder</source>
   <translation>{printer}: Ordner wählen</translation>
  </message>
 </context>
 <context>
  <name>reasons</name>
  <message>
   <source>unexpected {a}</source>
   <translation>unerwartet: {a}</translation>
  </message>
  <message>
   <source>the station stopped meanwhile</source>
   <translation>die Station hielt währenddessen an</translation>
  </message>
  <message>
   <source>scanned back</source>
   <translation>zurückgescannt</translation>
  </message>
  <message>
   <source>its label was scanned</source>
   <translation>ihr Etikett wurde gescannt</translation>
  </message>
  <message>
   <source>slot {a} takes {b} now</source>
   <translation>Platz {a} nimmt jetzt {b}</translation>
  </message>
  <message>
   <source>the recipe waives the scan</source>
   <translation>das Rezept verzichtet auf den Scan</translation>
  </message>
  <message>
   <source>does not say the number of the job</source>
   <translation>nennt die Nummer des Auftrags nicht</translation>
  </message>
  <message>
   <source>takes no PDF: set it up in CUPS and use cups:QUEUE</source>
   <translation>nimmt kein PDF an: in CUPS einrichten und cups:QUEUE verwenden</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>ohne Angabe von Gründen</translation>
  </message>
  <message>
   <source>cancelled the job ({a})</source>
   <translation>hat den Auftrag abgebrochen ({a})</translation>
  </message>
  <message>
   <source>gave up the job ({a})</source>
   <translation>hat den Auftrag aufgegeben ({a})</translation>
  </message>
  <message>
   <source>says that it finished the job with errors</source>
   <translation>meldet, dass der Auftrag mit Fehlern endete</translation>
  </message>
  <message>
   <source>does not say how the job stands</source>
   <translation>sagt nicht, wie der Auftrag steht</translation>
  </message>
  <message>
   <source>{a}; the job was cancelled before it began</source>
   <translation>{a}; der Auftrag wurde vor seinem Beginn abgebrochen</translation>
  </message>
  <message>
   <source>did not finish within {a} seconds</source>
   <translation>wurde in {a} Sekunden nicht fertig</translation>
  </message>
  <message>
   <source>tells nothing of the job any more: it {a}</source>
   <translation>sagt nichts mehr über den Auftrag: {a}</translation>
  </message>
  <message>
   <source>asks for a user and a password (HTTP {a}): allow this station without</source>
   <translation>verlangt Benutzer und Passwort (HTTP {a}): diese Station ohne zulassen</translation>
  </message>
  <message>
   <source>wants an encrypted connection: write its address with ipps://</source>
   <translation>verlangt eine verschlüsselte Verbindung: Adresse mit ipps:// schreiben</translation>
  </message>
  <message>
   <source>has moved: set its address to that of {a}</source>
   <translation>ist umgezogen: seine Adresse auf {a} setzen</translation>
  </message>
  <message>
   <source>has no such queue or does not take labels this way (HTTP {a})</source>
   <translation>hat keine solche Warteschlange oder nimmt so keine Etiketten an (HTTP {a})</translation>
  </message>
  <message>
   <source>failed (HTTP {a})</source>
   <translation>Fehler (HTTP {a})</translation>
  </message>
  <message>
   <source>cannot be reached: {a}</source>
   <translation>nicht erreichbar: {a}</translation>
  </message>
  <message>
   <source>does not answer</source>
   <translation>antwortet nicht</translation>
  </message>
  <message>
   <source>broke off the connection: {a}</source>
   <translation>hat die Verbindung abgebrochen: {a}</translation>
  </message>
  <message>
   <source>sent an answer that is not IPP: {a}</source>
   <translation>schickt eine Antwort, die kein IPP ist: {a}</translation>
  </message>
  <message>
   <source>sent an answer without end</source>
   <translation>schickt eine Antwort ohne Ende</translation>
  </message>
  <message>
   <source>version {a}</source>
   <translation>Version {a}</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>sie endet zu früh</translation>
  </message>
  <message>
   <source>it holds too much</source>
   <translation>sie enthält zu viel</translation>
  </message>
  <message>
   <source>a value without an attribute</source>
   <translation>ein Wert ohne Attribut</translation>
  </message>
  <message>
   <source>a value without a member's name</source>
   <translation>ein Wert ohne Namen des Mitglieds</translation>
  </message>
  <message>
   <source>is out of labels: load a roll</source>
   <translation>keine Etiketten mehr: Rolle einlegen</translation>
  </message>
  <message>
   <source>has no roll in it: load one</source>
   <translation>keine Rolle eingelegt: eine einlegen</translation>
  </message>
  <message>
   <source>has a jam: clear it</source>
   <translation>Stau: beseitigen</translation>
  </message>
  <message>
   <source>is open: close its cover</source>
   <translation>offen: Deckel schließen</translation>
  </message>
  <message>
   <source>is open: close its door</source>
   <translation>offen: Klappe schließen</translation>
  </message>
  <message>
   <source>is open: close it</source>
   <translation>offen: schließen</translation>
  </message>
  <message>
   <source>is out of ribbon or ink: put in a new one</source>
   <translation>Farbband oder Tinte leer: neu einsetzen</translation>
  </message>
  <message>
   <source>has a full waste box: empty it</source>
   <translation>Abfallbehälter voll: leeren</translation>
  </message>
  <message>
   <source>is out of toner: put in a new one</source>
   <translation>Toner leer: neu einsetzen</translation>
  </message>
  <message>
   <source>has a full output: take the labels out</source>
   <translation>Ausgabe voll: Etiketten herausnehmen</translation>
  </message>
  <message>
   <source>is paused: resume it</source>
   <translation>angehalten: fortsetzen</translation>
  </message>
  <message>
   <source>is switched off: switch it on</source>
   <translation>ausgeschaltet: einschalten</translation>
  </message>
  <message>
   <source>is offline: look at its cable and switch</source>
   <translation>offline: Kabel und Schalter prüfen</translation>
  </message>
  <message>
   <source>is still looking for its device: look at cable and switch</source>
   <translation>sucht noch sein Gerät: Kabel und Schalter prüfen</translation>
  </message>
  <message>
   <source>does not reach its device: look at cable and switch</source>
   <translation>erreicht sein Gerät nicht: Kabel und Schalter prüfen</translation>
  </message>
  <message>
   <source>is stopped: look at its display, or resume its queue</source>
   <translation>ist angehalten: Anzeige ansehen oder Warteschlange fortsetzen</translation>
  </message>
  <message>
   <source>takes no jobs now: let its queue accept them</source>
   <translation>nimmt jetzt keine Aufträge an: Warteschlange freigeben</translation>
  </message>
  <message>
   <source>reports {a}: look at its display</source>
   <translation>meldet {a}: Anzeige ansehen</translation>
  </message>
  <message>
   <source>this file was restored from an older copy</source>
   <translation>diese Datei wurde aus einer älteren Kopie wiederhergestellt</translation>
  </message>
 </context>
 <context>
  <name>returns</name>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>wartet</translation>
  </message>
  <message>
   <source>at work</source>
   <translation>läuft</translation>
  </message>
  <message>
   <source>not done</source>
   <translation>nicht getan</translation>
  </message>
  <message>
   <source>Scan the label or plug the device in.</source>
   <translation>Etikett scannen oder Gerät einstecken.</translation>
  </message>
  <message>
   <source>This device is not known here. Set it aside.</source>
   <translation>Dieses Gerät ist hier nicht bekannt. Beiseitelegen.</translation>
  </message>
  <message>
   <source>The return was given up. Nothing more is done.</source>
   <translation>Die Rücknahme wurde aufgegeben. Es geschieht nichts mehr.</translation>
  </message>
  <message>
   <source>Why can no label be scanned?</source>
   <translation>Warum ist kein Etikett zu scannen?</translation>
  </message>
  <message>
   <source>Label is missing</source>
   <translation>Etikett fehlt</translation>
  </message>
  <message>
   <source>Label is unreadable</source>
   <translation>Etikett ist unlesbar</translation>
  </message>
  <message>
   <source>Device did not come back</source>
   <translation>Gerät kam nicht zurück</translation>
  </message>
  <message>
   <source>Why did it come back?</source>
   <translation>Warum kam es zurück?</translation>
  </message>
  <message>
   <source>Customer gave it back</source>
   <translation>Kunde gab es zurück</translation>
  </message>
  <message>
   <source>Device is defective</source>
   <translation>Gerät ist defekt</translation>
  </message>
  <message>
   <source>Wrong delivery</source>
   <translation>Falsche Lieferung</translation>
  </message>
  <message>
   <source>Why give up? What was done so far stays done.</source>
   <translation>Warum aufgeben? Was bisher getan wurde, bleibt.</translation>
  </message>
  <message>
   <source>Wrong unit</source>
   <translation>Falsche Einheit</translation>
  </message>
  <message>
   <source>Another way is better</source>
   <translation>Ein anderer Weg ist besser</translation>
  </message>
  <message>
   <source>Supervisor takes it</source>
   <translation>Schichtleitung übernimmt</translation>
  </message>
  <message>
   <source>Why can it not be resold?</source>
   <translation>Warum ist es nicht wieder verkäuflich?</translation>
  </message>
  <message>
   <source>Device does not answer</source>
   <translation>Gerät antwortet nicht</translation>
  </message>
  <message>
   <source>Device is damaged</source>
   <translation>Gerät ist beschädigt</translation>
  </message>
  <message>
   <source>The cloud no longer has its token.</source>
   <translation>Die Cloud hat ihren Token nicht mehr.</translation>
  </message>
  <message>
   <source>Not claimed by anybody.</source>
   <translation>Niemand besitzt sie.</translation>
  </message>
  <message>
   <source>Resell as it is</source>
   <translation>Wieder verkaufen</translation>
  </message>
  <message>
   <source>Re-provision</source>
   <translation>Neu programmieren</translation>
  </message>
  <message>
   <source>Transfer</source>
   <translation>Übertragen</translation>
  </message>
  <message>
   <source>Scrap</source>
   <translation>Als Ausschuss</translation>
  </message>
  <message>
   <source>Disclaim it, erase what its users left. Token and label stay.</source>
   <translation>Freigeben, Daten der Benutzer löschen. Token und Etikett bleiben.</translation>
  </message>
  <message>
   <source>Disclaim it, then a new token and a new label.</source>
   <translation>Freigeben, dann neuer Token und neues Etikett.</translation>
  </message>
  <message>
   <source>Another customer gets it in the cloud. Nothing else changes.</source>
   <translation>In der Cloud bekommt es ein anderer Kunde. Sonst ändert sich nichts.</translation>
  </message>
  <message>
   <source>Delete its token, erase it, destroy its label. For good.</source>
   <translation>Token löschen, Gerät löschen, Etikett vernichten. Für immer.</translation>
  </message>
  <message>
   <source>Disclaim in the cloud</source>
   <translation>In der Cloud freigeben</translation>
  </message>
  <message>
   <source>Erase user data, read back</source>
   <translation>Nutzerdaten löschen</translation>
  </message>
  <message>
   <source>Scan the label</source>
   <translation>Das Etikett scannen</translation>
  </message>
  <message>
   <source>Destroy the old label</source>
   <translation>Das alte Etikett vernichten</translation>
  </message>
  <message>
   <source>New token, new label</source>
   <translation>Neuer Token, neues Etikett</translation>
  </message>
  <message>
   <source>Retire the old token</source>
   <translation>Den alten Token stilllegen</translation>
  </message>
  <message>
   <source>Transfer in the cloud</source>
   <translation>In der Cloud übertragen</translation>
  </message>
  <message>
   <source>Delete the token</source>
   <translation>Den Token löschen</translation>
  </message>
  <message>
   <source>Erase the device, read back</source>
   <translation>Das Gerät löschen, rücklesen</translation>
  </message>
  <message>
   <source>Destroy the label</source>
   <translation>Das Etikett vernichten</translation>
  </message>
  <message>
   <source>This label is void: destroy it.</source>
   <translation>Dieses Etikett ist ungültig: vernichten.</translation>
  </message>
  <message>
   <source>Scan the label on the device.</source>
   <translation>Das Etikett am Gerät scannen.</translation>
  </message>
  <message>
   <source>Scan the old label, then destroy it.</source>
   <translation>Das alte Etikett scannen, dann vernichten.</translation>
  </message>
  <message>
   <source>Decide what becomes of the old token.</source>
   <translation>Entscheiden, was aus dem alten Token wird.</translation>
  </message>
  <message>
   <source>Scan the label, then destroy it.</source>
   <translation>Das Etikett scannen, dann vernichten.</translation>
  </message>
  <message>
   <source>Why another label? The older ones become void.</source>
   <translation>Warum noch ein Etikett? Die älteren werden ungültig.</translation>
  </message>
  <message>
   <source>Label is damaged</source>
   <translation>Etikett ist beschädigt</translation>
  </message>
  <message>
   <source>Why can it not be erased? It is told as not proven.</source>
   <translation>Warum ist es nicht zu löschen? Es gilt dann als nicht bewiesen.</translation>
  </message>
  <message>
   <source>Device was destroyed</source>
   <translation>Gerät wurde zerstört</translation>
  </message>
  <message>
   <source>Claimed by user {user} of {organization}.</source>
   <translation>Im Besitz von Benutzer {user} von {organization}.</translation>
  </message>
  <message>
   <source>{unit} is not closed: it goes on at the line.</source>
   <translation>{unit} ist nicht abgeschlossen: sie geht an der Linie weiter.</translation>
  </message>
  <message>
   <source>Disclaim</source>
   <translation>Freigeben</translation>
  </message>
  <message>
   <source>Erase and read back</source>
   <translation>Löschen und rücklesen</translation>
  </message>
  <message>
   <source>Scrap and delete the token</source>
   <translation>Ausschuss und Token löschen</translation>
  </message>
  <message>
   <source>Give it to the line</source>
   <translation>Der Linie geben</translation>
  </message>
  <message>
   <source>Leave it in the cloud</source>
   <translation>In der Cloud lassen</translation>
  </message>
  <message>
   <source>Print it again</source>
   <translation>Nachdrucken</translation>
  </message>
  <message>
   <source>No label to scan</source>
   <translation>Kein Etikett zum Scannen</translation>
  </message>
  <message>
   <source>It cannot be erased</source>
   <translation>Nicht zu löschen</translation>
  </message>
  <message>
   <source>Claimed by {organization}.</source>
   <translation>Im Besitz von {organization}.</translation>
  </message>
  <message>
   <source>Choose what becomes of {unit}.</source>
   <translation>Wählen, was aus {unit} wird.</translation>
  </message>
  <message>
   <source>The cloud must be asked about {unit} first.</source>
   <translation>Zuerst muss die Cloud nach {unit} gefragt werden.</translation>
  </message>
  <message>
   <source>Plug {mac} in.</source>
   <translation>{mac} einstecken.</translation>
  </message>
  <message>
   <source>Erase {mac}. Do not unplug it meanwhile.</source>
   <translation>{mac} löschen. Dabei nicht ausstecken.</translation>
  </message>
  <message>
   <source>Stick label copy {copy} on and scan its bar code.</source>
   <translation>Etikettkopie {copy} aufkleben und ihren Strichcode scannen.</translation>
  </message>
  <message>
   <source>Plug {mac} into a slot for {recipe}.</source>
   <translation>{mac} in einen Platz für {recipe} stecken.</translation>
  </message>
  <message>
   <source>Have the cloud disclaim {unit}.</source>
   <translation>{unit} in der Cloud freigeben.</translation>
  </message>
  <message>
   <source>Have the cloud transfer {unit} to {target}.</source>
   <translation>{unit} in der Cloud an {target} übertragen.</translation>
  </message>
  <message>
   <source>Have the token of {unit} deleted.</source>
   <translation>Den Token von {unit} löschen lassen.</translation>
  </message>
  <message>
   <source>{unit} can be sold again. Take the device out.</source>
   <translation>{unit} kann wieder verkauft werden. Das Gerät herausnehmen.</translation>
  </message>
  <message>
   <source>{unit} can be sold. Its old label is void.</source>
   <translation>{unit} kann verkauft werden. Ihr altes Etikett ist ungültig.</translation>
  </message>
  <message>
   <source>{unit} belongs to {target} now.</source>
   <translation>{unit} gehört jetzt {target}.</translation>
  </message>
  <message>
   <source>{unit} is scrapped for good. Throw the device away.</source>
   <translation>{unit} ist endgültig Ausschuss. Das Gerät entsorgen.</translation>
  </message>
 </context>
 <context>
  <name>values</name>
  <message>
   <source>reserved</source>
   <translation>reserviert</translation>
  </message>
  <message>
   <source>writing</source>
   <translation>im Schreibvorgang</translation>
  </message>
  <message>
   <source>verified</source>
   <translation>geprüft</translation>
  </message>
  <message>
   <source>printing</source>
   <translation>im Druck</translation>
  </message>
  <message>
   <source>labelled</source>
   <translation>etikettiert</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>abgeschlossen</translation>
  </message>
  <message>
   <source>suspect</source>
   <translation>unklar</translation>
  </message>
  <message>
   <source>scrapped</source>
   <translation>Ausschuss</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>zurückgenommen</translation>
  </message>
  <message>
   <source>disclaim</source>
   <translation>freigeben</translation>
  </message>
  <message>
   <source>delete</source>
   <translation>löschen</translation>
  </message>
  <message>
   <source>provision units</source>
   <translation>Einheiten programmieren</translation>
  </message>
  <message>
   <source>reprint labels</source>
   <translation>Etiketten nachdrucken</translation>
  </message>
  <message>
   <source>scrap units</source>
   <translation>Einheiten als Ausschuss buchen</translation>
  </message>
  <message>
   <source>sync tokens</source>
   <translation>Token abgleichen</translation>
  </message>
  <message>
   <source>create tokens</source>
   <translation>Token erstellen</translation>
  </message>
  <message>
   <source>import tokens</source>
   <translation>Token importieren</translation>
  </message>
  <message>
   <source>export tokens</source>
   <translation>Token exportieren</translation>
  </message>
  <message>
   <source>put tokens on paper</source>
   <translation>Token auf Papier drucken</translation>
  </message>
  <message>
   <source>disclaim tokens</source>
   <translation>Token freigeben</translation>
  </message>
  <message>
   <source>delete tokens</source>
   <translation>Token löschen</translation>
  </message>
  <message>
   <source>delete claimed tokens</source>
   <translation>Token im Besitz von Kunden löschen</translation>
  </message>
  <message>
   <source>reveal AuthTokens</source>
   <translation>AuthToken anzeigen</translation>
  </message>
  <message>
   <source>inspect units</source>
   <translation>Einheiten prüfen</translation>
  </message>
  <message>
   <source>take back units</source>
   <translation>Einheiten zurücknehmen</translation>
  </message>
  <message>
   <source>void closed units</source>
   <translation>abgeschlossene Einheiten ungültig machen</translation>
  </message>
  <message>
   <source>change recipes</source>
   <translation>Rezepte ändern</translation>
  </message>
  <message>
   <source>change settings</source>
   <translation>Einstellungen ändern</translation>
  </message>
  <message>
   <source>manage people</source>
   <translation>Personen verwalten</translation>
  </message>
  <message>
   <source>resell</source>
   <translation>wieder verkaufen</translation>
  </message>
  <message>
   <source>reprovision</source>
   <translation>neu programmieren</translation>
  </message>
  <message>
   <source>transfer</source>
   <translation>übertragen</translation>
  </message>
  <message>
   <source>scrap</source>
   <translation>als Ausschuss</translation>
  </message>
  <message>
   <source>operator</source>
   <translation>Bediener</translation>
  </message>
  <message>
   <source>qa</source>
   <translation>QS</translation>
  </message>
  <message>
   <source>returns</source>
   <translation>Rücknahme</translation>
  </message>
  <message>
   <source>supervisor</source>
   <translation>Schichtleitung</translation>
  </message>
  <message>
   <source>pass</source>
   <translation>bestanden</translation>
  </message>
  <message>
   <source>fail</source>
   <translation>nicht bestanden</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>given up</source>
   <translation>aufgegeben</translation>
  </message>
  <message>
   <source>operators, the returns desk or supervisors</source>
   <translation>Bediener, Rücknahme oder Schichtleitung</translation>
  </message>
  <message>
   <source>operators, QA, the returns desk or supervisors</source>
   <translation>Bediener, QS, Rücknahme oder Schichtleitung</translation>
  </message>
  <message>
   <source>supervisors</source>
   <translation>Schichtleitung</translation>
  </message>
  <message>
   <source>QA or supervisors</source>
   <translation>QS oder Schichtleitung</translation>
  </message>
  <message>
   <source>QA, the returns desk or supervisors</source>
   <translation>QS, Rücknahme oder Schichtleitung</translation>
  </message>
  <message>
   <source>the returns desk or supervisors</source>
   <translation>Rücknahme oder Schichtleitung</translation>
  </message>
  <message>
   <source>the sign-in</source>
   <translation>die Anmeldung</translation>
  </message>
  <message>
   <source>to show the organization</source>
   <translation>die Angaben zur Organisation</translation>
  </message>
  <message>
   <source>to show an organization</source>
   <translation>die Angaben zu einer Organisation</translation>
  </message>
  <message>
   <source>to list the templates</source>
   <translation>die Liste der Templates</translation>
  </message>
  <message>
   <source>to list the template's metadata</source>
   <translation>die Metadaten des Templates</translation>
  </message>
  <message>
   <source>to list the static tokens</source>
   <translation>die Liste der Static Tokens</translation>
  </message>
  <message>
   <source>to show the device's metadata</source>
   <translation>die Metadaten des Geräts</translation>
  </message>
  <message>
   <source>to change the device's metadata</source>
   <translation>das Ändern der Gerätemetadaten</translation>
  </message>
  <message>
   <source>to transfer the device</source>
   <translation>das Übertragen des Geräts</translation>
  </message>
  <message>
   <source>to say whether the device is online</source>
   <translation>die Auskunft, ob das Gerät online ist</translation>
  </message>
  <message>
   <source>to generate tokens</source>
   <translation>das Erzeugen von Token</translation>
  </message>
  <message>
   <source>to claim the token</source>
   <translation>die Inbesitznahme des Tokens</translation>
  </message>
  <message>
   <source>to unclaim the token</source>
   <translation>die Freigabe des Tokens</translation>
  </message>
  <message>
   <source>to say how many tokens the plan allows</source>
   <translation>die Auskunft, wie viele Token der Tarif erlaubt</translation>
  </message>
  <message>
   <source>to create tokens from a file</source>
   <translation>das Erstellen von Token aus einer Datei</translation>
  </message>
  <message>
   <source>to say where devices log in</source>
   <translation>die Auskunft, wo sich Geräte anmelden</translation>
  </message>
  <message>
   <source>to delete the token</source>
   <translation>das Löschen des Tokens</translation>
  </message>
  <message>
   <source>while its MAC was read</source>
   <translation>beim Lesen seiner MAC</translation>
  </message>
  <message>
   <source>while its flash was compared</source>
   <translation>beim Vergleichen seines Flashs</translation>
  </message>
  <message>
   <source>while it was written</source>
   <translation>beim Schreiben</translation>
  </message>
  <message>
   <source>while its flash was read</source>
   <translation>beim Lesen seines Flashs</translation>
  </message>
  <message>
   <source>at its restart</source>
   <translation>beim Neustart</translation>
  </message>
  <message>
   <source>when it was connected</source>
   <translation>beim Verbinden</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>ganze Zahl</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>wahr oder falsch</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>whole number</source>
   <translation>ganze Zahl</translation>
  </message>
  <message>
   <source>number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <source>MAC</source>
   <translation>die MAC</translation>
  </message>
  <message>
   <source>serial number</source>
   <translation>die Seriennummer</translation>
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Frei</translation>
  </message>
  <message>
   <source>Working</source>
   <translation>Arbeitet</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <source>Scan label</source>
   <translation>Scannen</translation>
  </message>
  <message>
   <source>Scan serial</source>
   <translation>Seriennr.</translation>
  </message>
  <message>
   <source>Decide</source>
   <translation>Entscheiden</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>Rücknahme</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Scrapped</source>
   <translation>Ausschuss</translation>
  </message>
  <message>
   <source>Not used</source>
   <translation>Nicht benutzt</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Beiseite</translation>
  </message>
  <message>
   <source>Plug in a device.</source>
   <translation>Ein Gerät einstecken.</translation>
  </message>
  <message>
   <source>Do not unplug the device.</source>
   <translation>Das Gerät nicht ausstecken.</translation>
  </message>
  <message>
   <source>Wait: another slot comes first.</source>
   <translation>Warten: ein anderer Platz kommt zuerst.</translation>
  </message>
  <message>
   <source>Stick the label on this device and scan it.</source>
   <translation>Das Etikett auf dieses Gerät kleben und scannen.</translation>
  </message>
  <message>
   <source>Scan the serial number on the device.</source>
   <translation>Die Seriennummer am Gerät scannen.</translation>
  </message>
  <message>
   <source>Take the device out.</source>
   <translation>Das Gerät herausnehmen.</translation>
  </message>
  <message>
   <source>The returns desk has this slot.</source>
   <translation>Die Rücknahme hat diesen Platz.</translation>
  </message>
  <message>
   <source>The bench is starting …</source>
   <translation>Die Station startet …</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Verbinden</translation>
  </message>
  <message>
   <source>Reserve token</source>
   <translation>Token reservieren</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>Read back</source>
   <translation>Rücklesen</translation>
  </message>
  <message>
   <source>Device reports</source>
   <translation>Gerät meldet</translation>
  </message>
  <message>
   <source>Make label</source>
   <translation>Etikett erzeugen</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Neu drucken</translation>
  </message>
  <message>
   <source>Scrap</source>
   <translation>Als Ausschuss</translation>
  </message>
  <message>
   <source>Why try again?</source>
   <translation>Warum erneut versuchen?</translation>
  </message>
  <message>
   <source>Why another label? The older ones become void.</source>
   <translation>Warum noch ein Etikett? Die älteren werden ungültig.</translation>
  </message>
  <message>
   <source>Why scrap it? Its token is lost for good.</source>
   <translation>Warum Ausschuss? Der Token ist dann verloren.</translation>
  </message>
  <message>
   <source>Why set it aside? It can go on later.</source>
   <translation>Warum beiseitelegen? Es kann später weitergehen.</translation>
  </message>
  <message>
   <source>This slot is stopped.</source>
   <translation>Dieser Platz ist angehalten.</translation>
  </message>
  <message>
   <source>Decide what to do.</source>
   <translation>Entscheiden, was zu tun ist.</translation>
  </message>
  <message>
   <source>No label came out</source>
   <translation>Kein Etikett kam heraus</translation>
  </message>
  <message>
   <source>Label is unreadable</source>
   <translation>Etikett ist unlesbar</translation>
  </message>
  <message>
   <source>Label is damaged</source>
   <translation>Etikett ist beschädigt</translation>
  </message>
  <message>
   <source>Device is defective</source>
   <translation>Gerät ist defekt</translation>
  </message>
  <message>
   <source>Device is damaged</source>
   <translation>Gerät ist beschädigt</translation>
  </message>
  <message>
   <source>Wrong device</source>
   <translation>Falsches Gerät</translation>
  </message>
  <message>
   <source>Supervisor takes it</source>
   <translation>Schichtleitung übernimmt</translation>
  </message>
  <message>
   <source>Examined later</source>
   <translation>Später untersuchen</translation>
  </message>
  <message>
   <source>End of the shift</source>
   <translation>Schichtende</translation>
  </message>
  <message>
   <source>Wait: slot {slot} comes first.</source>
   <translation>Warten: Platz {slot} kommt zuerst.</translation>
  </message>
  <message>
   <source>Destroy the older label. Stick copy {copy} on and scan its bar code.</source>
   <translation>Das ältere Etikett vernichten. Kopie {copy} aufkleben und ihren Strichcode scannen.</translation>
  </message>
  <message>
   <source>Slot {slot} has stopped: decide what to do.</source>
   <translation>Platz {slot} hat angehalten: entscheiden, was zu tun ist.</translation>
  </message>
  <message>
   <source>Stick the label on the device in slot {slot} and scan it.</source>
   <translation>Das Etikett auf das Gerät in Platz {slot} kleben und scannen.</translation>
  </message>
  <message>
   <source>Scan the serial number at slot {slot}.</source>
   <translation>Die Seriennummer an Platz {slot} scannen.</translation>
  </message>
  <message>
   <source>Take the device out of slot {slot}.</source>
   <translation>Das Gerät aus Platz {slot} nehmen.</translation>
  </message>
  <message>
   <source>Plug a device into slot {slot}.</source>
   <translation>Ein Gerät in Platz {slot} stecken.</translation>
  </message>
  <message>
   <source>Wait, and do not unplug: {slots} at work.</source>
   <translation>Warten, nicht ausstecken: {slots} in Arbeit.</translation>
  </message>
  <message>
   <source>The returns desk has slot {slot}.</source>
   <translation>Die Rücknahme hat Platz {slot}.</translation>
  </message>
  <message>
   <source>The bench is stopped: see slot {slot}.</source>
   <translation>Die Station ist angehalten: siehe Platz {slot}.</translation>
  </message>
  <message>
   <source>slot {slot}</source>
   <translation>Platz {slot}</translation>
  </message>
  <message>
   <source>Scrapped: {why}</source>
   <translation>Ausschuss: {why}</translation>
  </message>
  <message>
   <source>In doubt: {why}</source>
   <translation>Unklar: {why}</translation>
  </message>
  <message>
   <source>Printed again: {why}</source>
   <translation>Nachgedruckt: {why}</translation>
  </message>
  <message>
   <source>No token fits these filters.</source>
   <translation>Kein Token passt zu diesen Filtern.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>QR-Token</translation>
  </message>
  <message>
   <source>AuthToken</source>
   <translation>AuthToken</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Template</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>MAC-Adresse</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <source>No tokens yet: the first sync is reading them.</source>
   <translation>Noch keine Token: der erste Abgleich liest sie.</translation>
  </message>
  <message>
   <source>No tokens yet: make static tokens in Blynk.Console, then sync.</source>
   <translation>Noch keine Token: in Blynk.Console Static Tokens erstellen, dann abgleichen.</translation>
  </message>
  <message>
   <source>No tokens yet: no cloud was asked. Set one with “station cloud set”.</source>
   <translation>Noch keine Token: keine Cloud wurde gefragt. Mit „station cloud set“ eine einrichten.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Reserved</source>
   <translation>Reserviert</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Benutzt</translation>
  </message>
  <message>
   <source>Claimed</source>
   <translation>In Besitz</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>Weg</translation>
  </message>
  <message>
   <source>No tokens yet: {problem}</source>
   <translation>Noch keine Token: {problem}</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; it is written in the station's log.</source>
   <translation>Etwas Unerwartetes ging schief; es steht im Log der Station.</translation>
  </message>
  <message>
   <source>Operator</source>
   <translation>Bediener</translation>
  </message>
  <message>
   <source>QA</source>
   <translation>QS</translation>
  </message>
  <message>
   <source>Supervisor</source>
   <translation>Schichtleitung</translation>
  </message>
  <message>
   <source>provision units</source>
   <translation>Einheiten programmieren</translation>
  </message>
  <message>
   <source>reprint labels</source>
   <translation>Etiketten nachdrucken</translation>
  </message>
  <message>
   <source>scrap units</source>
   <translation>Einheiten als Ausschuss buchen</translation>
  </message>
  <message>
   <source>sync tokens</source>
   <translation>Token abgleichen</translation>
  </message>
  <message>
   <source>create tokens</source>
   <translation>Token erstellen</translation>
  </message>
  <message>
   <source>import tokens</source>
   <translation>Token importieren</translation>
  </message>
  <message>
   <source>export tokens with their AuthTokens</source>
   <translation>Token mit AuthToken exportieren</translation>
  </message>
  <message>
   <source>put tokens on paper</source>
   <translation>Token auf Papier drucken</translation>
  </message>
  <message>
   <source>disclaim tokens</source>
   <translation>Token freigeben</translation>
  </message>
  <message>
   <source>delete tokens</source>
   <translation>Token löschen</translation>
  </message>
  <message>
   <source>delete tokens of customers</source>
   <translation>Token von Kunden löschen</translation>
  </message>
  <message>
   <source>reveal an AuthToken</source>
   <translation>einen AuthToken anzeigen</translation>
  </message>
  <message>
   <source>inspect units</source>
   <translation>Einheiten prüfen</translation>
  </message>
  <message>
   <source>take back units</source>
   <translation>Einheiten zurücknehmen</translation>
  </message>
  <message>
   <source>void a closed unit</source>
   <translation>eine abgeschlossene Einheit ungültig machen</translation>
  </message>
  <message>
   <source>change recipes</source>
   <translation>Rezepte ändern</translation>
  </message>
  <message>
   <source>change settings</source>
   <translation>Einstellungen ändern</translation>
  </message>
  <message>
   <source>manage people</source>
   <translation>Personen verwalten</translation>
  </message>
  <message>
   <source>Cloud: not asked yet</source>
   <translation>Cloud: noch nicht gefragt</translation>
  </message>
  <message>
   <source>Cloud: reading the tokens …</source>
   <translation>Cloud: Token werden gelesen …</translation>
  </message>
  <message>
   <source>Cloud: reached</source>
   <translation>Cloud: erreicht</translation>
  </message>
  <message>
   <source>Cloud: offline, the bench works on</source>
   <translation>Cloud: offline, die Station arbeitet weiter</translation>
  </message>
  <message>
   <source>Cloud: refused</source>
   <translation>Cloud: lehnt ab</translation>
  </message>
  <message>
   <source>Name is known</source>
   <translation>Name ist bekannt</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Antwortet</translation>
  </message>
  <message>
   <source>Is who it says</source>
   <translation>Ist, wer es sagt</translation>
  </message>
  <message>
   <source>Signs in</source>
   <translation>Meldet an</translation>
  </message>
  <message>
   <source>May use the API</source>
   <translation>Darf die API nutzen</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Templates</translation>
  </message>
  <message>
   <source>Lists tokens</source>
   <translation>Listet Token</translation>
  </message>
  <message>
   <source>{before} → {after}</source>
   <translation>{before} → {after}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>Im Schreibvorgang</translation>
  </message>
  <message>
   <source>Verified</source>
   <translation>Geprüft</translation>
  </message>
  <message>
   <source>Being printed</source>
   <translation>Im Druck</translation>
  </message>
  <message>
   <source>Label out</source>
   <translation>Etikett gedruckt</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Abgeschlossen</translation>
  </message>
  <message>
   <source>In doubt</source>
   <translation>Unklar</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Zurückgenommen</translation>
  </message>
  <message>
   <source>Cloud: {rows} of {total} tokens read</source>
   <translation>Cloud: {rows} von {total} Token gelesen</translation>
  </message>
  <message>
   <source>Cloud: in step since {time}</source>
   <translation>Cloud: abgeglichen seit {time}</translation>
  </message>
 </context>
</TS>

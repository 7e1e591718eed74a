<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>BarChart</name>
  <message>
   <source>Others</source>
   <translation>Otros</translation>
  </message>
 </context>
 <context>
  <name>BatchDialog</name>
  <message>
   <source>Order or batch</source>
   <translation>Pedido o lote</translation>
  </message>
  <message>
   <source>Which order or batch is made now?</source>
   <translation>¿Qué pedido o lote se hace ahora?</translation>
  </message>
  <message>
   <source>Units that begin from now on belong to it; those that have begun stay where they are.</source>
   <translation>Las unidades que empiecen desde ahora le pertenecen; las ya empezadas siguen donde están.</translation>
  </message>
  <message>
   <source>Scan or type its number</source>
   <translation>Escanee o escriba su número</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>No batch</source>
   <translation>Sin lote</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Go on with {batch}</source>
   <translation>Seguir con {batch}</translation>
  </message>
 </context>
 <context>
  <name>BenchSection</name>
  <message>
   <source>Bench</source>
   <translation>Estación</translation>
  </message>
  <message>
   <source>Begins every unit's name, like L1-000042.</source>
   <translation>Con él empieza el nombre de cada unidad, como L1-000042.</translation>
  </message>
  <message>
   <source>Shifts begin at</source>
   <translation>Inicio de turnos</translation>
  </message>
  <message>
   <source>Times of the day, with spaces.</source>
   <translation>Horas del día, separadas por espacios.</translation>
  </message>
  <message>
   <source>Target of a shift</source>
   <translation>Objetivo del turno</translation>
  </message>
  <message>
   <source>Units that a shift is to make; 0 for none.</source>
   <translation>Unidades que debe hacer un turno; 0 para ninguno.</translation>
  </message>
  <message>
   <source>Locks itself after</source>
   <translation>Se bloquea tras</translation>
  </message>
  <message>
   <source>Minutes in which nobody touches the window.</source>
   <translation>Minutos en que nadie toca la ventana.</translation>
  </message>
  <message>
   <source>Batch or order</source>
   <translation>Lote o pedido</translation>
  </message>
  <message>
   <source>Of the units that begin from now on. Empty for none.</source>
   <translation>De las unidades que empiecen desde ahora. Vacío para ninguno.</translation>
  </message>
  <message>
   <source>Save the bench</source>
   <translation>Guardar la estación</translation>
  </message>
  <message>
   <source>The bench is kept.</source>
   <translation>La estación está guardada.</translation>
  </message>
  <message>
   <source>Target of a shift, in units</source>
   <translation>Objetivo del turno, en unidades</translation>
  </message>
  <message>
   <source>Minutes until the window locks itself</source>
   <translation>Minutos hasta que la ventana se bloquea</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>No se cambió nada.</translation>
  </message>
 </context>
 <context>
  <name>CardBand</name>
  <message>
   <source>Slot {slot}</source>
   <translation>Puesto {slot}</translation>
  </message>
 </context>
 <context>
  <name>CloudSection</name>
  <message>
   <source>Cloud</source>
   <translation>Nube</translation>
  </message>
  <message>
   <source>It is kept. Leave this empty to keep it.</source>
   <translation>Está guardado. Déjelo vacío para conservarlo.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>The cloud's address in your browser.</source>
   <translation>La dirección de la nube en su navegador.</translation>
  </message>
  <message>
   <source>Client id</source>
   <translation>ID de cliente</translation>
  </message>
  <message>
   <source>Of an OAuth2 client: Blynk.Console, Settings, Developers.</source>
   <translation>De un cliente OAuth2: Blynk.Console, Settings, Developers.</translation>
  </message>
  <message>
   <source>Client secret</source>
   <translation>Secreto de cliente</translation>
  </message>
  <message>
   <source>Test the connection</source>
   <translation>Probar la conexión</translation>
  </message>
  <message>
   <source>Save the cloud</source>
   <translation>Guardar la nube</translation>
  </message>
  <message>
   <source>Open the customers' pages</source>
   <translation>Abrir las páginas de clientes</translation>
  </message>
  <message>
   <source>The cloud is kept.</source>
   <translation>La nube está guardada.</translation>
  </message>
  <message>
   <source>It is kept in the keyring, or else in a private file.</source>
   <translation>Se guarda en el llavero o, si no, en un archivo privado.</translation>
  </message>
  <message>
   <source>The demo works with a cloud of its own on this computer.</source>
   <translation>La demo trabaja con una nube propia en este equipo.</translation>
  </message>
  <message>
   <source>The connection works, every step of it.</source>
   <translation>La conexión funciona, en todos sus pasos.</translation>
  </message>
  <message>
   <source>The connection does not work: see the step that failed.</source>
   <translation>La conexión no funciona: vea el paso que falló.</translation>
  </message>
  <message>
   <source>The environment wins over what is kept here: {names}.</source>
   <translation>El entorno prevalece sobre lo guardado aquí: {names}.</translation>
  </message>
 </context>
 <context>
  <name>CloudStep</name>
  <message>
   <source>The cloud</source>
   <translation>La nube</translation>
  </message>
  <message>
   <source>Static tokens come from your organization. In Blynk.Console, make an OAuth2 client for this bench.</source>
   <translation>Los Static Tokens vienen de su organización. En Blynk.Console, cree un cliente OAuth2 para esta estación.</translation>
  </message>
 </context>
 <context>
  <name>Counters</name>
  <message>
   <source>Closed</source>
   <translation>Cerradas</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abiertas</translation>
  </message>
  <message>
   <source>Suspect</source>
   <translation>Dudosas</translation>
  </message>
  <message>
   <source>Scrapped</source>
   <translation>Desechadas</translation>
  </message>
  <message>
   <source>Free tokens</source>
   <translation>Tokens libres</translation>
  </message>
 </context>
 <context>
  <name>CreateDialog</name>
  <message>
   <source>Create tokens</source>
   <translation>Crear tokens</translation>
  </message>
  <message>
   <source>Read the file again</source>
   <translation>Leer el archivo otra vez</translation>
  </message>
  <message>
   <source>Stopped: nothing was created.</source>
   <translation>Parado: no se creó nada.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>No cloud is set: tokens are created in Blynk.Console.</source>
   <translation>No hay ninguna nube configurada: los tokens se crean en Blynk.Console.</translation>
  </message>
  <message>
   <source>Asking what your plan allows …</source>
   <translation>Preguntando qué permite su plan …</translation>
  </message>
  <message>
   <source>The cloud creates them; this cannot be stopped now …</source>
   <translation>La nube los está creando; ya no se puede parar …</translation>
  </message>
  <message>
   <source>Taking them in …</source>
   <translation>Incorporándolos …</translation>
  </message>
  <message>
   <source>Reading the cloud's list …</source>
   <translation>Leyendo la lista de la nube …</translation>
  </message>
  <message>
   <source>What your plan allows is not known: the cloud cannot be asked now.</source>
   <translation>No se sabe qué permite su plan: ahora no se puede preguntar a la nube.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>The cloud's answer was lost: they were counted in its list.</source>
   <translation>La respuesta de la nube se perdió: se contaron en su lista.</translation>
  </message>
  <message>
   <source>The cloud did not say which row each is for: their metadata are in the cloud only.</source>
   <translation>La nube no dijo para qué fila es cada uno: sus metadatos están solo en la nube.</translation>
  </message>
  <message>
   <source>It could not be stopped any more.</source>
   <translation>Ya no se pudo parar.</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Mostrarlos</translation>
  </message>
  <message>
   <source>Choose a template first.</source>
   <translation>Elija primero una plantilla.</translation>
  </message>
  <message>
   <source>No cloud is set: you are shown how it is done in Blynk.Console.</source>
   <translation>No hay ninguna nube configurada: se muestra cómo hacerlo en Blynk.Console.</translation>
  </message>
  <message>
   <source>Create {count}</source>
   <translation>Crear {count}</translation>
  </message>
  <message>
   <source>Tokens that came: {came}.</source>
   <translation>Tokens que llegaron: {came}.</translation>
  </message>
  <message>
   <source>Tokens that came: {came}, of {asked} that were asked for.</source>
   <translation>Tokens que llegaron: {came} de {asked} pedidos.</translation>
  </message>
  <message>
   <source>{left} of {limit} are left in your plan.</source>
   <translation>En su plan quedan {left} de {limit}.</translation>
  </message>
 </context>
 <context>
  <name>CreateStep</name>
  <message>
   <source>Template</source>
   <translation>Plantilla</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>Elija una plantilla</translation>
  </message>
  <message>
   <source>CSV file</source>
   <translation>Archivo CSV</translation>
  </message>
  <message>
   <source>One token for each row. The headers must be the template's metadata fields, to the letter.</source>
   <translation>Un token por fila. Los encabezados deben ser exactamente los campos de metadatos de la plantilla.</translation>
  </message>
  <message>
   <source>Asking what your plan allows …</source>
   <translation>Preguntando qué permite su plan …</translation>
  </message>
  <message>
   <source>Number of tokens</source>
   <translation>Cantidad de tokens</translation>
  </message>
  <message>
   <source>By count</source>
   <translation>Por cantidad</translation>
  </message>
  <message>
   <source>From a CSV file</source>
   <translation>Desde un archivo CSV</translation>
  </message>
  <message>
   <source>The cloud does not say how many tokens your plan allows.</source>
   <translation>La nube no dice cuántos tokens permite su plan.</translation>
  </message>
  <message>
   <source>That is more than your plan has left: upgrade the plan, or lower the count.</source>
   <translation>Es más de lo que queda en su plan: amplíelo o reduzca la cantidad.</translation>
  </message>
  <message>
   <source>{left} of {limit} tokens are left in your plan.</source>
   <translation>En su plan quedan {left} de {limit} tokens.</translation>
  </message>
  <message>
   <source>Afterwards {left} are left.</source>
   <translation>Después quedan {left}.</translation>
  </message>
 </context>
 <context>
  <name>Credentials</name>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>Comprobando …</translation>
  </message>
  <message>
   <source>Or name and PIN</source>
   <translation>O nombre y PIN</translation>
  </message>
  <message>
   <source>Choose your name first.</source>
   <translation>Elija primero su nombre.</translation>
  </message>
 </context>
 <context>
  <name>Curtain</name>
  <message>
   <source>Closing …</source>
   <translation>Cerrando …</translation>
  </message>
  <message>
   <source>The bench ends what is under way. This takes some seconds.</source>
   <translation>La estación termina lo que está en curso. Tarda unos segundos.</translation>
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
   <translation>Escanear la etiqueta</translation>
  </message>
  <message>
   <source>The label came out of a simulated printer: press the button in place of a scanner.</source>
   <translation>La etiqueta salió de una impresora simulada: pulse el botón en lugar de escanear.</translation>
  </message>
  <message>
   <source>Devices, cloud and printer are simulated. Nothing real is written or printed.</source>
   <translation>Dispositivos, nube e impresora son simulados. No se escribe ni imprime nada real.</translation>
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
   <translation>El código de esta imagen no se puede escanear: solo la etiqueta pegada.</translation>
  </message>
  <message>
   <source>Save QR …</source>
   <translation>Guardar QR …</translation>
  </message>
  <message>
   <source>Save leaflet …</source>
   <translation>Guardar folleto …</translation>
  </message>
  <message>
   <source>Print leaflet</source>
   <translation>Imprimir folleto</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>Abrir su carpeta</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Guardar como</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>Imprimiendo …</translation>
  </message>
  <message>
   <source>Only a closed unit has a leaflet.</source>
   <translation>Solo una unidad cerrada tiene folleto.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Asking the cloud …</source>
   <translation>Preguntando a la nube …</translation>
  </message>
  <message>
   <source>Label of {unit}</source>
   <translation>Etiqueta de {unit}</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>Guardado: {file}</translation>
  </message>
  <message>
   <source>Leaflet: {job}</source>
   <translation>Folleto: {job}</translation>
  </message>
 </context>
 <context>
  <name>DisclaimPanel</name>
  <message>
   <source>Why it is disclaimed</source>
   <translation>Motivo de la liberación</translation>
  </message>
  <message>
   <source>Disclaim now</source>
   <translation>Liberar ahora</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Take {unit} from who claimed it?</source>
   <translation>¿Quitar {unit} a quien la reclamó?</translation>
  </message>
  <message>
   <source>Take the tray from who claimed it? Units: {count}</source>
   <translation>¿Quitar la bandeja a quienes la reclamaron? Unidades: {count}</translation>
  </message>
  <message>
   <source>Disclaim</source>
   <translation>Liberar</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>The test is over</source>
   <translation>La prueba ha terminado</translation>
  </message>
  <message>
   <source>Asking the cloud: {done} of {total} are unclaimed.</source>
   <translation>Preguntando a la nube: {done} de {total} sin reclamar.</translation>
  </message>
 </context>
 <context>
  <name>ErrandDialog</name>
  <message>
   <source>Delete tokens for good</source>
   <translation>Eliminar tokens para siempre</translation>
  </message>
  <message>
   <source>Disclaim tokens</source>
   <translation>Liberar tokens</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Reading from the cloud what this will do …</source>
   <translation>Leyendo de la nube qué efecto tendrá …</translation>
  </message>
  <message>
   <source>Delete {count}</source>
   <translation>Eliminar {count}</translation>
  </message>
  <message>
   <source>Disclaim {count}</source>
   <translation>Liberar {count}</translation>
  </message>
  <message>
   <source>Asking the cloud …</source>
   <translation>Preguntando a la nube …</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>Token QR</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Done, as the cloud says: {done} of {total}.</source>
   <translation>Hecho, según la nube: {done} de {total}.</translation>
  </message>
  <message>
   <source>Refused: {count}.</source>
   <translation>Rechazado: {count}.</translation>
  </message>
  <message>
   <source>Not done yet: {count}.</source>
   <translation>Aún sin hacer: {count}.</translation>
  </message>
 </context>
 <context>
  <name>ErrandStep</name>
  <message>
   <source>Tokens: {count}, of which claimed: {claimed}. Choose a row to read what happens to it.</source>
   <translation>Tokens: {count}, de ellos reclamados: {claimed}. Elija una fila para leer qué le ocurre.</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>Token QR</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>In the cloud</source>
   <translation>En la nube</translation>
  </message>
  <message>
   <source>Why? The journal keeps it.</source>
   <translation>¿Por qué? Queda en el diario.</translation>
  </message>
  <message>
   <source>Type {wanted}</source>
   <translation>Escriba {wanted}</translation>
  </message>
 </context>
 <context>
  <name>ErrandStrip</name>
  <message>
   <source>Delete: {open} of {total} not done yet ({why})</source>
   <translation>Eliminar: {open} de {total} aún sin hacer ({why})</translation>
  </message>
  <message>
   <source>Disclaim: {open} of {total} not done yet ({why})</source>
   <translation>Liberar: {open} de {total} aún sin hacer ({why})</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>Dejar</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Export tokens</source>
   <translation>Exportar tokens</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exportar …</translation>
  </message>
  <message>
   <source>Stopped: no file was written.</source>
   <translation>Parado: no se escribió ningún archivo.</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>Abrir su carpeta</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>Guardado: {file}</translation>
  </message>
  <message>
   <source>It holds AuthTokens: keep it as a secret.</source>
   <translation>Contiene AuthTokens: manténgalo en secreto.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Tokens to export: {count}</source>
   <translation>Tokens que exportar: {count}</translation>
  </message>
  <message>
   <source>Folder for the sheets</source>
   <translation>Carpeta para las hojas</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Guardar como</translation>
  </message>
 </context>
 <context>
  <name>ExportStep</name>
  <message>
   <source>Zip with AuthTokens</source>
   <translation>Zip con AuthTokens</translation>
  </message>
  <message>
   <source>Zip of QR pictures, without AuthTokens</source>
   <translation>Zip de imágenes QR, sin AuthTokens</translation>
  </message>
  <message>
   <source>Sheets of labels, as a PDF</source>
   <translation>Hojas de etiquetas, en PDF</translation>
  </message>
  <message>
   <source>One QR picture, as a PNG</source>
   <translation>Una imagen QR, en PNG</translation>
  </message>
  <message>
   <source>How the pictures are named</source>
   <translation>Cómo se llaman las imágenes</translation>
  </message>
  <message>
   <source>Careful: who sees such a file's name can log in as that device. Names stay in lists of recent files, in backups and in mails. The Console names them so; here it is only done where another program needs it.</source>
   <translation>Cuidado: quien vea el nombre de un archivo así puede conectarse como ese dispositivo. Los nombres quedan en listas de archivos recientes, copias de seguridad y correos. La Console los nombra así; aquí solo si otro programa lo necesita.</translation>
  </message>
  <message>
   <source>First free place of the first sheet</source>
   <translation>Primera posición libre de la primera hoja</translation>
  </message>
  <message>
   <source>Label stock</source>
   <translation>Papel de etiquetas</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Para qué</translation>
  </message>
  <message>
   <source>What for? The journal keeps it.</source>
   <translation>¿Para qué? Queda en el diario.</translation>
  </message>
  <message>
   <source>I know: the bench gives these tokens to no device any more</source>
   <translation>Lo sé: la estación no da más estos tokens a ningún dispositivo</translation>
  </message>
  <message>
   <source>Name the pictures after their AuthTokens</source>
   <translation>Nombrar las imágenes por sus AuthTokens</translation>
  </message>
  <message>
   <source>By unit, else by serial number</source>
   <translation>Por unidad, si no por número de serie</translation>
  </message>
  <message>
   <source>By serial number, else by unit</source>
   <translation>Por número de serie, si no por unidad</translation>
  </message>
  <message>
   <source>By QR token</source>
   <translation>Por token QR</translation>
  </message>
  <message>
   <source>Choose one token for it.</source>
   <translation>Elija un token para esto.</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>Papel</translation>
  </message>
  <message>
   <source>First free place</source>
   <translation>Primera posición libre</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>A CSV with the AuthTokens, and a folder of QR pictures, as the Console makes it. A supervisor signs, and the journal knows. Whoever has the file can log in as these devices: keep it as a secret.</source>
   <translation>Un CSV con los AuthTokens y una carpeta de imágenes QR, como los hace la Console. Un supervisor firma y el diario lo anota. Quien tenga el archivo puede conectarse como estos dispositivos: manténgalo en secreto.</translation>
  </message>
  <message>
   <source>The QR pictures, and a CSV with QR tokens, units, serial numbers and metadata: what a printer of labels needs. No AuthToken is in it.</source>
   <translation>Las imágenes QR y un CSV con tokens QR, unidades, números de serie y metadatos: lo que necesita una imprenta de etiquetas. No contiene ningún AuthToken.</translation>
  </message>
  <message>
   <source>Labels for devices that are flashed elsewhere, on label stock; free tokens only. Afterwards the bench gives these tokens to no device: their labels may stick on others.</source>
   <translation>Etiquetas para dispositivos programados en otro lugar, en papel de etiquetas; solo tokens libres. Después la estación no da estos tokens a ningún dispositivo: sus etiquetas pueden estar en otros.</translation>
  </message>
  <message>
   <source>The QR code of this token. It is for claiming only, and no secret.</source>
   <translation>El código QR de este token. Solo sirve para reclamar y no es secreto.</translation>
  </message>
 </context>
 <context>
  <name>FileField</name>
  <message>
   <source>Choose a file …</source>
   <translation>Elegir archivo …</translation>
  </message>
  <message>
   <source>Drop a file here: {patterns}</source>
   <translation>Suelte aquí un archivo: {patterns}</translation>
  </message>
 </context>
 <context>
  <name>FindField</name>
  <message>
   <source>Serial number, MAC, label, unit, batch, customer, state …</source>
   <translation>Número de serie, MAC, etiqueta, unidad, lote, cliente, estado …</translation>
  </message>
  <message>
   <source>Find units and tokens</source>
   <translation>Buscar unidades y tokens</translation>
  </message>
 </context>
 <context>
  <name>FindPage</name>
  <message>
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>the first {count}; type more to find others</source>
   <translation>los primeros {count}; escriba más para ver otros</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>This has the form of an AuthToken, and is that of no token here.</source>
   <translation>Tiene la forma de un AuthToken y no es el de ningún token de aquí.</translation>
  </message>
  <message>
   <source>Nothing is found. A part is enough, from three characters on.</source>
   <translation>No se encontró nada. Basta una parte, desde tres caracteres.</translation>
  </message>
  <message>
   <source>Type or scan what you know: a part of it is enough.</source>
   <translation>Escriba o escanee lo que sepa: basta una parte.</translation>
  </message>
  <message>
   <source>Found: {count}</source>
   <translation>Encontrado: {count}</translation>
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
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Más tarde</translation>
  </message>
  <message>
   <source>Opening the station's file …</source>
   <translation>Abriendo el archivo de la estación …</translation>
  </message>
  <message>
   <source>Step {step} of {count}</source>
   <translation>Paso {step} de {count}</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>What was found</source>
   <translation>Lo encontrado</translation>
  </message>
 </context>
 <context>
  <name>FoundModel</name>
  <message>
   <source>Units</source>
   <translation>Unidades</translation>
  </message>
  <message>
   <source>Tokens that no unit holds</source>
   <translation>Tokens sin unidad</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message>
   <source>New tokens: {new}. Known already: {known}. Delete the export now: it holds AuthTokens.</source>
   <translation>Tokens nuevos: {new}. Ya conocidos: {known}. Elimine ahora la exportación: contiene AuthTokens.</translation>
  </message>
  <message>
   <source>Import tokens</source>
   <translation>Importar tokens</translation>
  </message>
  <message>
   <source>Import the export of Blynk.Console</source>
   <translation>Importar la exportación de Blynk.Console</translation>
  </message>
  <message>
   <source>How the export is made:</source>
   <translation>Cómo se hace la exportación:</translation>
  </message>
  <message>
   <source>Stopped: nothing was taken in.</source>
   <translation>Parado: no se incorporó nada.</translation>
  </message>
  <message>
   <source>Taking them in …</source>
   <translation>Incorporándolos …</translation>
  </message>
  <message>
   <source>No export says whether a device connected with one of them already: only the cloud does. Take in none that were used elsewhere.</source>
   <translation>Ninguna exportación dice si un dispositivo ya se conectó con alguno de ellos: solo la nube lo sabe. No incorpore los que se usaron en otro lugar.</translation>
  </message>
  <message>
   <source>Export of static tokens</source>
   <translation>Exportación de Static Tokens</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Mostrarlos</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Take in {count}</source>
   <translation>Incorporar {count}</translation>
  </message>
 </context>
 <context>
  <name>ImportStep</name>
  <message>
   <source>Mismatches</source>
   <translation>Discrepancias</translation>
  </message>
  <message>
   <source>Number of the new template</source>
   <translation>Número de la plantilla nueva</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Plantilla</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>Elija una plantilla</translation>
  </message>
  <message>
   <source>Its name</source>
   <translation>Su nombre</translation>
  </message>
  <message>
   <source>Name of the new template</source>
   <translation>Nombre de la plantilla nueva</translation>
  </message>
  <message>
   <source>Number of the organization</source>
   <translation>Número de la organización</translation>
  </message>
  <message>
   <source>Columns that become metadata</source>
   <translation>Columnas que pasan a metadatos</translation>
  </message>
  <message>
   <source>Organization, which the export does not say</source>
   <translation>Organización, que la exportación no indica</translation>
  </message>
  <message>
   <source>Tokens beyond doubt: {found}. What does not agree: {wrong}. Nothing was taken in yet.</source>
   <translation>Tokens sin duda: {found}. Lo que no coincide: {wrong}. Aún no se incorporó nada.</translation>
  </message>
  <message>
   <source>Tokens beyond doubt: {found}. Everything agrees. Nothing was taken in yet.</source>
   <translation>Tokens sin duda: {found}. Todo coincide. Aún no se incorporó nada.</translation>
  </message>
  <message>
   <source>Another template …</source>
   <translation>Otra plantilla …</translation>
  </message>
  <message>
   <source>What does not agree</source>
   <translation>Lo que no coincide</translation>
  </message>
  <message>
   <source>Its number</source>
   <translation>Su número</translation>
  </message>
  <message>
   <source>Template of all these tokens</source>
   <translation>Plantilla de todos estos tokens</translation>
  </message>
 </context>
 <context>
  <name>InspectBox</name>
  <message>
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>Dirección MAC</translation>
  </message>
  <message>
   <source>May it be shipped?</source>
   <translation>¿Se puede enviar?</translation>
  </message>
  <message>
   <source>Units in the box</source>
   <translation>Unidades en la caja</translation>
  </message>
  <message>
   <source>Check the box</source>
   <translation>Comprobar la caja</translation>
  </message>
  <message>
   <source>Next box</source>
   <translation>Caja siguiente</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Sacar</translation>
  </message>
  <message>
   <source>Scan the units of a box, one after the other.</source>
   <translation>Escanee las unidades de una caja, una tras otra.</translation>
  </message>
  <message>
   <source>Wait: the cloud is asked about each unit.</source>
   <translation>Espere: se pregunta a la nube por cada unidad.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>The cloud is still to be asked</source>
   <translation>Falta preguntar a la nube</translation>
  </message>
  <message>
   <source>Box number</source>
   <translation>Número de caja</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>The box passes</source>
   <translation>La caja es correcta</translation>
  </message>
  <message>
   <source>Checking the box …</source>
   <translation>Comprobando la caja …</translation>
  </message>
  <message>
   <source>Close the box and ship it. Then begin the next one.</source>
   <translation>Cierre la caja y envíela. Luego empiece la siguiente.</translation>
  </message>
  <message>
   <source>Units in the box: {count}</source>
   <translation>Unidades en la caja: {count}</translation>
  </message>
  <message>
   <source>Take out what may not be shipped, then check again.</source>
   <translation>Saque lo que no se puede enviar y compruebe otra vez.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Scan on; when the box is full, check it.</source>
   <translation>Siga escaneando; cuando la caja esté llena, compruébela.</translation>
  </message>
  <message>
   <source>Units: {count}</source>
   <translation>Unidades: {count}</translation>
  </message>
  <message>
   <source>{refused} of {count} may not be shipped</source>
   <translation>{refused} de {count} no se pueden enviar</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Aún sin comprobar</translation>
  </message>
  <message>
   <source>No unit in the box yet</source>
   <translation>Aún no hay unidades en la caja</translation>
  </message>
  <message>
   <source>{unit} is in the box.</source>
   <translation>{unit} está en la caja.</translation>
  </message>
  <message>
   <source>Units that may not be shipped already: {count}</source>
   <translation>Unidades que ya no se pueden enviar: {count}</translation>
  </message>
 </context>
 <context>
  <name>InspectPage</name>
  <message>
   <source>Inspect</source>
   <translation>Inspección</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>Tray</source>
   <translation>Bandeja</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Caja</translation>
  </message>
  <message>
   <source>This code is not offered now.</source>
   <translation>Este código no se ofrece ahora.</translation>
  </message>
 </context>
 <context>
  <name>InspectTray</name>
  <message>
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>Dirección MAC</translation>
  </message>
  <message>
   <source>Inspection</source>
   <translation>Inspección</translation>
  </message>
  <message>
   <source>Cloud</source>
   <translation>Nube</translation>
  </message>
  <message>
   <source>Shipping</source>
   <translation>Envío</translation>
  </message>
  <message>
   <source>Units in the tray</source>
   <translation>Unidades en la bandeja</translation>
  </message>
  <message>
   <source>Add all of the same owner</source>
   <translation>Añadir todas del mismo dueño</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Sacar</translation>
  </message>
  <message>
   <source>Empty the tray</source>
   <translation>Vaciar la bandeja</translation>
  </message>
  <message>
   <source>Scan the labels of the tray, one after the other.</source>
   <translation>Escanee las etiquetas de la bandeja, una tras otra.</translation>
  </message>
  <message>
   <source>Units: {count}, unclaimed: {done}</source>
   <translation>Unidades: {count}, sin reclamar: {done}</translation>
  </message>
  <message>
   <source>Units: {count}</source>
   <translation>Unidades: {count}</translation>
  </message>
  <message>
   <source>The cloud was asked, and has answered.</source>
   <translation>Se preguntó a la nube y respondió.</translation>
  </message>
  <message>
   <source>Wait: the tray is being disclaimed.</source>
   <translation>Espere: se está liberando la bandeja.</translation>
  </message>
  <message>
   <source>Ready to ship</source>
   <translation>Lista para enviar</translation>
  </message>
  <message>
   <source>Not asked yet</source>
   <translation>Aún sin preguntar</translation>
  </message>
  <message>
   <source>Units added: {count}</source>
   <translation>Unidades añadidas: {count}</translation>
  </message>
  <message>
   <source>Scan on, or disclaim the tray. Units: {count}</source>
   <translation>Siga escaneando o libere la bandeja. Unidades: {count}</translation>
  </message>
  <message>
   <source>{unit} is in the tray.</source>
   <translation>{unit} está en la bandeja.</translation>
  </message>
  <message>
   <source>{done} of {count} are unclaimed. Go on when the cloud is back.</source>
   <translation>{done} de {count} están sin reclamar. Continúe cuando vuelva la nube.</translation>
  </message>
  <message>
   <source>All {count} are unclaimed and ready to ship. Empty the tray.</source>
   <translation>Las {count} están sin reclamar y listas para enviar. Vacíe la bandeja.</translation>
  </message>
  <message>
   <source>All {count} are unclaimed. See what else is to be done.</source>
   <translation>Las {count} están sin reclamar. Vea qué más queda por hacer.</translation>
  </message>
 </context>
 <context>
  <name>InspectUnit</name>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Begin the inspection</source>
   <translation>Empezar la inspección</translation>
  </message>
  <message>
   <source>End as failed</source>
   <translation>Terminar como fallida</translation>
  </message>
  <message>
   <source>Scan a label, or plug the device in.</source>
   <translation>Escanee una etiqueta o conecte el dispositivo.</translation>
  </message>
  <message>
   <source>When the test is over, nobody may own it.</source>
   <translation>Cuando termine la prueba, no debe tener dueño.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>{unit}: {state}</source>
   <translation>{unit}: {state}</translation>
  </message>
  <message>
   <source>Inspect again</source>
   <translation>Inspeccionar otra vez</translation>
  </message>
  <message>
   <source>Asking the cloud …</source>
   <translation>Preguntando a la nube …</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>Aún no se sabe</translation>
  </message>
  <message>
   <source>Nobody owns it: there is nothing to disclaim.</source>
   <translation>Nadie la posee: no hay nada que liberar.</translation>
  </message>
  <message>
   <source>by {who}, {time}</source>
   <translation>por {who}, {time}</translation>
  </message>
  <message>
   <source>Ready to ship</source>
   <translation>Lista para enviar</translation>
  </message>
  <message>
   <source>Not ready</source>
   <translation>No lista</translation>
  </message>
  <message>
   <source>Step {number} of {count}: measure it, and type the value.</source>
   <translation>Paso {number} de {count}: mida y escriba el valor.</translation>
  </message>
  <message>
   <source>Step {number} of {count}: look, then press Pass or Fail.</source>
   <translation>Paso {number} de {count}: mire y pulse Bien o Mal.</translation>
  </message>
  <message>
   <source>A step has failed: do it again, or end the inspection as failed.</source>
   <translation>Un paso ha fallado: repítalo o termine la inspección como fallida.</translation>
  </message>
  <message>
   <source>Label of {unit}</source>
   <translation>Etiqueta de {unit}</translation>
  </message>
  <message>
   <source>{unit} is ready to ship. Scan the next label.</source>
   <translation>{unit} está lista para enviar. Escanee la etiqueta siguiente.</translation>
  </message>
  <message>
   <source>The test is over? Disclaim {unit}.</source>
   <translation>¿Terminó la prueba? Libere {unit}.</translation>
  </message>
  <message>
   <source>Asking the cloud about {unit} …</source>
   <translation>Preguntando a la nube por {unit} …</translation>
  </message>
 </context>
 <context>
  <name>LabelCopies</name>
  <message>
   <source>Label copies</source>
   <translation>Copias de etiqueta</translation>
  </message>
  <message>
   <source>Copy {copy}: {state}</source>
   <translation>Copia {copy}: {state}</translation>
  </message>
  <message>
   <source>Label copy {copy}</source>
   <translation>Copia {copy} de la etiqueta</translation>
  </message>
 </context>
 <context>
  <name>LabelPicture</name>
  <message>
   <source>No label yet</source>
   <translation>Aún sin etiqueta</translation>
  </message>
 </context>
 <context>
  <name>LanguageSection</name>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>The window speaks the new language after a restart of the bench.</source>
   <translation>La ventana usa el nuevo idioma tras reiniciar la estación.</translation>
  </message>
  <message>
   <source>The language is kept.</source>
   <translation>El idioma está guardado.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
 </context>
 <context>
  <name>MappingStep</name>
  <message>
   <source>Use it</source>
   <translation>Usarlo</translation>
  </message>
  <message>
   <source>Column of the file</source>
   <translation>Columna del archivo</translation>
  </message>
  <message>
   <source>Metadata field</source>
   <translation>Campo de metadatos</translation>
  </message>
  <message>
   <source>(ignored)</source>
   <translation>(ignorada)</translation>
  </message>
  <message>
   <source>no value</source>
   <translation>sin valor</translation>
  </message>
  <message>
   <source>Use {field}</source>
   <translation>Usar {field}</translation>
  </message>
  <message>
   <source>The same for all rows</source>
   <translation>Igual para todas las filas</translation>
  </message>
  <message>
   <source>Field for {column}</source>
   <translation>Campo para {column}</translation>
  </message>
  <message>
   <source>{field} of all rows</source>
   <translation>{field} de todas las filas</translation>
  </message>
 </context>
 <context>
  <name>PeopleSection</name>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Add a person</source>
   <translation>Añadir una persona</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <source>People sign in here from now on.</source>
   <translation>Desde ahora las personas inician sesión aquí.</translation>
  </message>
  <message>
   <source>Nobody needs to sign in from now on.</source>
   <translation>Desde ahora nadie necesita iniciar sesión.</translation>
  </message>
  <message>
   <source>may sign in</source>
   <translation>puede entrar</translation>
  </message>
  <message>
   <source>left</source>
   <translation>se fue</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Función</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>{name} may sign in again.</source>
   <translation>{name} puede entrar otra vez.</translation>
  </message>
  <message>
   <source>{name} cannot sign in any more.</source>
   <translation>{name} ya no puede entrar.</translation>
  </message>
  <message>
   <source>People sign in here: by badge, or by name and PIN.</source>
   <translation>Aquí se inicia sesión: con credencial, o con nombre y PIN.</translation>
  </message>
  <message>
   <source>Sign in no more</source>
   <translation>No iniciar más sesión</translation>
  </message>
  <message>
   <source>Have people sign in</source>
   <translation>Exigir inicio de sesión</translation>
  </message>
  <message>
   <source>Have back</source>
   <translation>Readmitir</translation>
  </message>
  <message>
   <source>Has left</source>
   <translation>Se ha ido</translation>
  </message>
  <message>
   <source>Nobody signs in here: everything is open to everybody, and recorded so.</source>
   <translation>Aquí nadie inicia sesión: todo está abierto a todos, y así consta.</translation>
  </message>
  <message>
   <source>Nobody has decided yet whether people sign in here.</source>
   <translation>Aún nadie ha decidido si aquí se inicia sesión.</translation>
  </message>
  <message>
   <source>{name} is here now.</source>
   <translation>{name} está aquí ahora.</translation>
  </message>
  <message>
   <source>{name} is changed.</source>
   <translation>{name} está cambiado.</translation>
  </message>
  <message>
   <source>Supervisors were recovered, last on {day}: {name}, {why}.</source>
   <translation>Se recuperaron supervisores, la última vez el {day}: {name}, {why}.</translation>
  </message>
  <message>
   <source>{name} is the first supervisor. People sign in from now on.</source>
   <translation>{name} es el primer supervisor. Desde ahora se inicia sesión.</translation>
  </message>
 </context>
 <context>
  <name>PeopleStep</name>
  <message>
   <source>Who works here</source>
   <translation>Quién trabaja aquí</translation>
  </message>
  <message>
   <source>Where people sign in, each act is recorded with its person, and some need a supervisor's signature.</source>
   <translation>Si las personas inician sesión, cada acción se anota con su autor, y algunas necesitan la firma de un supervisor.</translation>
  </message>
  <message>
   <source>Open the bench</source>
   <translation>Abrir la estación</translation>
  </message>
  <message>
   <source>I work here alone: nobody signs in. The journal says so with each act.</source>
   <translation>Trabajo solo aquí: nadie inicia sesión. El diario lo anota con cada acción.</translation>
  </message>
  <message>
   <source>Several people work here: they sign in by badge or PIN. I am the first supervisor.</source>
   <translation>Aquí trabajan varias personas: inician sesión con credencial o PIN. Soy el primer supervisor.</translation>
  </message>
 </context>
 <context>
  <name>PersonDialog</name>
  <message>
   <source>The first supervisor</source>
   <translation>El primer supervisor</translation>
  </message>
  <message>
   <source>A new person</source>
   <translation>Una persona nueva</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
 </context>
 <context>
  <name>PersonForm</name>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>As others know this person.</source>
   <translation>Como la conocen los demás.</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Función</translation>
  </message>
  <message>
   <source>Leave it empty to keep the PIN.</source>
   <translation>Déjelo vacío para conservar el PIN.</translation>
  </message>
  <message>
   <source>4 to 12 digits that nobody guesses.</source>
   <translation>De 4 a 12 cifras que nadie adivine.</translation>
  </message>
  <message>
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <source>PIN again</source>
   <translation>Repita el PIN</translation>
  </message>
  <message>
   <source>Scan the badge.</source>
   <translation>Escanee la credencial.</translation>
  </message>
  <message>
   <source>Scan a new badge; empty to keep what there is.</source>
   <translation>Escanee una credencial nueva; vacío conserva la actual.</translation>
  </message>
  <message>
   <source>Badge</source>
   <translation>Credencial</translation>
  </message>
  <message>
   <source>Take the badge away: it is lost</source>
   <translation>Retirar la credencial: se perdió</translation>
  </message>
  <message>
   <source>Scan it</source>
   <translation>Escanear</translation>
  </message>
  <message>
   <source>Makes units: provisions, reprints, scraps.</source>
   <translation>Hace unidades: programa, reimprime, desecha.</translation>
  </message>
  <message>
   <source>Inspects units and disclaims them for shipping.</source>
   <translation>Inspecciona unidades y las libera para enviarlas.</translation>
  </message>
  <message>
   <source>Takes back what returns; may make units too.</source>
   <translation>Recibe lo devuelto; también puede hacer unidades.</translation>
  </message>
  <message>
   <source>May do everything, and signs for what needs it.</source>
   <translation>Puede todo y firma lo que lo requiere.</translation>
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
   <translation>Borrar la última cifra</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Aceptar</translation>
  </message>
 </context>
 <context>
  <name>PortList</name>
  <message>
   <source>Sockets with something plugged in</source>
   <translation>Tomas con algo conectado</translation>
  </message>
  <message>
   <source>Nothing is plugged in. Plug a board in with a cable that carries data.</source>
   <translation>No hay nada conectado. Conecte una placa con un cable de datos.</translation>
  </message>
  <message>
   <source>● plugged in just now</source>
   <translation>● recién conectado</translation>
  </message>
  <message>
   <source>○ taken out just now</source>
   <translation>○ recién desconectado</translation>
  </message>
  <message>
   <source>slot {slot}</source>
   <translation>puesto {slot}</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>Bad rows</source>
   <translation>Filas erróneas</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Filas</translation>
  </message>
  <message>
   <source>Tokens to create, one for each row: {count}.</source>
   <translation>Tokens que crear, uno por fila: {count}.</translation>
  </message>
  <message>
   <source>Tokens to create, one for each row: {count}. The first {shown} are listed.</source>
   <translation>Tokens que crear, uno por fila: {count}. Se listan los primeros {shown}.</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Fila</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Columna</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Rows that cannot be taken: {bad} of {count}. All or nothing: mend the file and read it again, or go back and ignore the column.</source>
   <translation>Filas que no se pueden usar: {bad} de {count}. Todo o nada: corrija el archivo y léalo otra vez, o vuelva atrás e ignore la columna.</translation>
  </message>
 </context>
 <context>
  <name>PrintersSection</name>
  <message>
   <source>Printers</source>
   <translation>Impresoras</translation>
  </message>
  <message>
   <source>Print a test label</source>
   <translation>Imprimir etiqueta de prueba</translation>
  </message>
  <message>
   <source>Save the printers</source>
   <translation>Guardar impresoras</translation>
  </message>
  <message>
   <source>A printer is ipp://host/ipp/print, a queue of this computer as cups:QUEUE, or a folder for PDFs.</source>
   <translation>Una impresora es ipp://host/ipp/print, una cola de este equipo como cups:QUEUE, o una carpeta para PDF.</translation>
  </message>
  <message>
   <source>Printing the test label …</source>
   <translation>Imprimiendo la etiqueta de prueba …</translation>
  </message>
  <message>
   <source>The demo saves its labels as PDFs in its folder “labels”.</source>
   <translation>La demo guarda sus etiquetas como PDF en su carpeta “labels”.</translation>
  </message>
  <message>
   <source>The printers are kept.</source>
   <translation>Las impresoras están guardadas.</translation>
  </message>
  <message>
   <source>The test label came out: {place}. No scanner reads it.</source>
   <translation>La etiqueta de prueba salió: {place}. Ningún escáner la lee.</translation>
  </message>
 </context>
 <context>
  <name>PrintersStep</name>
  <message>
   <source>The printer</source>
   <translation>La impresora</translation>
  </message>
  <message>
   <source>Where labels come out. Without a printer they are saved as PDFs; print a test label to see one.</source>
   <translation>Por dónde salen las etiquetas. Sin impresora se guardan como PDF; imprima una de prueba para verla.</translation>
  </message>
 </context>
 <context>
  <name>ProvisionPage</name>
  <message>
   <source>Provision</source>
   <translation>Programar</translation>
  </message>
  <message>
   <source>Open the settings</source>
   <translation>Abrir los ajustes</translation>
  </message>
  <message>
   <source>Several slots wait for a decision. Scan a code on the slot's own card.</source>
   <translation>Varios puestos esperan una decisión. Escanee un código de la tarjeta del puesto.</translation>
  </message>
  <message>
   <source>This code is not offered now.</source>
   <translation>Este código no se ofrece ahora.</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Look</source>
   <translation>Aspecto</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Claro u oscuro</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Keyboard shortcuts (F1)</source>
   <translation>Atajos de teclado (F1)</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>{page} ({key})</source>
   <translation>{page} ({key})</translation>
  </message>
  <message>
   <source>{name} is signed in as {role}.</source>
   <translation>{name} ha iniciado sesión como {role}.</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Cerrar sesión</translation>
  </message>
 </context>
 <context>
  <name>ReasonPanel</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Another reason …</source>
   <translation>Otro motivo …</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Otro motivo</translation>
  </message>
 </context>
 <context>
  <name>RecipeEntry</name>
  <message>
   <source>Recipe</source>
   <translation>Receta</translation>
  </message>
  <message>
   <source>The product's folder, with recipe.toml and its images in it.</source>
   <translation>La carpeta del producto, con recipe.toml y sus imágenes.</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>Elegir carpeta …</translation>
  </message>
  <message>
   <source>Check the recipe</source>
   <translation>Comprobar la receta</translation>
  </message>
  <message>
   <source>How the product's label looks</source>
   <translation>Así es la etiqueta</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>Comprobando …</translation>
  </message>
  <message>
   <source>The product's folder</source>
   <translation>Carpeta del producto</translation>
  </message>
  <message>
   <source>Choose the product's folder first.</source>
   <translation>Elija primero la carpeta del producto.</translation>
  </message>
  <message>
   <source>In order. {name}: {chip}, {images} images with {size} kB, label {width} × {height} mm, template “{template}”.</source>
   <translation>Correcto. {name}: {chip}, {images} imágenes con {size} kB, etiqueta {width} × {height} mm, plantilla “{template}”.</translation>
  </message>
 </context>
 <context>
  <name>ReportView</name>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Scrapped, by reason</source>
   <translation>Desechadas, por motivo</translation>
  </message>
  <message>
   <source>In doubt, by reason</source>
   <translation>Dudosas, por motivo</translation>
  </message>
  <message>
   <source>Printed again, by reason</source>
   <translation>Reimpresas, por motivo</translation>
  </message>
  <message>
   <source>Came back, by reason</source>
   <translation>Devueltas, por motivo</translation>
  </message>
  <message>
   <source>Closed, by person</source>
   <translation>Cerradas, por persona</translation>
  </message>
  <message>
   <source>Closed, by hour</source>
   <translation>Cerradas, por hora</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Plantilla</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Entregados</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Cerradas</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>En uso</translation>
  </message>
  <message>
   <source>In doubt</source>
   <translation>En duda</translation>
  </message>
  <message>
   <source>Scrapped</source>
   <translation>Desechadas</translation>
  </message>
  <message>
   <source>Free again</source>
   <translation>Libres otra vez</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Devueltas</translation>
  </message>
  <message>
   <source>Tokens, by template</source>
   <translation>Tokens, por plantilla</translation>
  </message>
  <message>
   <source>Tokens issued, and what became of them</source>
   <translation>Tokens entregados y qué fue de ellos</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>cerrada</translation>
  </message>
  <message>
   <source>scrapped</source>
   <translation>desechada</translation>
  </message>
  <message>
   <source>yield</source>
   <translation>rendimiento</translation>
  </message>
  <message>
   <source>first pass</source>
   <translation>a la primera</translation>
  </message>
  <message>
   <source>median time</source>
   <translation>tiempo mediano</translation>
  </message>
  <message>
   <source>last unit</source>
   <translation>última unidad</translation>
  </message>
  <message>
   <source>printed again</source>
   <translation>reimpresas</translation>
  </message>
  <message>
   <source>came back</source>
   <translation>devueltas</translation>
  </message>
 </context>
 <context>
  <name>ReportsPage</name>
  <message>
   <source>Reports</source>
   <translation>Informes</translation>
  </message>
  <message>
   <source>Counting …</source>
   <translation>Contando …</translation>
  </message>
  <message>
   <source>Day of the report</source>
   <translation>Día del informe</translation>
  </message>
  <message>
   <source>Batch of the report</source>
   <translation>Lote del informe</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Turno</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Lote</translation>
  </message>
  <message>
   <source>No batch yet: name the order that is made on the page “Provision”.</source>
   <translation>Aún no hay lotes: indique el pedido en curso en la página “Programar”.</translation>
  </message>
  <message>
   <source>No unit was made here then.</source>
   <translation>Entonces no se hizo aquí ninguna unidad.</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Guardar el informe</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Más tarde</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Save {kind} …</source>
   <translation>Guardar {kind} …</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>Guardado: {file}</translation>
  </message>
 </context>
 <context>
  <name>ReturnProgress</name>
  <message>
   <source>Next device</source>
   <translation>Dispositivo siguiente</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Delete it in the cloud</source>
   <translation>Eliminarlo en la nube</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Abandonar</translation>
  </message>
  <message>
   <source>Go on later</source>
   <translation>Seguir más tarde</translation>
  </message>
  <message>
   <source>Scrap instead</source>
   <translation>Mejor desechar</translation>
  </message>
 </context>
 <context>
  <name>ReturnReason</name>
  <message>
   <source>What will happen</source>
   <translation>Qué ocurrirá</translation>
  </message>
  <message>
   <source>user 12, or organization 7</source>
   <translation>user 12 u organization 7</translation>
  </message>
  <message>
   <source>To whom, by the id in the cloud</source>
   <translation>A quién, por su número en la nube</translation>
  </message>
  <message>
   <source>Another reason …</source>
   <translation>Otro motivo …</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Otro motivo</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
 </context>
 <context>
  <name>ReturnStart</name>
  <message>
   <source>Scan the label of what came back, or plug the device into a slot. It is only looked at.</source>
   <translation>Escanee la etiqueta de lo devuelto o conecte el dispositivo. Solo se mira.</translation>
  </message>
  <message>
   <source>Have a device come back</source>
   <translation>Hacer volver un dispositivo</translation>
  </message>
  <message>
   <source>{unit} · {way} · next: {step}</source>
   <translation>{unit} · {way} · luego {step}</translation>
  </message>
  <message>
   <source>Not finished: {count}</source>
   <translation>Sin terminar: {count}</translation>
  </message>
 </context>
 <context>
  <name>ReturnUnit</name>
  <message>
   <source>What is known of the unit</source>
   <translation>Qué se sabe de la unidad</translation>
  </message>
  <message>
   <source>Plug the device of this unit in</source>
   <translation>Conecte el dispositivo de esta unidad</translation>
  </message>
  <message>
   <source>Scan the label of this unit</source>
   <translation>Escanee la etiqueta de esta unidad</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Preguntar otra vez</translation>
  </message>
  <message>
   <source>Another</source>
   <translation>Otra</translation>
  </message>
  <message>
   <source>Plug in</source>
   <translation>Conectar</translation>
  </message>
  <message>
   <source>Scan label</source>
   <translation>Escanear</translation>
  </message>
  <message>
   <source>Unknown device</source>
   <translation>Dispositivo desconocido</translation>
  </message>
 </context>
 <context>
  <name>ReturnsPage</name>
  <message>
   <source>Returns</source>
   <translation>Retornos</translation>
  </message>
  <message>
   <source>Scrap instead</source>
   <translation>Mejor desechar</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Abandonar</translation>
  </message>
  <message>
   <source>Wait until this step is done.</source>
   <translation>Espere a que termine este paso.</translation>
  </message>
  <message>
   <source>No unit is closed yet. Finish one on the page Provision first.</source>
   <translation>Aún no hay unidades cerradas. Termine primero una en la página Programar.</translation>
  </message>
  <message>
   <source>{unit} was recognised.</source>
   <translation>Se reconoció {unit}.</translation>
  </message>
  <message>
   <source>Label of {unit}, copy {copy}</source>
   <translation>Etiqueta de {unit}, copia {copy}</translation>
  </message>
 </context>
 <context>
  <name>RevealCard</name>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>Reveal …</source>
   <translation>Mostrar …</translation>
  </message>
  <message>
   <source>AuthToken</source>
   <translation>AuthToken</translation>
  </message>
  <message>
   <source>hidden in {seconds} s</source>
   <translation>se oculta en {seconds} s</translation>
  </message>
 </context>
 <context>
  <name>ScanBar</name>
  <message>
   <source>Ready to scan.</source>
   <translation>Listo para escanear.</translation>
  </message>
  <message>
   <source>Checking the scan …</source>
   <translation>Comprobando la lectura …</translation>
  </message>
  <message>
   <source>Now scan this slot's label.</source>
   <translation>Escanee ahora la etiqueta de este puesto.</translation>
  </message>
  <message>
   <source>Now scan the serial number.</source>
   <translation>Escanee ahora el número de serie.</translation>
  </message>
  <message>
   <source>Serial number {serial}: its token is taken.</source>
   <translation>Número de serie {serial}: su token está tomado.</translation>
  </message>
  <message>
   <source>Not accepted. Scan again.</source>
   <translation>No aceptado. Escanee otra vez.</translation>
  </message>
  <message>
   <source>Right label: {unit} is done.</source>
   <translation>Etiqueta correcta: {unit} está lista.</translation>
  </message>
  <message>
   <source>Slot {slot}</source>
   <translation>Puesto {slot}</translation>
  </message>
 </context>
 <context>
  <name>ScanField</name>
  <message>
   <source>Scan a label</source>
   <translation>Escanee una etiqueta</translation>
  </message>
  <message>
   <source>Scan field</source>
   <translation>Campo de escaneo</translation>
  </message>
 </context>
 <context>
  <name>Section</name>
  <message>
   <source>Saving …</source>
   <translation>Guardando …</translation>
  </message>
  <message>
   <source>Nobody signed: nothing was changed.</source>
   <translation>Nadie firmó: no se cambió nada.</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
 </context>
 <context>
  <name>Shift</name>
  <message>
   <source>Destroy the older label of {unit}, stick the new one on and scan it.</source>
   <translation>Destruya la etiqueta anterior de {unit}, pegue la nueva y escanéela.</translation>
  </message>
 </context>
 <context>
  <name>ShiftPanel</name>
  <message>
   <source>Another label for {unit}, which is closed</source>
   <translation>Otra etiqueta para {unit}, que está cerrada</translation>
  </message>
  <message>
   <source>Last units</source>
   <translation>Últimas unidades</translation>
  </message>
  <message>
   <source>No unit yet. Plug a device in.</source>
   <translation>Aún no hay unidades. Conecte un dispositivo.</translation>
  </message>
  <message>
   <source>Another label for {unit}</source>
   <translation>Otra etiqueta para {unit}</translation>
  </message>
  <message>
   <source>What failed in this shift</source>
   <translation>Qué falló en este turno</translation>
  </message>
  <message>
   <source>Nothing failed so far.</source>
   <translation>Hasta ahora no falló nada.</translation>
  </message>
  <message>
   <source>No unit has ended in this shift yet.</source>
   <translation>Aún no ha terminado ninguna unidad en este turno.</translation>
  </message>
 </context>
 <context>
  <name>ShiftStrip</name>
  <message>
   <source>Shift</source>
   <translation>Turno</translation>
  </message>
  <message>
   <source>What failed, the last units, print a label again</source>
   <translation>Qué falló, las últimas unidades, reimprimir una etiqueta</translation>
  </message>
  <message>
   <source>Batch: none</source>
   <translation>Lote: ninguno</translation>
  </message>
  <message>
   <source>No unit closed yet</source>
   <translation>Aún ninguna unidad cerrada</translation>
  </message>
  <message>
   <source>Yield {share}</source>
   <translation>Rendimiento {share}</translation>
  </message>
  <message>
   <source>Batch: {batch}</source>
   <translation>Lote: {batch}</translation>
  </message>
  <message>
   <source>{median} a unit, the last {last}</source>
   <translation>{median} por unidad, la última {last}</translation>
  </message>
 </context>
 <context>
  <name>ShiftUnitRow</name>
  <message>
   <source>Print again …</source>
   <translation>Reimprimir …</translation>
  </message>
  <message>
   <source>{unit}: {state}</source>
   <translation>{unit}: {state}</translation>
  </message>
  <message>
   <source>Print the label of {unit} again</source>
   <translation>Reimprimir la etiqueta de {unit}</translation>
  </message>
  <message>
   <source>Label of {unit}, copy {copy}</source>
   <translation>Etiqueta de {unit}, copia {copy}</translation>
  </message>
 </context>
 <context>
  <name>SignInPage</name>
  <message>
   <source>Who works here now?</source>
   <translation>¿Quién trabaja aquí ahora?</translation>
  </message>
  <message>
   <source>Scan your badge.</source>
   <translation>Escanee su credencial.</translation>
  </message>
 </context>
 <context>
  <name>SignatureCard</name>
  <message>
   <source>A supervisor must sign</source>
   <translation>Debe firmar un supervisor</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Scan the other supervisor's badge.</source>
   <translation>Escanee la credencial del otro supervisor.</translation>
  </message>
  <message>
   <source>Scan a supervisor's badge.</source>
   <translation>Escanee la credencial de un supervisor.</translation>
  </message>
  <message>
   <source>A supervisor must sign: {act}.</source>
   <translation>Debe firmar un supervisor: {act}.</translation>
  </message>
  <message>
   <source>{count} supervisors must sign: {act}.</source>
   <translation>Deben firmar {count} supervisores: {act}.</translation>
  </message>
  <message>
   <source>Signed: {names}</source>
   <translation>Firmado: {names}</translation>
  </message>
  <message>
   <source>{name} has signed already.</source>
   <translation>{name} ya ha firmado.</translation>
  </message>
 </context>
 <context>
  <name>SlotCard</name>
  <message>
   <source>Label of {unit}, copy {copy}</source>
   <translation>Etiqueta de {unit}, copia {copy}</translation>
  </message>
 </context>
 <context>
  <name>SlotDialog</name>
  <message>
   <source>A new slot</source>
   <translation>Un puesto nuevo</translation>
  </message>
  <message>
   <source>Keep the slot</source>
   <translation>Guardar el puesto</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Slot {slot}</source>
   <translation>Puesto {slot}</translation>
  </message>
 </context>
 <context>
  <name>SlotForm</name>
  <message>
   <source>Slot</source>
   <translation>Puesto</translation>
  </message>
  <message>
   <source>What stands on the socket: 1, 2, left.</source>
   <translation>Lo que pone en la toma: 1, 2, izquierda.</translation>
  </message>
  <message>
   <source>Socket</source>
   <translation>Toma</translation>
  </message>
  <message>
   <source>Plug a board in: its socket is entered. Or usb:1-2, /dev/ttyUSB0, socket://host:port.</source>
   <translation>Conecte una placa: se anota su toma. O usb:1-2, /dev/ttyUSB0, socket://host:port.</translation>
  </message>
  <message>
   <source>Plugged in now</source>
   <translation>Conectado ahora</translation>
  </message>
 </context>
 <context>
  <name>SlotStep</name>
  <message>
   <source>The first slot</source>
   <translation>El primer puesto</translation>
  </message>
  <message>
   <source>One USB socket of the bench, and the product that is made there. More slots are added in the settings.</source>
   <translation>Una toma USB de la estación y el producto que se hace allí. Los demás puestos se añaden en los ajustes.</translation>
  </message>
  <message>
   <source>This slot cannot be kept yet: see what is said at its fields.</source>
   <translation>Este puesto aún no se puede guardar: vea lo que dicen sus campos.</translation>
  </message>
 </context>
 <context>
  <name>SlotsSection</name>
  <message>
   <source>Slots</source>
   <translation>Puestos</translation>
  </message>
  <message>
   <source>Slot</source>
   <translation>Puesto</translation>
  </message>
  <message>
   <source>Socket</source>
   <translation>Toma</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Receta</translation>
  </message>
  <message>
   <source>Add a slot</source>
   <translation>Añadir un puesto</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Cambiarlo</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Quitarlo</translation>
  </message>
  <message>
   <source>Which socket is which? Plug a board in or out: its socket lights up here.</source>
   <translation>¿Qué toma es cuál? Conecte o desconecte una placa: su toma se ilumina aquí.</translation>
  </message>
  <message>
   <source>Remove a slot</source>
   <translation>Quitar un puesto</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <source>Plugged in now</source>
   <translation>Conectado ahora</translation>
  </message>
  <message>
   <source>The demo's slots have simulated devices; real slots are set on a real bench.</source>
   <translation>Los puestos de la demo tienen dispositivos simulados; los reales se configuran en una estación real.</translation>
  </message>
  <message>
   <source>The slots are kept.</source>
   <translation>Los puestos están guardados.</translation>
  </message>
  <message>
   <source>No slot is set yet: add one.</source>
   <translation>Aún no hay puestos: añada uno.</translation>
  </message>
  <message>
   <source>Remove slot {slot}? A unit that is not finished in it waits on the page Unfinished.</source>
   <translation>¿Quitar el puesto {slot}? Una unidad sin terminar en él espera en la página Pendientes.</translation>
  </message>
 </context>
 <context>
  <name>StationBar</name>
  <message>
   <source>Cloud: not asked yet</source>
   <translation>Nube: aún sin preguntar</translation>
  </message>
  <message>
   <source>Cloud</source>
   <translation>Nube</translation>
  </message>
  <message>
   <source>Queue: empty</source>
   <translation>Cola: vacía</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>Cola</translation>
  </message>
  <message>
   <source>Printer: not asked yet</source>
   <translation>Impresora: aún sin preguntar</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Impresora</translation>
  </message>
  <message>
   <source>What the cloud has still to hear. Nothing is lost.</source>
   <translation>Lo que la nube aún debe saber. No se pierde nada.</translation>
  </message>
  <message>
   <source>Printer: ready</source>
   <translation>Impresora: lista</translation>
  </message>
  <message>
   <source>Printer: not ready</source>
   <translation>Impresora: no lista</translation>
  </message>
  <message>
   <source>Queue: {count} to send</source>
   <translation>Cola: {count} por enviar</translation>
  </message>
  <message>
   <source>Printer: {state}</source>
   <translation>Impresora: {state}</translation>
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
   <translation>Lo primero: la decisión pendiente; si no, el campo de escaneo</translation>
  </message>
  <message>
   <source>Scan field</source>
   <translation>Campo de escaneo</translation>
  </message>
  <message>
   <source>Next button or field; the space bar presses it</source>
   <translation>Botón o campo siguiente; la barra espaciadora pulsa</translation>
  </message>
  <message>
   <source>Find a unit or a token</source>
   <translation>Buscar una unidad o un token</translation>
  </message>
  <message>
   <source>Sync with the cloud now</source>
   <translation>Sincronizar ahora con la nube</translation>
  </message>
  <message>
   <source>This list</source>
   <translation>Esta lista</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Page: {page}</source>
   <translation>Página: {page}</translation>
  </message>
  <message>
   <source>{name} works here now.</source>
   <translation>{name} trabaja aquí ahora.</translation>
  </message>
 </context>
 <context>
  <name>Step</name>
  <message>
   <source>Keep and go on</source>
   <translation>Guardar y seguir</translation>
  </message>
 </context>
 <context>
  <name>StepList</name>
  <message>
   <source>waiting</source>
   <translation>en espera</translation>
  </message>
  <message>
   <source>running</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fallido</translation>
  </message>
 </context>
 <context>
  <name>StepPanel</name>
  <message>
   <source>Photo of this step</source>
   <translation>Foto de este paso</translation>
  </message>
  <message>
   <source>Measured value</source>
   <translation>Valor medido</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Registrar</translation>
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
   <translation>Nota, necesaria en este paso</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Photo, needed …</source>
   <translation>Foto, necesaria …</translation>
  </message>
  <message>
   <source>Photo …</source>
   <translation>Foto …</translation>
  </message>
  <message>
   <source>Type the measured value</source>
   <translation>Escriba el valor medido</translation>
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
   <translation>{made} cerradas</translation>
  </message>
  <message>
   <source>{made} of {target}</source>
   <translation>{made} de {target}</translation>
  </message>
 </context>
 <context>
  <name>TokenActions</name>
  <message>
   <source>Choose tokens in the table first.</source>
   <translation>Elija primero tokens en la tabla.</translation>
  </message>
  <message>
   <source>Choose one token.</source>
   <translation>Elija un token.</translation>
  </message>
  <message>
   <source>No cloud is set that could be asked for it.</source>
   <translation>No hay ninguna nube configurada a la que pedirlo.</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>No elegir ninguno</translation>
  </message>
  <message>
   <source>Create …</source>
   <translation>Crear …</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>Importar …</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exportar …</translation>
  </message>
  <message>
   <source>Disclaim …</source>
   <translation>Liberar …</translation>
  </message>
  <message>
   <source>Delete …</source>
   <translation>Eliminar …</translation>
  </message>
  <message>
   <source>{role} may not: {act}.</source>
   <translation>{role} no puede: {act}.</translation>
  </message>
  <message>
   <source>Choose all {count}</source>
   <translation>Elegir los {count}</translation>
  </message>
  <message>
   <source>{count} chosen</source>
   <translation>{count} elegidos</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Aceptar</translation>
  </message>
 </context>
 <context>
  <name>TokenDeeds</name>
  <message>
   <source>Give up what is not done</source>
   <translation>Abandonar lo pendiente</translation>
  </message>
  <message>
   <source>What is done stays done. The journal keeps that the rest was given up.</source>
   <translation>Lo hecho queda hecho. El diario anota que se abandonó el resto.</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Conservarlos</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Abandonar</translation>
  </message>
  <message>
   <source>Give up what is not done yet ({count})?</source>
   <translation>¿Abandonar lo que aún no está hecho ({count})?</translation>
  </message>
 </context>
 <context>
  <name>TokenDialog</name>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>Parando …</translation>
  </message>
  <message>
   <source>Stopped: nothing was done.</source>
   <translation>Parado: no se hizo nada.</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
  <message>
   <source>Nobody signed: nothing was done.</source>
   <translation>Nadie firmó: no se hizo nada.</translation>
  </message>
 </context>
 <context>
  <name>TokenFilters</name>
  <message>
   <source>Template</source>
   <translation>Plantilla</translation>
  </message>
  <message>
   <source>All templates</source>
   <translation>Todas las plantillas</translation>
  </message>
  <message>
   <source>QR token, unit or MAC</source>
   <translation>Token QR, unidad o MAC</translation>
  </message>
  <message>
   <source>Find by QR token, unit or MAC</source>
   <translation>Buscar por token QR, unidad o MAC</translation>
  </message>
 </context>
 <context>
  <name>TokensPage</name>
  <message>
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>Reading the tokens …</source>
   <translation>Leyendo los tokens …</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Tokens: create, import</source>
   <translation>Tokens: crear, importar</translation>
  </message>
  <message>
   <source>Chosen tokens: export, disclaim, delete</source>
   <translation>Tokens elegidos: exportar, liberar, eliminar</translation>
  </message>
  <message>
   <source>Syncing …</source>
   <translation>Sincronizando …</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Sincronizar ahora</translation>
  </message>
  <message>
   <source>Show all tokens</source>
   <translation>Mostrar todos los tokens</translation>
  </message>
  <message>
   <source>Tokens listed: {count}</source>
   <translation>Tokens listados: {count}</translation>
  </message>
 </context>
 <context>
  <name>TrialList</name>
  <message>
   <source>trying …</source>
   <translation>probando …</translation>
  </message>
  <message>
   <source>not tried yet</source>
   <translation>aún sin probar</translation>
  </message>
 </context>
 <context>
  <name>UnfinishedPage</name>
  <message>
   <source>Unfinished</source>
   <translation>Pendientes</translation>
  </message>
  <message>
   <source>No unit is unfinished outside of the slots.</source>
   <translation>No hay unidades sin terminar fuera de los puestos.</translation>
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
   <translation>Visto</translation>
  </message>
 </context>
 <context>
  <name>UnitFacts</name>
  <message>
   <source>Product</source>
   <translation>Producto</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Número de serie</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>Dirección MAC</translation>
  </message>
  <message>
   <source>Order or batch</source>
   <translation>Pedido o lote</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Plantilla</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>Token QR</translation>
  </message>
  <message>
   <source>Why it stands so</source>
   <translation>Por qué está así</translation>
  </message>
 </context>
 <context>
  <name>UnitPage</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Save as PDF …</source>
   <translation>Guardar como PDF …</translation>
  </message>
  <message>
   <source>Save as JSON …</source>
   <translation>Guardar como JSON …</translation>
  </message>
  <message>
   <source>Was {unit}</source>
   <translation>Era {unit}</translation>
  </message>
  <message>
   <source>Is now {unit}</source>
   <translation>Ahora es {unit}</translation>
  </message>
  <message>
   <source>Asking the cloud …</source>
   <translation>Preguntando a la nube …</translation>
  </message>
  <message>
   <source>Not asked</source>
   <translation>Sin preguntar</translation>
  </message>
  <message>
   <source>No cloud is set.</source>
   <translation>No hay ninguna nube configurada.</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Guardar como</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>Guardado: {file}</translation>
  </message>
 </context>
 <context>
  <name>UnitTables</name>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>Tardó</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Cronología</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Paso</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Límites</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation>Mediciones</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Volvió</translation>
  </message>
  <message>
   <source>Way</source>
   <translation>Vía</translation>
  </message>
  <message>
   <source>How far</source>
   <translation>Hasta dónde</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>Retornos</translation>
  </message>
 </context>
 <context>
  <name>WelcomeStep</name>
  <message>
   <source>Welcome to Token Station</source>
   <translation>Bienvenido a Token Station</translation>
  </message>
  <message>
   <source>Each device gets its AuthToken and its label in one motion. How do you want to begin?</source>
   <translation>Cada dispositivo recibe su AuthToken y su etiqueta de una vez. ¿Cómo quiere empezar?</translation>
  </message>
  <message>
   <source>Try the demo</source>
   <translation>Probar la demo</translation>
  </message>
  <message>
   <source>Set up this bench</source>
   <translation>Configurar esta estación</translation>
  </message>
  <message>
   <source>A cloud and two devices, all simulated on this computer. Nothing is needed.</source>
   <translation>Una nube y dos dispositivos, todo simulado en este equipo. No hace falta nada.</translation>
  </message>
  <message>
   <source>Four steps for a real bench: cloud, printer, a slot, who works here.</source>
   <translation>Cuatro pasos para una estación real: nube, impresora, un puesto, quién trabaja aquí.</translation>
  </message>
 </context>
 <context>
  <name>WriteProgress</name>
  <message>
   <source>Bytes written</source>
   <translation>Bytes escritos</translation>
  </message>
  <message>
   <source>{done} of {all} kB</source>
   <translation>{done}/{all} kB</translation>
  </message>
  <message>
   <source> · {seconds} s left</source>
   <translation> · faltan {seconds} s</translation>
  </message>
 </context>
 <context>
  <name>_RailButton</name>
  <message>
   <source>{count} waiting</source>
   <translation>{count} en espera</translation>
  </message>
 </context>
 <context>
  <name>_RestartStrip</name>
  <message>
   <source>What was changed holds from the bench's next start on. Nothing is lost by a restart.</source>
   <translation>Los cambios valen desde el próximo arranque de la estación. Al reiniciar no se pierde nada.</translation>
  </message>
  <message>
   <source>Restart the bench</source>
   <translation>Reiniciar la estación</translation>
  </message>
 </context>
 <context>
  <name>acts</name>
  <message>
   <source>return: disclaim</source>
   <translation>devolución: liberada</translation>
  </message>
  <message>
   <source>return: clear</source>
   <translation>devolución: datos borrados</translation>
  </message>
  <message>
   <source>return: label</source>
   <translation>devolución: etiqueta escaneada</translation>
  </message>
  <message>
   <source>return: void</source>
   <translation>devolución: etiqueta anulada</translation>
  </message>
  <message>
   <source>return: provision</source>
   <translation>devolución: reprogramada</translation>
  </message>
  <message>
   <source>return: old token</source>
   <translation>devolución: token viejo</translation>
  </message>
  <message>
   <source>return: transfer</source>
   <translation>devolución: transferida</translation>
  </message>
  <message>
   <source>return: delete</source>
   <translation>devolución: token eliminado</translation>
  </message>
  <message>
   <source>return: erase</source>
   <translation>devolución: dispositivo borrado</translation>
  </message>
  <message>
   <source>return: destroy</source>
   <translation>devolución: etiqueta destruida</translation>
  </message>
  <message>
   <source>return done</source>
   <translation>devolución terminada</translation>
  </message>
  <message>
   <source>return given up</source>
   <translation>devolución abandonada</translation>
  </message>
  <message>
   <source>inspection: pass</source>
   <translation>inspección: superada</translation>
  </message>
  <message>
   <source>inspection: fail</source>
   <translation>inspección: fallida</translation>
  </message>
  <message>
   <source>metadata differ</source>
   <translation>los metadatos difieren</translation>
  </message>
  <message>
   <source>leaflet</source>
   <translation>folleto</translation>
  </message>
  <message>
   <source>gate</source>
   <translation>control de envío</translation>
  </message>
  <message>
   <source>claimed for the test</source>
   <translation>reclamada para la prueba</translation>
  </message>
  <message>
   <source>refused scan</source>
   <translation>lectura rechazada</translation>
  </message>
  <message>
   <source>slots</source>
   <translation>puestos</translation>
  </message>
  <message>
   <source>cloud</source>
   <translation>nube</translation>
  </message>
  <message>
   <source>settings changed</source>
   <translation>ajustes cambiados</translation>
  </message>
  <message>
   <source>creation asked for</source>
   <translation>creación pedida</translation>
  </message>
  <message>
   <source>tokens created</source>
   <translation>tokens creados</translation>
  </message>
  <message>
   <source>tokens not created</source>
   <translation>tokens no creados</translation>
  </message>
  <message>
   <source>export tokens</source>
   <translation>exportar tokens</translation>
  </message>
  <message>
   <source>tokens imported</source>
   <translation>tokens importados</translation>
  </message>
  <message>
   <source>inspection begun</source>
   <translation>inspección empezada</translation>
  </message>
  <message>
   <source>finding</source>
   <translation>hallazgo</translation>
  </message>
  <message>
   <source>return begun</source>
   <translation>devolución empezada</translation>
  </message>
  <message>
   <source>unit</source>
   <translation>unidad</translation>
  </message>
  <message>
   <source>batch</source>
   <translation>lote</translation>
  </message>
  <message>
   <source>reserve</source>
   <translation>reserva</translation>
  </message>
  <message>
   <source>place</source>
   <translation>colocada</translation>
  </message>
  <message>
   <source>set aside</source>
   <translation>apartada</translation>
  </message>
  <message>
   <source>put on paper</source>
   <translation>impreso en papel</translation>
  </message>
  <message>
   <source>permit</source>
   <translation>permiso</translation>
  </message>
  <message>
   <source>sign-in locked</source>
   <translation>inicio de sesión bloqueado</translation>
  </message>
  <message>
   <source>too many wrong tries</source>
   <translation>demasiados intentos fallidos</translation>
  </message>
  <message>
   <source>sign in</source>
   <translation>sesión iniciada</translation>
  </message>
  <message>
   <source>sign out</source>
   <translation>sesión cerrada</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>perdida</translation>
  </message>
  <message>
   <source>return: about to erase</source>
   <translation>devolución: a punto de borrar</translation>
  </message>
 </context>
 <context>
  <name>closing</name>
  <message>
   <source>A device is being written</source>
   <translation>Se está escribiendo un dispositivo</translation>
  </message>
  <message>
   <source>Closed now, the unit becomes suspect, and the same device must be plugged in and written again.</source>
   <translation>Si cierra ahora, la unidad queda en duda y hay que conectar y escribir otra vez el mismo dispositivo.</translation>
  </message>
  <message>
   <source>Go on writing</source>
   <translation>Seguir escribiendo</translation>
  </message>
  <message>
   <source>Close all the same</source>
   <translation>Cerrar de todos modos</translation>
  </message>
  <message>
   <source>A device is still being written: {slots}.</source>
   <translation>Aún se escribe un dispositivo: {slots}.</translation>
  </message>
 </context>
 <context>
  <name>errands</name>
  <message>
   <source>✓ Done</source>
   <translation>✓ Hecho</translation>
  </message>
  <message>
   <source>✕ Refused</source>
   <translation>✕ Rechazado</translation>
  </message>
  <message>
   <source>– Given up</source>
   <translation>– Abandonado</translation>
  </message>
  <message>
   <source>… Open</source>
   <translation>… Abierto</translation>
  </message>
  <message>
   <source>Device is scrapped</source>
   <translation>El dispositivo está desechado</translation>
  </message>
  <message>
   <source>Created by mistake</source>
   <translation>Creado por error</translation>
  </message>
  <message>
   <source>Device gets another token</source>
   <translation>El dispositivo recibe otro token</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>desaparecido</translation>
  </message>
  <message>
   <source>not claimed</source>
   <translation>sin reclamar</translation>
  </message>
  <message>
   <source>claimed by {org}, online</source>
   <translation>reclamado por {org}, en línea</translation>
  </message>
  <message>
   <source>claimed by {org}</source>
   <translation>reclamado por {org}</translation>
  </message>
  <message>
   <source>Tested, before it is sent to the customer</source>
   <translation>Probado, antes de enviarlo al cliente</translation>
  </message>
  <message>
   <source>Returned, to be sold again</source>
   <translation>Devuelto, para venderse otra vez</translation>
  </message>
  <message>
   <source>Goes to another user</source>
   <translation>Pasa a otro usuario</translation>
  </message>
  <message>
   <source>organization {number}</source>
   <translation>organización {number}</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>This is not offered in slot {slot} now.</source>
   <translation>Eso no se ofrece ahora en el puesto {slot}.</translation>
  </message>
  <message>
   <source>This needs a reason.</source>
   <translation>Esto requiere un motivo.</translation>
  </message>
  <message>
   <source>Slot {slot} waits for no label.</source>
   <translation>El puesto {slot} no espera ninguna etiqueta.</translation>
  </message>
  <message>
   <source>The recipe {file} cannot be read: {error}.</source>
   <translation>No se puede leer la receta {file}: {error}.</translation>
  </message>
  <message>
   <source>The recipe {file} cannot be read: it is no UTF-8 text.</source>
   <translation>No se puede leer la receta {file}: no es texto UTF-8.</translation>
  </message>
  <message>
   <source>{file}: {error}</source>
   <translation>{file}: {error}</translation>
  </message>
  <message>
   <source>No slot has the recipe {recipe} of {unit}.</source>
   <translation>Ningún puesto tiene la receta {recipe} de {unit}.</translation>
  </message>
  <message>
   <source>No label is waited for now. This one belongs to {place}.</source>
   <translation>Ahora no se espera ninguna etiqueta. Esta pertenece a {place}.</translation>
  </message>
  <message>
   <source>No label is waited for now. Plug in a device first.</source>
   <translation>Ahora no se espera ninguna etiqueta. Conecte primero un dispositivo.</translation>
  </message>
  <message>
   <source>No slot has the recipe of {unit} ({recipe}).</source>
   <translation>Ningún puesto tiene la receta de {unit} ({recipe}).</translation>
  </message>
  <message>
   <source>Plug in {mac}: {unit} goes on then.</source>
   <translation>Conecte {mac}: entonces continúa {unit}.</translation>
  </message>
  <message>
   <source>{unit} is in slot {slot}: decide there.</source>
   <translation>{unit} está en el puesto {slot}: decida allí.</translation>
  </message>
  <message>
   <source>A label of {mac} is being printed. Try again when it is out.</source>
   <translation>Se está imprimiendo una etiqueta de {mac}. Inténtelo de nuevo cuando haya salido.</translation>
  </message>
  <message>
   <source>Another label is out: scan it first, then print {unit} again.</source>
   <translation>Hay otra etiqueta pendiente: escanéela primero y luego reimprima {unit}.</translation>
  </message>
  <message>
   <source>The cloud did not keep {fields} of {unit}.</source>
   <translation>La nube no guardó {fields} de {unit}.</translation>
  </message>
  <message>
   <source>The sync failed by a fault of the program; it is in the log.</source>
   <translation>La sincronización falló por un error del programa; está en el log.</translation>
  </message>
  <message>
   <source>The cloud no longer has the token of {unit}: the device {mac} cannot connect.</source>
   <translation>La nube ya no tiene el token de {unit}: el dispositivo {mac} no puede conectarse.</translation>
  </message>
  <message>
   <source>The token of {unit} ({mac}) was claimed in the cloud by organization {org}.</source>
   <translation>El token de {unit} ({mac}) fue reclamado en la nube por la organización {org}.</translation>
  </message>
  <message>
   <source>A device has connected with the token of {unit}, though nothing was written to {mac} yet. Plug it in again: it gets another.</source>
   <translation>Un dispositivo se conectó con el token de {unit}, aunque aún no se escribió nada en {mac}. Conéctelo otra vez: recibirá otro.</translation>
  </message>
  <message>
   <source>The cloud no longer has the token of {unit}; nothing was written. Plug in {mac} again: it gets another.</source>
   <translation>La nube ya no tiene el token de {unit}; no se escribió nada. Conecte {mac} otra vez: recibirá otro.</translation>
  </message>
  <message>
   <source>The token of {unit} was claimed in the cloud by organization {org}; nothing was written. Plug in {mac} again: it gets another.</source>
   <translation>El token de {unit} fue reclamado en la nube por la organización {org}; no se escribió nada. Conecte {mac} otra vez: recibirá otro.</translation>
  </message>
  <message>
   <source>Slot {slot} does not wait for anything now.</source>
   <translation>El puesto {slot} no espera nada ahora.</translation>
  </message>
  <message>
   <source>No unit of this station is known by this. Scan the QR code of the label on the device.</source>
   <translation>Con esto no se conoce ninguna unidad de esta estación. Escanee el código QR de la etiqueta del dispositivo.</translation>
  </message>
  <message>
   <source>The recipe {recipe} has no [leaflet].</source>
   <translation>La receta {recipe} no tiene [leaflet].</translation>
  </message>
  <message>
   <source>{unit} is {state}: it gets its leaflet when it is closed.</source>
   <translation>{unit} está {state}: recibe su folleto cuando se cierra.</translation>
  </message>
  <message>
   <source>The leaflet failed by a fault of the program; it is in the log.</source>
   <translation>El folleto falló por un error del programa; está en el log.</translation>
  </message>
  <message>
   <source>The cloud says that {field} of {unit} is {found}, the bench found {value}. Look which is right, and correct the device's metadata in the cloud.</source>
   <translation>Según la nube, {field} de {unit} es {found}; la estación encontró {value}. Vea cuál es correcto y corrija los metadatos del dispositivo en la nube.</translation>
  </message>
  <message>
   <source>{count} tokens of {recipe} in a row turned out to be taken or deleted in the cloud. Sync, then try again.</source>
   <translation>{count} tokens seguidos de {recipe} ya estaban tomados o eliminados en la nube. Sincronice e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{unit} is {state}: its label is not printed again.</source>
   <translation>{unit} está {state}: su etiqueta no se reimprime.</translation>
  </message>
  <message>
   <source>{unit} has no label to print again: plug in {mac}.</source>
   <translation>{unit} no tiene etiqueta que reimprimir: conecte {mac}.</translation>
  </message>
  <message>
   <source>The connected chip is an {found}, but {recipe} is for an {wanted}. Take the right device.</source>
   <translation>El chip conectado es un {found}, pero {recipe} es para un {wanted}. Tome el dispositivo correcto.</translation>
  </message>
  <message>
   <source>The flash of {mac} cannot be read back (encrypted, or secure download mode), and the recipe {recipe} has no [report]: nothing could prove its token.</source>
   <translation>No se puede releer la flash de {mac} (cifrada o en modo de descarga segura) y la receta {recipe} no tiene [report]: nada podría probar su token.</translation>
  </message>
  <message>
   <source>The metadata of the token {qr_token} cannot be printed: {problem}</source>
   <translation>No se pueden imprimir los metadatos del token {qr_token}: {problem}</translation>
  </message>
  <message>
   <source>A reprint of {unit}'s label needs a reason.</source>
   <translation>Reimprimir la etiqueta de {unit} requiere un motivo.</translation>
  </message>
  <message>
   <source>The device was swapped while it was written: {now} instead of {mac}. Either may hold the token, so {unit} is scrapped. Plug in one device again: it gets another token.</source>
   <translation>El dispositivo se cambió durante la escritura: {now} en vez de {mac}. Cualquiera puede tener el token, por eso {unit} se desecha. Conecte uno de ellos otra vez: recibirá otro token.</translation>
  </message>
  <message>
   <source>The photo {file} is larger than {most} MB.</source>
   <translation>La foto {file} supera los {most} MB.</translation>
  </message>
  <message>
   <source>The photo {file} cannot be read: {error}.</source>
   <translation>No se puede leer la foto {file}: {error}.</translation>
  </message>
  <message>
   <source>{file} is no picture that can be read. Take a JPEG, PNG or WebP.</source>
   <translation>{file} no es una imagen legible. Use JPEG, PNG o WebP.</translation>
  </message>
  <message>
   <source>The photo {file} has too many pixels.</source>
   <translation>La foto {file} tiene demasiados píxeles.</translation>
  </message>
  <message>
   <source>No unit is in the box.</source>
   <translation>No hay ninguna unidad en la caja.</translation>
  </message>
  <message>
   <source>Box and order are named by at most {most} printable characters.</source>
   <translation>Caja y pedido admiten como máximo {most} caracteres imprimibles.</translation>
  </message>
  <message>
   <source>{unit} is in the list twice.</source>
   <translation>{unit} está dos veces en la lista.</translation>
  </message>
  <message>
   <source>{unit} is {state}: only a closed unit is tested.</source>
   <translation>{unit} está {state}: solo se prueba una unidad cerrada.</translation>
  </message>
  <message>
   <source>This is a badge, not what was measured.</source>
   <translation>Esto es una credencial, no lo que se midió.</translation>
  </message>
  <message>
   <source>The cloud names no user who has claimed {unit}.</source>
   <translation>La nube no indica qué usuario reclamó {unit}.</translation>
  </message>
  <message>
   <source>No cloud is set: nothing can be claimed or disclaimed. Set one first.</source>
   <translation>No hay ninguna nube configurada: no se puede reclamar ni liberar nada. Configure una primero.</translation>
  </message>
  <message>
   <source>The cloud does not show {unit} as claimed yet. Try again.</source>
   <translation>La nube aún no muestra {unit} como reclamada. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{unit} failed its inspection: {step}.</source>
   <translation>{unit} no pasó la inspección: {step}.</translation>
  </message>
  <message>
   <source>No cloud is set that could say that nobody owns the unit.</source>
   <translation>No hay ninguna nube configurada que confirme que la unidad no tiene dueño.</translation>
  </message>
  <message>
   <source>{unit} is {state}, not closed.</source>
   <translation>{unit} está {state}, no cerrada.</translation>
  </message>
  <message>
   <source>{unit} is being taken back: the returns desk has it.</source>
   <translation>{unit} se está devolviendo: la tiene devoluciones.</translation>
  </message>
  <message>
   <source>No slot has the recipe of {unit} ({recipe}): whether it must be inspected is not known. Set a slot for it.</source>
   <translation>Ningún puesto tiene la receta de {unit} ({recipe}): no se sabe si debe inspeccionarse. Configure un puesto para ella.</translation>
  </message>
  <message>
   <source>The inspection of {unit} has not ended.</source>
   <translation>La inspección de {unit} no ha terminado.</translation>
  </message>
  <message>
   <source>The cloud no longer has the token of {unit}.</source>
   <translation>La nube ya no tiene el token de {unit}.</translation>
  </message>
  <message>
   <source>{unit} is claimed by user {owner} of organization {org}: disclaim it.</source>
   <translation>{unit} fue reclamada por el usuario {owner} de la organización {org}: libérela.</translation>
  </message>
  <message>
   <source>{unit} was not inspected.</source>
   <translation>{unit} no fue inspeccionada.</translation>
  </message>
  <message>
   <source>The cloud was asked to {kind} the token of {unit}, and it is not seen done: go on with that.</source>
   <translation>Se pidió a la nube {kind} el token de {unit} y no consta como hecho: continúe con eso.</translation>
  </message>
  <message>
   <source>No unit is in the tray.</source>
   <translation>No hay ninguna unidad en la bandeja.</translation>
  </message>
  <message>
   <source>The token {qr_token} is to be deleted: take its unit out of the tray.</source>
   <translation>El token {qr_token} se va a eliminar: saque su unidad de la bandeja.</translation>
  </message>
  <message>
   <source>{unit} is {state}: take it out of the tray.</source>
   <translation>{unit} está {state}: sáquela de la bandeja.</translation>
  </message>
  <message>
   <source>{unit} is being taken back: take it out of the tray.</source>
   <translation>{unit} se está devolviendo: sáquela de la bandeja.</translation>
  </message>
  <message>
   <source>{file} must end with .json, .csv or .pdf.</source>
   <translation>{file} debe terminar en .json, .csv o .pdf.</translation>
  </message>
  <message>
   <source>{unit} was not finished. Plug in {mac} and try again.</source>
   <translation>{unit} no se terminó. Conecte {mac} e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Scan the bar code of {unit}'s label copy {copy}, or print it again.</source>
   <translation>Escanee el código de barras de la copia {copy} de la etiqueta de {unit}, o reimprímala.</translation>
  </message>
  <message>
   <source>Scan label copy {copy} of {unit}, or print it again.</source>
   <translation>Escanee la copia {copy} de la etiqueta de {unit}, o reimprímala.</translation>
  </message>
  <message>
   <source>Label copy {copy} of {unit} did not come out. Print it again.</source>
   <translation>La copia {copy} de la etiqueta de {unit} no salió. Reimprímala.</translation>
  </message>
  <message>
   <source>It is not known whether label copy {copy} of {unit} came out ({why}). Scan it, or print it again.</source>
   <translation>No se sabe si salió la copia {copy} de la etiqueta de {unit} ({why}). Escanéela o reimprímala.</translation>
  </message>
  <message>
   <source>The token of {unit} has an open errand ({kind}). Carry it out, or give it up, on the tokens page first.</source>
   <translation>El token de {unit} tiene un encargo abierto ({kind}). Ejecútelo o abandónelo primero en la página Tokens.</translation>
  </message>
  <message>
   <source>The cloud did not do it for {unit}: {why}</source>
   <translation>La nube no lo hizo para {unit}: {why}</translation>
  </message>
  <message>
   <source>The cloud has not done it for {unit} yet ({why}). Try again.</source>
   <translation>La nube aún no lo hizo para {unit} ({why}). Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The cloud has no device of {unit}: it never connected. Whoever scans its label can claim it.</source>
   <translation>La nube no tiene dispositivo de {unit}: nunca se conectó. Quien escanee su etiqueta puede reclamarlo.</translation>
  </message>
  <message>
   <source>The cloud does not show {unit} with {target} yet. Try again.</source>
   <translation>La nube aún no muestra {unit} con {target}. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The cloud no longer has the token of {unit}: re-provision it, or scrap it.</source>
   <translation>La nube ya no tiene el token de {unit}: reprográmela o deséchela.</translation>
  </message>
  <message>
   <source>No free token is left for {recipe}. Create tokens first, then sync.</source>
   <translation>No queda ningún token libre para {recipe}. Cree tokens primero y sincronice.</translation>
  </message>
  <message>
   <source>Say why {unit} cannot be erased: it goes into the journal.</source>
   <translation>Diga por qué no se puede borrar {unit}: queda en el diario.</translation>
  </message>
  <message>
   <source>No cloud is set: what comes back needs one. Set one first.</source>
   <translation>No hay ninguna nube configurada: las devoluciones necesitan una. Configure una primero.</translation>
  </message>
  <message>
   <source>The return of {unit} has another step to do now. Look at it again.</source>
   <translation>La devolución de {unit} tiene ahora otro paso. Vuelva a mirarla.</translation>
  </message>
  <message>
   <source>The token of {unit} is claimed: two supervisors must sign to delete the customer's device.</source>
   <translation>El token de {unit} está reclamado: dos supervisores deben firmar para eliminar el dispositivo del cliente.</translation>
  </message>
  <message>
   <source>Scan the label of {unit}, or say why it cannot be scanned.</source>
   <translation>Escanee la etiqueta de {unit}, o diga por qué no se puede.</translation>
  </message>
  <message>
   <source>The device {mac} does not hold the token of {unit} any more: re-provision it, or scrap it.</source>
   <translation>El dispositivo {mac} ya no tiene el token de {unit}: reprográmelo o deséchelo.</translation>
  </message>
  <message>
   <source>This is another device ({now}). Plug in {mac} ({unit}).</source>
   <translation>Es otro dispositivo ({now}). Conecte {mac} ({unit}).</translation>
  </message>
  <message>
   <source>The device {mac} of {unit} is an {found} now: set it aside.</source>
   <translation>El dispositivo {mac} de {unit} ahora es un {found}: apártelo.</translation>
  </message>
  <message>
   <source>The device {mac} is in secure download mode: nothing can prove what its flash holds. Re-provision it, or scrap it.</source>
   <translation>El dispositivo {mac} está en modo de descarga segura: nada puede probar qué contiene su flash. Reprográmelo o deséchelo.</translation>
  </message>
  <message>
   <source>The device was swapped while it was written: {now} instead of {mac}. Either may hold the token, so {unit} is scrapped. Set both devices aside.</source>
   <translation>El dispositivo se cambió durante la escritura: {now} en vez de {mac}. Cualquiera puede tener el token, por eso {unit} se desecha. Aparte ambos.</translation>
  </message>
  <message>
   <source>The flash does not read back as {name}. Try again, or scrap it.</source>
   <translation>La flash no se relee como {name}. Inténtelo de nuevo o deséchelo.</translation>
  </message>
  <message>
   <source>The device {mac} holds the token of {unit}, whose device is {other}. Set both aside: one of them must be erased.</source>
   <translation>El dispositivo {mac} tiene el token de {unit}, cuyo dispositivo es {other}. Aparte ambos: hay que borrar uno de ellos.</translation>
  </message>
  <message>
   <source>No unit of this station has this label.</source>
   <translation>Ninguna unidad de esta estación tiene esta etiqueta.</translation>
  </message>
  <message>
   <source>This is not a label but something secret. Scan the QR code of the label on the device.</source>
   <translation>Esto no es una etiqueta sino algo secreto. Escanee el código QR de la etiqueta del dispositivo.</translation>
  </message>
  <message>
   <source>No unit of this station is known by this. Scan the label on the device, or plug it in.</source>
   <translation>Con esto no se conoce ninguna unidad de esta estación. Escanee la etiqueta del dispositivo o conéctelo.</translation>
  </message>
  <message>
   <source>The flash of {mac} cannot be read: it is known by its MAC only.</source>
   <translation>No se puede leer la flash de {mac}: solo se conoce por su MAC.</translation>
  </message>
  <message>
   <source>The device {mac} holds the token of {unit}.</source>
   <translation>El dispositivo {mac} tiene el token de {unit}.</translation>
  </message>
  <message>
   <source>This is no label. Scan the QR code or the bar code of {unit}'s label.</source>
   <translation>No es una etiqueta. Escanee el código QR o de barras de la etiqueta de {unit}.</translation>
  </message>
  <message>
   <source>This label belongs to {other}, not to {unit}.</source>
   <translation>Esta etiqueta es de {other}, no de {unit}.</translation>
  </message>
  <message>
   <source>The device {mac} holds the token {qr_token}, which no unit of this station has.</source>
   <translation>El dispositivo {mac} tiene el token {qr_token}, que ninguna unidad de esta estación tiene.</translation>
  </message>
  <message>
   <source>The device {mac} holds a token that this station does not know.</source>
   <translation>El dispositivo {mac} tiene un token que esta estación no conoce.</translation>
  </message>
  <message>
   <source>The device {mac} still holds the token of {unit}, which is {state}.</source>
   <translation>El dispositivo {mac} aún tiene el token de {unit}, que está {state}.</translation>
  </message>
  <message>
   <source>This label was printed on a sheet, for a device that is flashed elsewhere: no unit here has it.</source>
   <translation>Esta etiqueta se imprimió en una hoja, para un dispositivo programado en otro lugar: ninguna unidad la tiene aquí.</translation>
  </message>
  <message>
   <source>{unit} is closed.</source>
   <translation>{unit} está cerrada.</translation>
  </message>
  <message>
   <source>The token area of {mac} is damaged ({where}).</source>
   <translation>El área de token de {mac} está dañada ({where}).</translation>
  </message>
  <message>
   <source>The device {mac} holds no token: it was wiped.</source>
   <translation>El dispositivo {mac} no tiene token: fue borrado.</translation>
  </message>
  <message>
   <source>No unit of this station ever had the MAC {mac}.</source>
   <translation>Ninguna unidad de esta estación tuvo nunca la MAC {mac}.</translation>
  </message>
  <message>
   <source>{unit} never had a label copy {copy}. Destroy this label.</source>
   <translation>{unit} nunca tuvo una copia {copy}. Destruya esta etiqueta.</translation>
  </message>
  <message>
   <source>{unit} is on its way at the bench: {state}.</source>
   <translation>{unit} está en curso en la estación: {state}.</translation>
  </message>
  <message>
   <source>{unit} was scrapped: its label is void. Destroy the label.</source>
   <translation>{unit} fue desechada: su etiqueta está anulada. Destruya la etiqueta.</translation>
  </message>
  <message>
   <source>{unit} was taken back: its label is void. Destroy the label.</source>
   <translation>{unit} fue devuelta: su etiqueta está anulada. Destruya la etiqueta.</translation>
  </message>
  <message>
   <source>Label copy {copy} of {unit} is void: destroy it. Copy {newest} is the one in use.</source>
   <translation>La copia {copy} de {unit} está anulada: destrúyala. La válida es la copia {newest}.</translation>
  </message>
  <message>
   <source>{unit} was taken back, and {follower} follows it on the same device: this label is void. Destroy it.</source>
   <translation>{unit} fue devuelta y {follower} la sigue en el mismo dispositivo: esta etiqueta está anulada. Destrúyala.</translation>
  </message>
  <message>
   <source>{unit} has several label copies: the bar code beside the QR code tells which one this is.</source>
   <translation>{unit} tiene varias copias de etiqueta: el código de barras junto al QR indica cuál es.</translation>
  </message>
  <message>
   <source>{unit} ends for good: its flash is erased, its label destroyed.</source>
   <translation>{unit} termina para siempre: se borra su flash y se destruye su etiqueta.</translation>
  </message>
  <message>
   <source>{unit} keeps its token and its label; a damaged label is printed again.</source>
   <translation>{unit} conserva su token y su etiqueta; una etiqueta dañada se reimprime.</translation>
  </message>
  <message>
   <source>Its label is destroyed. The device gets a new token and a new label.</source>
   <translation>Se destruye su etiqueta. El dispositivo recibe un token y una etiqueta nuevos.</translation>
  </message>
  <message>
   <source>No device ever gets the old token again; a supervisor may have it deleted.</source>
   <translation>Ningún dispositivo recibirá el token antiguo; un supervisor puede hacerlo eliminar.</translation>
  </message>
  <message>
   <source>The cloud gives the device to another user or organization. Token and label stay.</source>
   <translation>La nube da el dispositivo a otro usuario u organización. Token y etiqueta se conservan.</translation>
  </message>
  <message>
   <source>What its users left in the flash ({areas}, and beside the token) is erased and read back.</source>
   <translation>Lo que dejaron los usuarios en la flash ({areas}, y junto al token) se borra y se relee.</translation>
  </message>
  <message>
   <source>What its users left beside the token is erased and read back.</source>
   <translation>Lo que dejaron los usuarios junto al token se borra y se relee.</translation>
  </message>
  <message>
   <source>{unit} (set aside)</source>
   <translation>{unit} (apartada)</translation>
  </message>
  <message>
   <source>Wrong label: this one belongs to {place}.</source>
   <translation>Etiqueta equivocada: esta pertenece a {place}.</translation>
  </message>
  <message>
   <source>{unit} ({state})</source>
   <translation>{unit} ({state})</translation>
  </message>
  <message>
   <source>{unit} in slot {slot}</source>
   <translation>{unit} en el puesto {slot}</translation>
  </message>
  <message>
   <source>{unit} has no label to scan now.</source>
   <translation>{unit} no tiene ahora etiqueta que escanear.</translation>
  </message>
  <message>
   <source>This label names organization {org}, but {unit} belongs to {wanted}. Destroy it and print it again.</source>
   <translation>Esta etiqueta nombra la organización {org}, pero {unit} es de {wanted}. Destrúyala y reimprímala.</translation>
  </message>
  <message>
   <source>{unit} has void copies: scan the bar code beside the QR code, it must say copy {newest}.</source>
   <translation>{unit} tiene copias anuladas: escanee el código de barras junto al QR; debe decir copia {newest}.</translation>
  </message>
  <message>
   <source>This QR code lacks +organization, so it is not a label of this bench. Scan the printed label.</source>
   <translation>A este código QR le falta +organization, así que no es una etiqueta de esta estación. Escanee la etiqueta impresa.</translation>
  </message>
  <message>
   <source>This label is not known at this bench. Put it away, and scan the label that was just printed.</source>
   <translation>Esta etiqueta no se conoce aquí. Apártela y escanee la que se acaba de imprimir.</translation>
  </message>
  <message>
   <source>The label of {unit} has no bar code: scan its QR code.</source>
   <translation>La etiqueta de {unit} no tiene código de barras: escanee su código QR.</translation>
  </message>
  <message>
   <source>Copy {copy} of {unit}'s label is void: destroy it, and scan copy {newest}.</source>
   <translation>La copia {copy} de la etiqueta de {unit} está anulada: destrúyala y escanee la copia {newest}.</translation>
  </message>
  <message>
   <source>This scan is not a whole label. Scan again; if it happens with every label, set the scanner to the computer's keyboard layout.</source>
   <translation>Esta lectura no es una etiqueta completa. Escanee otra vez; si ocurre con todas, ajuste el escáner a la distribución de teclado del equipo.</translation>
  </message>
  <message>
   <source>{mac} was set aside without a token: {why}.</source>
   <translation>{mac} se apartó sin token: {why}.</translation>
  </message>
  <message>
   <source>The device in slot {slot} was changed. Scan again when asked.</source>
   <translation>Se cambió el dispositivo del puesto {slot}. Escanee de nuevo cuando se pida.</translation>
  </message>
  <message>
   <source>This is a label's code. Scan the serial number on the device itself, on its case or board.</source>
   <translation>Es el código de una etiqueta. Escanee el número de serie del propio dispositivo, en la caja o la placa.</translation>
  </message>
  <message>
   <source>This is not a serial number but something secret. Scan the serial number on the device.</source>
   <translation>No es un número de serie sino algo secreto. Escanee el número de serie del dispositivo.</translation>
  </message>
  <message>
   <source>This scan is no serial number. Scan the one on the device's case or board again.</source>
   <translation>Esta lectura no es un número de serie. Escanee otra vez el de la caja o la placa.</translation>
  </message>
  <message>
   <source>Enter the client secret again: the one that is kept belongs to another cloud or client.</source>
   <translation>Introduzca otra vez el secreto del cliente: el guardado es de otra nube u otro cliente.</translation>
  </message>
  <message>
   <source>A slot needs a name and a port.</source>
   <translation>Un puesto necesita nombre y puerto.</translation>
  </message>
  <message>
   <source>{unit} is {state}: it is no closed unit.</source>
   <translation>{unit} está {state}: no es una unidad cerrada.</translation>
  </message>
  <message>
   <source>{unit} is being taken back: its label is printed at the returns desk.</source>
   <translation>{unit} se está devolviendo: su etiqueta se imprime en devoluciones.</translation>
  </message>
  <message>
   <source>The slot for {recipe} is at work. Finish its device first.</source>
   <translation>El puesto de {recipe} está trabajando. Termine primero su dispositivo.</translation>
  </message>
  <message>
   <source>No label was printed in slot {slot} yet.</source>
   <translation>En el puesto {slot} aún no se imprimió ninguna etiqueta.</translation>
  </message>
  <message>
   <source>The port of slot {slot} is not there.</source>
   <translation>El puerto del puesto {slot} no está.</translation>
  </message>
  <message>
   <source>This device is {unit}, which is closed already. Take it out; if it came back, it is for the returns desk.</source>
   <translation>Este dispositivo es {unit}, que ya está cerrada. Retírelo; si ha vuelto, es para devoluciones.</translation>
  </message>
  <message>
   <source>This device is {unit}, begun for {recipe}. Put it into a slot for that.</source>
   <translation>Este dispositivo es {unit}, iniciada para {recipe}. Póngalo en un puesto para esa receta.</translation>
  </message>
  <message>
   <source>Slot {other} works on {mac} already. Take this device out; if one is in slot {other} too, two chips say the same MAC.</source>
   <translation>El puesto {other} ya trabaja con {mac}. Retire este dispositivo; si también hay uno en el puesto {other}, dos chips dicen la misma MAC.</translation>
  </message>
  <message>
   <source>Slot {slot} stopped by a fault of the program; it is in the log. Start Token Station again.</source>
   <translation>El puesto {slot} se detuvo por un error del programa; está en el log. Reinicie Token Station.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written: {error}.</source>
   <translation>No se puede escribir en la carpeta {folder}: {error}.</translation>
  </message>
  <message>
   <source>Create at least one token.</source>
   <translation>Cree al menos un token.</translation>
  </message>
  <message>
   <source>The file has {count} rows; it must have 1 to {most:,}.</source>
   <translation>El archivo tiene {count} filas; debe tener de 1 a {most:,}.</translation>
  </message>
  <message>
   <source>Stopped, but {count:,} tokens were asked for already: the cloud may create them all the same. Sync, and count them before asking again.</source>
   <translation>Detenido, pero ya se habían pedido {count:,} tokens: la nube puede crearlos de todos modos. Sincronice y cuéntelos antes de pedir otra vez.</translation>
  </message>
  <message>
   <source>{count:,} tokens were asked for, and whether they came is not known: the cloud's list cannot be read now. Sync, and count them before asking again.</source>
   <translation>Se pidieron {count:,} tokens y no se sabe si llegaron: la lista de la nube no se puede leer ahora. Sincronice y cuéntelos antes de pedir otra vez.</translation>
  </message>
  <message>
   <source>{left:,} of {limit:,} tokens are left in your plan, and {count:,} are asked for. Upgrade the plan, or lower the count.</source>
   <translation>En su plan quedan {left:,} de {limit:,} tokens y se piden {count:,}. Amplíe el plan o reduzca la cantidad.</translation>
  </message>
  <message>
   <source>No cloud is set. Set one, or work with the export of Blynk.Console.</source>
   <translation>No hay ninguna nube configurada. Configure una o trabaje con la exportación de Blynk.Console.</translation>
  </message>
  <message>
   <source>This batch is being carried out already.</source>
   <translation>Este lote ya se está ejecutando.</translation>
  </message>
  <message>
   <source>Some were sent to the cloud, and no cloud is set that could be asked what became of them.</source>
   <translation>Algunos se enviaron a la nube y no hay ninguna configurada a la que preguntar qué pasó.</translation>
  </message>
  <message>
   <source>The cloud lists the token {qr_token} as before. Try again.</source>
   <translation>La nube muestra el token {qr_token} igual que antes. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Pictures without their AuthTokens cannot be named after them: name them by unit.</source>
   <translation>Las imágenes sin sus AuthTokens no pueden llevar su nombre: nómbrelas por unidad.</translation>
  </message>
  <message>
   <source>No token is chosen: choose those to export.</source>
   <translation>No se eligió ningún token: elija los que exportar.</translation>
  </message>
  <message>
   <source>The export holds no token that can be taken in.</source>
   <translation>La exportación no contiene ningún token que se pueda incorporar.</translation>
  </message>
  <message>
   <source>The export does not say which organization its tokens are of: give the organization's number.</source>
   <translation>La exportación no dice de qué organización son sus tokens: indique el número de la organización.</translation>
  </message>
  <message>
   <source>The export says that {qr_token} is of organization {said}, not {given}. Nothing was taken in.</source>
   <translation>Según la exportación, {qr_token} es de la organización {said}, no de {given}. No se incorporó nada.</translation>
  </message>
  <message>
   <source>Type {wanted} to have them deleted for good.</source>
   <translation>Escriba {wanted} para eliminarlos para siempre.</translation>
  </message>
  <message>
   <source>{count} of the tokens are claimed, {qr_token} for one: two supervisors must sign to delete their devices.</source>
   <translation>{count} de los tokens están reclamados, por ejemplo {qr_token}: dos supervisores deben firmar para eliminar sus dispositivos.</translation>
  </message>
  <message>
   <source>The cloud no longer has the token {qr_token}.</source>
   <translation>La nube ya no tiene el token {qr_token}.</translation>
  </message>
  <message>
   <source>The token {qr_token} is claimed by user {owner} of {org}.</source>
   <translation>El token {qr_token} fue reclamado por el usuario {owner} de {org}.</translation>
  </message>
  <message>
   <source>The token {qr_token} is claimed by {org}.</source>
   <translation>El token {qr_token} fue reclamado por {org}.</translation>
  </message>
  <message>
   <source>Disclaiming removes any ownership of the device and sets it back as unclaimed. After that, it can be claimed again.</source>
   <translation>Liberar quita toda propiedad del dispositivo y lo deja sin reclamar. Después se puede reclamar otra vez.</translation>
  </message>
  <message>
   <source>This is a critical action that can't be undone. You won't be able to restore this device.</source>
   <translation>Es una acción crítica que no se puede deshacer. No podrá recuperar este dispositivo.</translation>
  </message>
  <message>
   <source>Its AuthToken becomes invalid. For the device, you need to generate a new Static Token and use the new AuthToken.</source>
   <translation>Su AuthToken deja de ser válido. Para el dispositivo hay que generar un nuevo Static Token y usar el nuevo AuthToken.</translation>
  </message>
  <message>
   <source>No unit of this station holds it, and none will get it afterwards.</source>
   <translation>Ninguna unidad de esta estación lo tiene, y después ninguna lo recibirá.</translation>
  </message>
  <message>
   <source>The token {qr_token} is not claimed: there is nothing to disclaim.</source>
   <translation>El token {qr_token} no está reclamado: no hay nada que liberar.</translation>
  </message>
  <message>
   <source>The device is online: it is removed from {org}, and returns at once to the organization where the Static Token was created.</source>
   <translation>El dispositivo está en línea: se quita de {org} y vuelve de inmediato a la organización donde se creó el Static Token.</translation>
  </message>
  <message>
   <source>The device is removed from {org}, but it stays in the system. If it connects to the cloud again, it will automatically return to the organization where the Static Token was created.</source>
   <translation>El dispositivo se quita de {org}, pero permanece en el sistema. Si vuelve a conectarse a la nube, regresa automáticamente a la organización donde se creó el Static Token.</translation>
  </message>
  <message>
   <source>The device will be deleted permanently. Customers won't be able to claim it.</source>
   <translation>El dispositivo se eliminará para siempre. Los clientes no podrán reclamarlo.</translation>
  </message>
  <message>
   <source>The token {qr_token} is not claimed. A device that has its AuthToken will not be able to connect.</source>
   <translation>El token {qr_token} no está reclamado. Un dispositivo con su AuthToken no podrá conectarse.</translation>
  </message>
  <message>
   <source>It is the token of {unit} ({mac}), which is on its way at the bench: {state}.</source>
   <translation>Es el token de {unit} ({mac}), que está en curso en la estación: {state}.</translation>
  </message>
  <message>
   <source>It was flashed into {unit} ({mac}), which is {state}.</source>
   <translation>Se grabó en {unit} ({mac}), que está {state}.</translation>
  </message>
  <message>
   <source>No unit holds it, but its label was printed on a sheet.</source>
   <translation>Ninguna unidad lo tiene, pero su etiqueta se imprimió en una hoja.</translation>
  </message>
  <message>
   <source>The device is online: it will be disconnected.</source>
   <translation>El dispositivo está en línea: se desconectará.</translation>
  </message>
  <message>
   <source>{file} is a folder: name a file in it.</source>
   <translation>{file} es una carpeta: indique un archivo en ella.</translation>
  </message>
  <message>
   <source>The file {file} cannot be written: {error}.</source>
   <translation>No se puede escribir el archivo {file}: {error}.</translation>
  </message>
  <message>
   <source>Nothing is plugged in. Plug in {mac} ({unit}).</source>
   <translation>No hay nada conectado. Conecte {mac} ({unit}).</translation>
  </message>
  <message>
   <source>The cloud's answer is too large or cannot be unpacked. Check the cloud's address.</source>
   <translation>La respuesta de la nube es demasiado grande o no se puede descomprimir. Compruebe la dirección de la nube.</translation>
  </message>
  <message>
   <source>“{header}” is no metadata field of the template and is ignored.</source>
   <translation>“{header}” no es un campo de metadatos de la plantilla y se ignora.</translation>
  </message>
  <message>
   <source>“{header}” holds tokens that exist already: to take them in, import it as an export.</source>
   <translation>“{header}” contiene tokens que ya existen: para incorporarlos, importe el archivo como exportación.</translation>
  </message>
  <message>
   <source>“{header}” is filled by the cloud and is ignored.</source>
   <translation>“{header}” lo rellena la nube y se ignora.</translation>
  </message>
  <message>
   <source>“{header}” differs from “{field}” only in surrounding or doubled spaces.</source>
   <translation>“{header}” difiere de “{field}” solo en espacios de los bordes o dobles.</translation>
  </message>
  <message>
   <source>“{header}” differs from “{field}” only in case.</source>
   <translation>“{header}” difiere de “{field}” solo en mayúsculas y minúsculas.</translation>
  </message>
  <message>
   <source>“{header}” differs from “{field}” only in case and spaces.</source>
   <translation>“{header}” difiere de “{field}” solo en mayúsculas y espacios.</translation>
  </message>
  <message>
   <source>“{header}” is no metadata field of the template: is “{field}” meant?</source>
   <translation>“{header}” no es un campo de metadatos de la plantilla: ¿se refiere a “{field}”?</translation>
  </message>
  <message>
   <source>{file} holds no CSV, and none of its pictures is named after an AuthToken: export it again.</source>
   <translation>{file} no contiene ningún CSV y ninguna imagen lleva el nombre de un AuthToken: expórtelo otra vez.</translation>
  </message>
  <message>
   <source>The export has no pictures, and its CSV no QR tokens: take the whole zip of the Console.</source>
   <translation>La exportación no tiene imágenes ni su CSV tokens QR: use el zip completo de la Console.</translation>
  </message>
  <message>
   <source>{file} holds {count} CSV files; an export has one.</source>
   <translation>{file} contiene {count} archivos CSV; una exportación tiene uno.</translation>
  </message>
  <message>
   <source>{file} holds neither a CSV nor PNG pictures: it is no export of static tokens.</source>
   <translation>{file} no contiene ni CSV ni imágenes PNG: no es una exportación de Static Tokens.</translation>
  </message>
  <message>
   <source>Go to Blynk.Console → Static Tokens.</source>
   <translation>Vaya a Blynk.Console → Static Tokens.</translation>
  </message>
  <message>
   <source>Select the tokens and export them as a zip file. It holds a CSV file with all the AuthTokens, and a folder with the QR code images.</source>
   <translation>Seleccione los tokens y expórtelos como archivo zip. Contiene un CSV con todos los AuthTokens y una carpeta con las imágenes de los códigos QR.</translation>
  </message>
  <message>
   <source>Import that zip file here, then delete it: it holds AuthTokens.</source>
   <translation>Importe aquí ese zip y luego elimínelo: contiene AuthTokens.</translation>
  </message>
  <message>
   <source>Click on Create Static Tokens.</source>
   <translation>Haga clic en Create Static Tokens.</translation>
  </message>
  <message>
   <source>Choose Auto-create.</source>
   <translation>Elija Auto-create.</translation>
  </message>
  <message>
   <source>Choose the Template to create tokens for: {template}.</source>
   <translation>Elija el Template para el que crear tokens: {template}.</translation>
  </message>
  <message>
   <source>Input the number of Tokens you need: {count}.</source>
   <translation>Introduzca la cantidad de tokens que necesita: {count}.</translation>
  </message>
  <message>
   <source>Sync here; or, without API access, export the new tokens there as a zip file and import it here.</source>
   <translation>Sincronice aquí; o, sin acceso a la API, exporte allí los tokens nuevos como zip e impórtelos aquí.</translation>
  </message>
  <message>
   <source>Click on Create Static Tokens → Create From File.</source>
   <translation>Haga clic en Create Static Tokens → Create From File.</translation>
  </message>
  <message>
   <source>Choose the Template: {template}.</source>
   <translation>Elija el Template: {template}.</translation>
  </message>
  <message>
   <source>Upload the file. Its headers must fully match the Metadata Field names; they are case-sensitive.</source>
   <translation>Suba el archivo. Sus encabezados deben coincidir exactamente con los nombres de Metadata Field, con mayúsculas y minúsculas.</translation>
  </message>
  <message>
   <source>Remap the columns to metadata fields where they differ. The file makes {count} Tokens, one for each row.</source>
   <translation>Reasigne las columnas a los campos de metadatos donde difieran. El archivo crea {count} tokens, uno por fila.</translation>
  </message>
  <message>
   <source>Find the token, by its QR token, and disclaim it. Only the organization where it was created can.</source>
   <translation>Busque el token por su token QR y libérelo (Disclaim). Solo puede la organización donde se creó.</translation>
  </message>
  <message>
   <source>Resume here: the cloud's list is read again, and the journal takes down what it says.</source>
   <translation>Continúe aquí: se vuelve a leer la lista de la nube y el diario anota lo que dice.</translation>
  </message>
  <message>
   <source>Find the token, by its QR token, and delete it. This can't be undone.</source>
   <translation>Busque el token por su token QR y elimínelo. No se puede deshacer.</translation>
  </message>
  <message>
   <source>The file is empty: it needs a row of headers, and a row for each token.</source>
   <translation>El archivo está vacío: necesita una fila de encabezados y una fila por token.</translation>
  </message>
  <message>
   <source>The file {file} is larger than {most} MB: split it.</source>
   <translation>El archivo {file} supera los {most} MB: divídalo.</translation>
  </message>
  <message>
   <source>Row 1 is empty: the headers must stand there.</source>
   <translation>La fila 1 está vacía: ahí deben ir los encabezados.</translation>
  </message>
  <message>
   <source>The file has more than {most} columns.</source>
   <translation>El archivo tiene más de {most} columnas.</translation>
  </message>
  <message>
   <source>The file has more than {most:,} rows: split it.</source>
   <translation>El archivo tiene más de {most:,} filas: divídalo.</translation>
  </message>
  <message>
   <source>{file} is no file.</source>
   <translation>{file} no es un archivo.</translation>
  </message>
  <message>
   <source>The file {file} cannot be read: {error}.</source>
   <translation>No se puede leer el archivo {file}: {error}.</translation>
  </message>
  <message>
   <source>Column {column} has no header: give it one in row 1, or take it out.</source>
   <translation>La columna {column} no tiene encabezado: póngale uno en la fila 1 o quítela.</translation>
  </message>
  <message>
   <source>Columns {first} and {column} have the same header, “{header}”: rename or remove one.</source>
   <translation>Las columnas {first} y {column} tienen el mismo encabezado, “{header}”: cambie o quite una.</translation>
  </message>
  <message>
   <source>In row {row} (line {line}) something follows a closing quote: a quote inside a cell must be doubled.</source>
   <translation>En la fila {row} (línea {line}) hay algo tras unas comillas de cierre: dentro de una celda deben duplicarse.</translation>
  </message>
  <message>
   <source>Row {row} (line {line}) holds a cell of more than 131,072 characters: is a quote missing there?</source>
   <translation>La fila {row} (línea {line}) tiene una celda de más de 131 072 caracteres: ¿falta una comilla ahí?</translation>
  </message>
  <message>
   <source>In row {row} (line {line}) a quote is opened and never closed.</source>
   <translation>En la fila {row} (línea {line}) se abren comillas que nunca se cierran.</translation>
  </message>
  <message>
   <source>This is a spreadsheet or a zip file, not a CSV: open it and save it as CSV (UTF-8).</source>
   <translation>Es una hoja de cálculo o un zip, no un CSV: ábralo y guárdelo como CSV (UTF-8).</translation>
  </message>
  <message>
   <source>The file is UTF-32: save it as CSV (UTF-8).</source>
   <translation>El archivo es UTF-32: guárdelo como CSV (UTF-8).</translation>
  </message>
  <message>
   <source>Line {line} holds a NUL character: this is no text file. Save it as CSV (UTF-8).</source>
   <translation>La línea {line} contiene un carácter NUL: no es un archivo de texto. Guárdelo como CSV (UTF-8).</translation>
  </message>
  <message>
   <source>The file is damaged at byte {byte}, where {encoding} goes wrong: save it again as CSV (UTF-8).</source>
   <translation>El archivo está dañado en el byte {byte}, donde falla {encoding}: guárdelo otra vez como CSV (UTF-8).</translation>
  </message>
  <message>
   <source>Line {line} is not UTF-8 (byte {byte} of the file is 0x{value:02X}; Windows-1252, perhaps): save the file as CSV (UTF-8).</source>
   <translation>La línea {line} no es UTF-8 (el byte {byte} del archivo es 0x{value:02X}; quizá Windows-1252): guárdelo como CSV (UTF-8).</translation>
  </message>
  <message>
   <source>Row 1 of the CSV holds a token: the headers must stand there.</source>
   <translation>La fila 1 del CSV contiene un token: ahí deben ir los encabezados.</translation>
  </message>
  <message>
   <source>No column of the CSV holds AuthTokens (32 letters, digits, - and _): this is no export of static tokens with their AuthTokens.</source>
   <translation>Ninguna columna del CSV contiene AuthTokens (32 letras, cifras, - y _): no es una exportación de Static Tokens con sus AuthTokens.</translation>
  </message>
  <message>
   <source>The columns “{first}” and “{second}” both hold tokens: name the right one “{name}”.</source>
   <translation>Las columnas “{first}” y “{second}” contienen ambas tokens: nombre la correcta “{name}”.</translation>
  </message>
  <message>
   <source>Row {row} of the CSV has {count} cells, the header {wanted}: export it again.</source>
   <translation>La fila {row} del CSV tiene {count} celdas y el encabezado {wanted}: expórtelo otra vez.</translation>
  </message>
  <message>
   <source>The cloud's list of static tokens was changed while it was read. Try again.</source>
   <translation>La lista de Static Tokens de la nube cambió mientras se leía. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The cloud's list does not come to an end. Check the cloud's address.</source>
   <translation>La lista de la nube no termina. Compruebe la dirección de la nube.</translation>
  </message>
  <message>
   <source>Row {row} holds no AuthToken: it is left out.</source>
   <translation>La fila {row} no contiene AuthToken: se omite.</translation>
  </message>
  <message>
   <source>Rows {row} and {other} hold the same AuthToken: both are left out.</source>
   <translation>Las filas {row} y {other} contienen el mismo AuthToken: se omiten ambas.</translation>
  </message>
  <message>
   <source>Row {other} repeats row {row}: it counts once.</source>
   <translation>La fila {other} repite la fila {row}: cuenta una vez.</translation>
  </message>
  <message>
   <source>Rows {row} and {other} have the same QR token {qr_token}: both are left out.</source>
   <translation>Las filas {row} y {other} tienen el mismo token QR {qr_token}: se omiten ambas.</translation>
  </message>
  <message>
   <source>Picture {picture} cannot be read as a token's QR code.</source>
   <translation>La imagen {picture} no se puede leer como código QR de un token.</translation>
  </message>
  <message>
   <source>Picture {picture} belongs to no row of the CSV.</source>
   <translation>La imagen {picture} no corresponde a ninguna fila del CSV.</translation>
  </message>
  <message>
   <source>Picture {picture} is not named after an AuthToken, and there is no CSV that says whose it is.</source>
   <translation>La imagen {picture} no lleva el nombre de un AuthToken y no hay CSV que diga de quién es.</translation>
  </message>
  <message>
   <source>Picture {picture} is a second one for row {row}.</source>
   <translation>La imagen {picture} es una segunda de la fila {row}.</translation>
  </message>
  <message>
   <source>Picture {picture} is named after row {row} and holds the QR token of row {other}: both are left out.</source>
   <translation>La imagen {picture} lleva el nombre de la fila {row} y contiene el token QR de la fila {other}: se omiten ambas.</translation>
  </message>
  <message>
   <source>Row {row} has the QR token {qr_token}, its picture {picture} another one: the row is left out.</source>
   <translation>La fila {row} tiene el token QR {qr_token} y su imagen {picture} otro: se omite la fila.</translation>
  </message>
  <message>
   <source>Row {row} names organization {org_id}, its picture {picture} {other}: the row is left out.</source>
   <translation>La fila {row} indica la organización {org_id} y su imagen {picture} la {other}: se omite la fila.</translation>
  </message>
  <message>
   <source>Row {row} has no picture that can be read; its QR token {qr_token} comes from the CSV.</source>
   <translation>La fila {row} no tiene imagen legible; su token QR {qr_token} viene del CSV.</translation>
  </message>
  <message>
   <source>Row {row} has neither a picture that can be read nor a QR token: it is left out.</source>
   <translation>La fila {row} no tiene imagen legible ni token QR: se omite.</translation>
  </message>
  <message>
   <source>The zip holds no CSV: the tokens come from the pictures and their names alone, without metadata.</source>
   <translation>El zip no contiene CSV: los tokens vienen solo de las imágenes y sus nombres, sin metadatos.</translation>
  </message>
  <message>
   <source>There are no pictures: the QR tokens come from the CSV alone, and nothing confirms them.</source>
   <translation>No hay imágenes: los tokens QR salen solo del CSV y nada los confirma.</translation>
  </message>
  <message>
   <source>Row {row} repeats an AuthToken in the column {column}: that cell is left out.</source>
   <translation>La fila {row} repite un AuthToken en la columna {column}: se omite esa celda.</translation>
  </message>
  <message>
   <source>Row {row} has the token of {unit}, which no other device may get: it is left out.</source>
   <translation>La fila {row} tiene el token de {unit}, que ningún otro dispositivo puede recibir: se omite.</translation>
  </message>
  <message>
   <source>Row {row} has a token that a device was seen with, or that the cloud has no more: it is left out.</source>
   <translation>La fila {row} tiene un token con el que se vio un dispositivo o que la nube ya no tiene: se omite.</translation>
  </message>
  <message>
   <source>The tokens belong to {count} templates: {templates}. All become tokens of the one you choose.</source>
   <translation>Los tokens pertenecen a {count} plantillas: {templates}. Todos pasan a ser tokens de la que elija.</translation>
  </message>
  <message>
   <source>The tokens belong to {count} organizations: {orgs}.</source>
   <translation>Los tokens pertenecen a {count} organizaciones: {orgs}.</translation>
  </message>
  <message>
   <source>The cloud's address must be written like https://blynk.cloud. Check it.</source>
   <translation>La dirección de la nube debe escribirse como https://blynk.cloud. Compruébela.</translation>
  </message>
  <message>
   <source>The cloud's address must end after the host, like https://blynk.cloud. Check it.</source>
   <translation>La dirección de la nube debe terminar tras el host, como https://blynk.cloud. Compruébela.</translation>
  </message>
  <message>
   <source>The cloud {host} must be reached by https://: credentials never go in clear.</source>
   <translation>La nube {host} debe usarse por https://: las credenciales nunca viajan en claro.</translation>
  </message>
  <message>
   <source>The cloud needs a client id and a client secret: create an OAuth client in its Console.</source>
   <translation>La nube necesita ID y secreto de cliente: cree un cliente OAuth en su Console.</translation>
  </message>
  <message>
   <source>The client id or the client secret has characters that none has. Copy them again.</source>
   <translation>El ID o el secreto del cliente tienen caracteres no válidos. Cópielos otra vez.</translation>
  </message>
  <message>
   <source>The cloud's answer is not what a Blynk cloud gives ({place}). Check the cloud's address.</source>
   <translation>La respuesta no es la de una nube Blynk ({place}). Compruebe la dirección de la nube.</translation>
  </message>
  <message>
   <source>The cloud {host} answers {status} when asked {what}{said}. Check the cloud's address.</source>
   <translation>La nube {host} responde {status} al pedirle {what}{said}. Compruebe la dirección de la nube.</translation>
  </message>
  <message>
   <source>The cloud {host} refuses the client id or the client secret{said}. Check both in its Console, then run `station cloud set`.</source>
   <translation>La nube {host} rechaza el ID o el secreto del cliente{said}. Compruebe ambos en su Console y ejecute `station cloud set`.</translation>
  </message>
  <message>
   <source>There is no Blynk cloud at {host}: nobody signs in there. Check the address.</source>
   <translation>No hay ninguna nube Blynk en {host}: allí nadie inicia sesión. Compruebe la dirección.</translation>
  </message>
  <message>
   <source>The cloud {host} signs this client in, then refuses {what}{said}. Check the client in its Console.</source>
   <translation>La nube {host} acepta este cliente y luego rechaza {what}{said}. Compruebe el cliente en su Console.</translation>
  </message>
  <message>
   <source>The cloud refuses {what}: this client may not use the Platform API{said}. Enable that scope for the client in the Console.</source>
   <translation>La nube rechaza {what}: este cliente no puede usar la Platform API{said}. Active ese permiso del cliente en la Console.</translation>
  </message>
  <message>
   <source>The cloud refuses {what}: the permission {permission} is missing{said}. Give it to this client in the Console.</source>
   <translation>La nube rechaza {what}: falta el permiso {permission}{said}. Déselo a este cliente en la Console.</translation>
  </message>
  <message>
   <source>The cloud {host} cannot be asked {what}: it has no API for that.</source>
   <translation>A la nube {host} no se le puede pedir {what}: no tiene API para eso.</translation>
  </message>
  <message>
   <source>The cloud refuses {what}: it does not know it{said}.</source>
   <translation>La nube rechaza {what}: no lo conoce{said}.</translation>
  </message>
  <message>
   <source>The cloud refuses {what}: it is not this client's to ask for{said}.</source>
   <translation>La nube rechaza {what}: no le corresponde a este cliente{said}.</translation>
  </message>
  <message>
   <source>The cloud refuses {what}{said}.</source>
   <translation>La nube rechaza {what}{said}.</translation>
  </message>
  <message>
   <source>The cloud {host} shows a certificate that is not to be trusted ({why}). Check this computer's date and its network.</source>
   <translation>La nube {host} muestra un certificado no fiable ({why}). Compruebe la fecha y la red de este equipo.</translation>
  </message>
  <message>
   <source>The cloud {host} cannot be reached ({why}). Check the network, or try again later.</source>
   <translation>No se puede alcanzar la nube {host} ({why}). Compruebe la red o inténtelo más tarde.</translation>
  </message>
  <message>
   <source>The cloud {host} sends this station to “{other}”, where its credentials must not go. Check the cloud's address.</source>
   <translation>La nube {host} envía esta estación a “{other}”, adonde no deben ir sus credenciales. Compruebe la dirección de la nube.</translation>
  </message>
  <message>
   <source>The cloud {host} sends this station round in a circle. Check the cloud's address.</source>
   <translation>La nube {host} redirige esta estación en círculo. Compruebe la dirección de la nube.</translation>
  </message>
  <message>
   <source>The cloud {host} takes no more requests for now. Try again later.</source>
   <translation>La nube {host} no acepta más peticiones por ahora. Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>The cloud {host} is out of order (it answers {status}). Try again later.</source>
   <translation>La nube {host} no funciona (responde {status}). Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>Asked {what}, the cloud {host} broke off: it may have done it or not. Sync and look before asking again.</source>
   <translation>Al pedirle {what}, la nube {host} se cortó: puede haberlo hecho o no. Sincronice y mire antes de pedirlo otra vez.</translation>
  </message>
  <message>
   <source>The cloud {host} takes long over the sign-in. Try again later.</source>
   <translation>La nube {host} tarda mucho en iniciar la sesión. Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>The cloud says that it has {promised} static tokens, and lists none. Try again later.</source>
   <translation>La nube dice tener {promised} Static Tokens y no lista ninguno. Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>The file has headers and no row below them: it needs a row for each token.</source>
   <translation>El archivo tiene encabezados y ninguna fila debajo: necesita una fila por token.</translation>
  </message>
  <message>
   <source>The file has {count} columns, the mapping {mapped}.</source>
   <translation>El archivo tiene {count} columnas; la asignación, {mapped}.</translation>
  </message>
  <message>
   <source>No column of the file goes to a metadata field: map one at least, or create tokens by count.</source>
   <translation>Ninguna columna del archivo va a un campo de metadatos: asigne al menos una o cree tokens por cantidad.</translation>
  </message>
  <message>
   <source>The columns “{first}” and “{second}” both go to {field}: ignore one of them.</source>
   <translation>Las columnas “{first}” y “{second}” van ambas a {field}: ignore una.</translation>
  </message>
  <message>
   <source>{field} has a column and a fixed value: choose one.</source>
   <translation>{field} tiene una columna y un valor fijo: elija uno.</translation>
  </message>
  <message>
   <source>{field} must differ from device to device: it cannot have one value for all.</source>
   <translation>{field} debe ser distinto en cada dispositivo: no puede tener un solo valor para todos.</translation>
  </message>
  <message>
   <source>“{field}” is no metadata field of the template that a file may fill.</source>
   <translation>“{field}” no es un campo de metadatos de la plantilla que un archivo pueda rellenar.</translation>
  </message>
  <message>
   <source>{field} looks like an AuthToken, which is a secret: take it out of the file.</source>
   <translation>{field} parece un AuthToken, que es secreto: quítelo del archivo.</translation>
  </message>
  <message>
   <source>{field} holds a line break or another character that cannot be seen.</source>
   <translation>{field} contiene un salto de línea u otro carácter que no se ve.</translation>
  </message>
  <message>
   <source>{field} has {length} characters; {longest} are allowed.</source>
   <translation>{field} tiene {length} caracteres; se permiten {longest}.</translation>
  </message>
  <message>
   <source>{field} “{value}” begins like a spreadsheet's formula (= + - @): write it otherwise.</source>
   <translation>{field} “{value}” empieza como una fórmula de hoja de cálculo (= + - @): escríbalo de otro modo.</translation>
  </message>
  <message>
   <source>{field} “{value}” is what a spreadsheet saved in place of the value: make the column text there, and enter it again.</source>
   <translation>{field} “{value}” es lo que una hoja de cálculo guardó en lugar del valor: dé allí formato de texto a la columna e introdúzcalo de nuevo.</translation>
  </message>
  <message>
   <source>{field} “{value}” is no device's MAC: 12 hexadecimal digits, not all 0 or F, no group address.</source>
   <translation>{field} “{value}” no es la MAC de un dispositivo: 12 dígitos hexadecimales, no todos 0 o F, no una dirección de grupo.</translation>
  </message>
  <message>
   <source>{field} “{value}” stands in row {first} already.</source>
   <translation>{field} “{value}” ya está en la fila {first}.</translation>
  </message>
  <message>
   <source>{field} “{value}” belongs to a token that exists already.</source>
   <translation>{field} “{value}” pertenece a un token que ya existe.</translation>
  </message>
  <message>
   <source>The row is empty: remove it.</source>
   <translation>La fila está vacía: quítela.</translation>
  </message>
  <message>
   <source>The row has {count} cells, the header {wanted}.</source>
   <translation>La fila tiene {count} celdas y el encabezado {wanted}.</translation>
  </message>
  <message>
   <source>{field} is missing.</source>
   <translation>Falta {field}.</translation>
  </message>
  <message>
   <source>The organization has no template yet. Create one in Blynk.Console, then test again.</source>
   <translation>La organización aún no tiene plantilla. Cree una en Blynk.Console y pruebe otra vez.</translation>
  </message>
  <message>
   <source>The name {host} is not known ({why}). Check the address, and that this computer is on the network.</source>
   <translation>El nombre {host} no se conoce ({why}). Compruebe la dirección y que este equipo esté en la red.</translation>
  </message>
  <message>
   <source>Nobody answers at {host}, port {port} ({why}). Check the address, the network and the firewall.</source>
   <translation>Nadie responde en {host}, puerto {port} ({why}). Compruebe la dirección, la red y el cortafuegos.</translation>
  </message>
  <message>
   <source>{host} cannot prove who it is ({why}). Check the address and this computer's clock; behind a company's firewall, name its certificates in SSL_CERT_FILE.</source>
   <translation>{host} no puede probar quién es ({why}). Compruebe la dirección y el reloj de este equipo; tras un cortafuegos de empresa, indique sus certificados en SSL_CERT_FILE.</translation>
  </message>
  <message>
   <source>{host} does not speak TLS on port {port} ({why}). Check the address.</source>
   <translation>{host} no habla TLS en el puerto {port} ({why}). Compruebe la dirección.</translation>
  </message>
  <message>
   <source>{host} is {address}.</source>
   <translation>{host} es {address}.</translation>
  </message>
  <message>
   <source>{host} answers on port {port}.</source>
   <translation>{host} responde en el puerto {port}.</translation>
  </message>
  <message>
   <source>{host} proves who it is ({version}).</source>
   <translation>{host} prueba quién es ({version}).</translation>
  </message>
  <message>
   <source>The client id and the client secret are taken.</source>
   <translation>Se aceptan el ID y el secreto del cliente.</translation>
  </message>
  <message>
   <source>The client may use the Platform API.</source>
   <translation>El cliente puede usar la Platform API.</translation>
  </message>
  <message>
   <source>{count} found: {names}.</source>
   <translation>{count} encontradas: {names}.</translation>
  </message>
  <message>
   <source>{count} static tokens are listed.</source>
   <translation>Se listan {count} Static Tokens.</translation>
  </message>
  <message>
   <source>This client belongs to “{name}”.</source>
   <translation>Este cliente pertenece a “{name}”.</translation>
  </message>
  <message>
   <source>Not needed: this cloud runs on this computer.</source>
   <translation>No hace falta: esta nube funciona en este equipo.</translation>
  </message>
  <message>
   <source>Proven with the sign-in, through the proxy {proxy}.</source>
   <translation>Probado al iniciar sesión, a través del proxy {proxy}.</translation>
  </message>
  <message>
   <source>The proxy or the certificates that the environment names cannot be used ({problem}). Check HTTPS_PROXY, ALL_PROXY and SSL_CERT_FILE.</source>
   <translation>El proxy o los certificados que indica el entorno no se pueden usar ({problem}). Compruebe HTTPS_PROXY, ALL_PROXY y SSL_CERT_FILE.</translation>
  </message>
  <message>
   <source>A file in the zip has {size} bytes; {most} are allowed.</source>
   <translation>Un archivo del zip tiene {size} bytes; se permiten {most}.</translation>
  </message>
  <message>
   <source>{file} holds more than {most} files: export fewer tokens.</source>
   <translation>{file} contiene más de {most} archivos: exporte menos tokens.</translation>
  </message>
  <message>
   <source>{file} unpacks to more than {most} MB: it is no export.</source>
   <translation>{file} descomprimido supera los {most} MB: no es una exportación.</translation>
  </message>
  <message>
   <source>{file} is damaged or no zip file: export it again.</source>
   <translation>{file} está dañado o no es un zip: expórtelo otra vez.</translation>
  </message>
  <message>
   <source>A file in the zip is damaged: export it again.</source>
   <translation>Un archivo del zip está dañado: expórtelo otra vez.</translation>
  </message>
  <message>
   <source>{file} is larger than {most} MB: export fewer tokens.</source>
   <translation>{file} supera los {most} MB: exporte menos tokens.</translation>
  </message>
  <message>
   <source>Two files in {file} have the same name (the second is file {number}): export it again.</source>
   <translation>Dos archivos de {file} se llaman igual (el segundo es el archivo {number}): expórtelo otra vez.</translation>
  </message>
  <message>
   <source>File {number} in {file} has a name that leads out of the zip: it is no export of the Console.</source>
   <translation>El nombre del archivo {number} de {file} sale del zip: no es una exportación de la Console.</translation>
  </message>
  <message>
   <source>File {number} in {file} is a link: it is no export of the Console.</source>
   <translation>El archivo {number} de {file} es un enlace: no es una exportación de la Console.</translation>
  </message>
  <message>
   <source>{file} is encrypted: save it without a password.</source>
   <translation>{file} está cifrado: guárdelo sin contraseña.</translation>
  </message>
  <message>
   <source>File {number} in {file} is packed in an unusual way: save the zip again in the usual one (Deflate).</source>
   <translation>El archivo {number} de {file} está comprimido de forma inusual: guarde el zip otra vez de la forma habitual (Deflate).</translation>
  </message>
  <message>
   <source>File {number} in {file} unpacks to more than {ratio} times its size: it is no export.</source>
   <translation>El archivo {number} de {file} se descomprime a más de {ratio} veces su tamaño: no es una exportación.</translation>
  </message>
  <message>
   <source>The chip on {port} is of a kind that is not known.</source>
   <translation>El chip en {port} es de un tipo desconocido.</translation>
  </message>
  <message>
   <source>The flash of the device on {port} cannot be read back: it is protected.</source>
   <translation>No se puede releer la flash del dispositivo en {port}: está protegida.</translation>
  </message>
  <message>
   <source>The chip on {port} is an {chip}, which no recipe is for.</source>
   <translation>El chip en {port} es un {chip}, para el que no hay receta.</translation>
  </message>
  <message>
   <source>{port} cannot be opened: it is gone, in use, or not allowed to this user.</source>
   <translation>No se puede abrir {port}: no está, está en uso o este usuario no tiene permiso.</translation>
  </message>
  <message>
   <source>{name} does not fit into this device's flash of {size} bytes. Check the recipe.</source>
   <translation>{name} no cabe en la flash de este dispositivo de {size} bytes. Compruebe la receta.</translation>
  </message>
  <message>
   <source>The device on {port} stopped answering {when}. Plug it in again.</source>
   <translation>El dispositivo en {port} dejó de responder {when}. Conéctelo otra vez.</translation>
  </message>
  <message>
   <source>The device on {port} left at its restart. Plug it in again.</source>
   <translation>El dispositivo en {port} desapareció al reiniciarse. Conéctelo otra vez.</translation>
  </message>
  <message>
   <source>The chip on {port} is in secure download mode and hides its MAC. Set this device aside.</source>
   <translation>El chip en {port} está en modo de descarga segura y oculta su MAC. Aparte este dispositivo.</translation>
  </message>
  <message>
   <source>The flash does not hold {name} as it was written.</source>
   <translation>La flash no contiene {name} tal como se escribió.</translation>
  </message>
  <message>
   <source>No chip answers on {port}. Check its cable, or hold its BOOT button while plugging it in.</source>
   <translation>Ningún chip responde en {port}. Compruebe el cable o mantenga pulsado BOOT al conectarlo.</translation>
  </message>
  <message>
   <source>The recipe writes the token to 0x{offset:x} with 0x{size:x} bytes, but the partition table {file} has its NVS partition elsewhere: {found}. Mend token.offset and token.size.</source>
   <translation>La receta escribe el token en 0x{offset:x} con 0x{size:x} bytes, pero la tabla de particiones {file} tiene su NVS en otro lugar: {found}. Corrija token.offset y token.size.</translation>
  </message>
  <message>
   <source>The image {file} is built for {built}, but the recipe's chip is {chip}. Build it for that, or mend the recipe.</source>
   <translation>La imagen {file} es para {built}, pero el chip de la receta es {chip}. Compílela para ese o corrija la receta.</translation>
  </message>
  <message>
   <source>The image {file} is empty. Build it again.</source>
   <translation>La imagen {file} está vacía. Compílela de nuevo.</translation>
  </message>
  <message>
   <source>The image {file} is not the one the recipe names: its SHA-256 differs. Restore it, or mend the recipe.</source>
   <translation>La imagen {file} no es la que nombra la receta: su SHA-256 difiere. Restáurela o corrija la receta.</translation>
  </message>
  <message>
   <source>The recipe in {folder} names {file}, which lies outside it.</source>
   <translation>La receta de {folder} nombra {file}, que está fuera de ella.</translation>
  </message>
  <message>
   <source>{file} names no flash files. Build the project again.</source>
   <translation>{file} no nombra archivos de flash. Compile el proyecto otra vez.</translation>
  </message>
  <message>
   <source>{file} is of a build for {built}, but the recipe's chip is {chip}. Build for that, or mend the recipe.</source>
   <translation>{file} es de una compilación para {built}, pero el chip de la receta es {chip}. Compile para ese o corrija la receta.</translation>
  </message>
  <message>
   <source>The image {file} cannot be read: {why}.</source>
   <translation>No se puede leer la imagen {file}: {why}.</translation>
  </message>
  <message>
   <source>{file} cannot be read: {why}. Build the project first.</source>
   <translation>No se puede leer {file}: {why}. Compile primero el proyecto.</translation>
  </message>
  <message>
   <source>{file} is not readable JSON. Build the project again.</source>
   <translation>{file} no es un JSON legible. Compile el proyecto otra vez.</translation>
  </message>
  <message>
   <source>In {file}, “{offset}” is no flash offset. Build the project again.</source>
   <translation>En {file}, “{offset}” no es un offset de flash. Compile el proyecto otra vez.</translation>
  </message>
  <message>
   <source>An NVS area has a multiple of 4096 bytes, not {size}. Check the recipe.</source>
   <translation>Un área NVS tiene un múltiplo de 4096 bytes, no {size}. Compruebe la receta.</translation>
  </message>
  <message>
   <source>The device's token area holds more than was written. Write it again.</source>
   <translation>El área de token del dispositivo contiene más de lo escrito. Escríbala otra vez.</translation>
  </message>
  <message>
   <source>The device's token area reads back damaged ({where}). Write it again.</source>
   <translation>El área de token del dispositivo se relee dañada ({where}). Escríbala otra vez.</translation>
  </message>
  <message>
   <source>The AuthToken has not the form of one: 32 letters, digits, - and _. Sync the tokens again.</source>
   <translation>El AuthToken no tiene la forma debida: 32 letras, cifras, - y _. Sincronice los tokens otra vez.</translation>
  </message>
  <message>
   <source>In the recipe, token.auth_key and token.host_key are both {key}.</source>
   <translation>En la receta, token.auth_key y token.host_key son ambos {key}.</translation>
  </message>
  <message>
   <source>The device's token area lacks {entry}. Write it again.</source>
   <translation>Al área de token del dispositivo le falta {entry}. Escríbala otra vez.</translation>
  </message>
  <message>
   <source>The device's {entry} is not what was written. Write it again.</source>
   <translation>{entry} del dispositivo no es lo que se escribió. Escríbalo otra vez.</translation>
  </message>
  <message>
   <source>“{host}” is no host name for a device. Check the recipe or the cloud's address.</source>
   <translation>“{host}” no es un nombre de host para un dispositivo. Compruebe la receta o la dirección de la nube.</translation>
  </message>
  <message>
   <source>{name} ends beyond 16 MB, at {end:#x}. Check its offset in the recipe.</source>
   <translation>{name} termina más allá de 16 MB, en {end:#x}. Compruebe su offset en la receta.</translation>
  </message>
  <message>
   <source>{name} lies at {offset:#x}, which is not a multiple of 0x1000. Check its offset.</source>
   <translation>{name} está en {offset:#x}, que no es múltiplo de 0x1000. Compruebe su offset.</translation>
  </message>
  <message>
   <source>{first} and {second} overlap in the flash at {offset:#x}. Check their offsets in the recipe.</source>
   <translation>{first} y {second} se solapan en la flash en {offset:#x}. Compruebe sus offsets en la receta.</translation>
  </message>
  <message>
   <source>The device did not report within {seconds:g} s of its restart.</source>
   <translation>El dispositivo no informó en {seconds:g} s tras reiniciarse.</translation>
  </message>
  <message>
   <source>More than one device answers here: {macs}. Leave one of them connected.</source>
   <translation>Aquí responde más de un dispositivo: {macs}. Deje conectado solo uno.</translation>
  </message>
  <message>
   <source>The device reports the MAC {other}, not {mac}.</source>
   <translation>El dispositivo informa la MAC {other}, no {mac}.</translation>
  </message>
  <message>
   <source>The device reports that its token area is {state}.</source>
   <translation>El dispositivo informa que su área de token está {state}.</translation>
  </message>
  <message>
   <source>The device reports that it holds no token.</source>
   <translation>El dispositivo informa que no tiene token.</translation>
  </message>
  <message>
   <source>The device reports another token than the one written to it.</source>
   <translation>El dispositivo informa un token distinto del que se le escribió.</translation>
  </message>
  <message>
   <source>The simulated device {mac} did not start: {why}</source>
   <translation>El dispositivo simulado {mac} no arrancó: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be a simulated flash of {size} bytes: {why}.</source>
   <translation>{file} no puede ser una flash simulada de {size} bytes: {why}.</translation>
  </message>
  <message>
   <source>No port for a simulated device: {why}.</source>
   <translation>No hay puerto para un dispositivo simulado: {why}.</translation>
  </message>
  <message>
   <source>“{mac}” is not a MAC address: it needs 12 hexadecimal digits.</source>
   <translation>“{mac}” no es una dirección MAC: necesita 12 dígitos hexadecimales.</translation>
  </message>
  <message>
   <source>There is no simulated {chip}: it must be one of {chips}.</source>
   <translation>No hay un {chip} simulado: debe ser uno de {chips}.</translation>
  </message>
  <message>
   <source>An ESP32 has no secure download mode.</source>
   <translation>Un ESP32 no tiene modo de descarga segura.</translation>
  </message>
  <message>
   <source>No flash has {size} bytes.</source>
   <translation>No existe una flash de {size} bytes.</translation>
  </message>
  <message>
   <source>A simulated report may hold {{fw}}, {{mac}}, {{auth}} and {{nvs}} only.</source>
   <translation>Un informe simulado solo puede contener {{fw}}, {{mac}}, {{auth}} y {{nvs}}.</translation>
  </message>
  <message>
   <source>The connection to the device was lost. Plug it in again.</source>
   <translation>Se perdió la conexión con el dispositivo. Conéctelo otra vez.</translation>
  </message>
  <message>
   <source>The chip library failed ({kind}). Plug the device in again.</source>
   <translation>Falló la biblioteca del chip ({kind}). Conecte el dispositivo otra vez.</translation>
  </message>
  <message>
   <source>The device on {port} hung or left while it was worked on. Plug it in again.</source>
   <translation>El dispositivo en {port} se colgó o se fue mientras se trabajaba en él. Conéctelo otra vez.</translation>
  </message>
  <message>
   <source>Type the number that was measured for “{step}”, like 3.30.</source>
   <translation>Escriba el valor medido de “{step}”, por ejemplo 3.30.</translation>
  </message>
  <message>
   <source>“{step}” needs a note: say what was seen.</source>
   <translation>“{step}” necesita una nota: diga qué se vio.</translation>
  </message>
  <message>
   <source>The note has more than {most} characters. Say it shorter.</source>
   <translation>La nota tiene más de {most} caracteres. Acórtela.</translation>
  </message>
  <message>
   <source>Say pass or fail for “{step}”.</source>
   <translation>Diga si “{step}” está bien o mal.</translation>
  </message>
  <message>
   <source>A person's name must be 1 to {longest} printable characters.</source>
   <translation>El nombre de una persona debe tener de 1 a {longest} caracteres imprimibles.</translation>
  </message>
  <message>
   <source>A PIN must be {first} to {last} digits.</source>
   <translation>Un PIN debe tener de {first} a {last} cifras.</translation>
  </message>
  <message>
   <source>This PIN is too easy to guess: choose one without a series or a repetition.</source>
   <translation>Este PIN es demasiado fácil de adivinar: elija uno sin series ni repeticiones.</translation>
  </message>
  <message>
   <source>This is a label or a command code, not a badge. Scan the badge.</source>
   <translation>Es una etiqueta o un código de mando, no una credencial. Escanee la credencial.</translation>
  </message>
  <message>
   <source>A badge's code must be {first} to {last} printable characters.</source>
   <translation>El código de una credencial debe tener de {first} a {last} caracteres imprimibles.</translation>
  </message>
  <message>
   <source>It was claimed again since.</source>
   <translation>Desde entonces fue reclamado otra vez.</translation>
  </message>
  <message>
   <source>The token {qr_token} was claimed by somebody else since this was asked for. Look at it, then ask again.</source>
   <translation>El token {qr_token} fue reclamado por otra persona desde que se pidió esto. Mírelo y pídalo otra vez.</translation>
  </message>
  <message>
   <source>The chip gives {mac} as its MAC: its eFuses are blank. Set this device aside.</source>
   <translation>El chip da {mac} como MAC: sus eFuses están vacíos. Aparte este dispositivo.</translation>
  </message>
  <message>
   <source>{mac} is a group address, not one device's MAC. Set this device aside.</source>
   <translation>{mac} es una dirección de grupo, no la MAC de un dispositivo. Aparte este dispositivo.</translation>
  </message>
  <message>
   <source>The recipe must name either [[image]] files or one [idf] build folder.</source>
   <translation>La receta debe nombrar archivos [[image]] o una carpeta de compilación [idf].</translation>
  </message>
  <message>
   <source>In the recipe, product.serial must be printable and at most {most} characters.</source>
   <translation>En la receta, product.serial debe ser imprimible y tener como máximo {most} caracteres.</translation>
  </message>
  <message>
   <source>In the recipe, product.serial gives every unit the same serial number: add {{number}}.</source>
   <translation>En la receta, product.serial da a todas las unidades el mismo número de serie: añada {{number}}.</translation>
  </message>
  <message>
   <source>In the recipe, image.sha256 of {file} must be 64 hexadecimal digits.</source>
   <translation>En la receta, image.sha256 de {file} debe tener 64 dígitos hexadecimales.</translation>
  </message>
  <message>
   <source>In the recipe, image.offset of {file} must be a multiple of 0x1000 bytes.</source>
   <translation>En la receta, image.offset de {file} debe ser múltiplo de 0x1000 bytes.</translation>
  </message>
  <message>
   <source>In the recipe, token.offset and token.size must be multiples of 0x1000 bytes.</source>
   <translation>En la receta, token.offset y token.size deben ser múltiplos de 0x1000 bytes.</translation>
  </message>
  <message>
   <source>In the recipe, token.match_field is of no use without token.match = "mac" or "serial".</source>
   <translation>En la receta, token.match_field no sirve sin token.match = "mac" o "serial".</translation>
  </message>
  <message>
   <source>In the recipe, report.pattern lacks the group {groups}.</source>
   <translation>En la receta, a report.pattern le falta el grupo {groups}.</translation>
  </message>
  <message>
   <source>In the recipe, two checks have the step “{step}”.</source>
   <translation>En la receta, dos checks tienen el paso “{step}”.</translation>
  </message>
  <message>
   <source>In the recipe, there are more than {most} checks.</source>
   <translation>En la receta hay más de {most} checks.</translation>
  </message>
  <message>
   <source>In the recipe, check.step must be printable and at most {most} characters.</source>
   <translation>En la receta, check.step debe ser imprimible y tener como máximo {most} caracteres.</translation>
  </message>
  <message>
   <source>In the recipe, check.unit of “{step}” is too long.</source>
   <translation>En la receta, check.unit de “{step}” es demasiado largo.</translation>
  </message>
  <message>
   <source>In the recipe, unit, low and high of “{step}” need kind = "value".</source>
   <translation>En la receta, unit, low y high de “{step}” necesitan kind = "value".</translation>
  </message>
  <message>
   <source>In the recipe, check.low of “{step}” is above check.high.</source>
   <translation>En la receta, check.low de “{step}” es mayor que check.high.</translation>
  </message>
  <message>
   <source>The recipe is not readable TOML: {error}.</source>
   <translation>La receta no es TOML legible: {error}.</translation>
  </message>
  <message>
   <source>In the recipe, product.serial may hold {{number}} and {{mac}} only.</source>
   <translation>En la receta, product.serial solo puede contener {{number}} y {{mac}}.</translation>
  </message>
  <message>
   <source>In the recipe, report.pattern is no regular expression: {error}.</source>
   <translation>En la receta, report.pattern no es una expresión regular: {error}.</translation>
  </message>
  <message>
   <source>In the recipe, offset and size of returns.erase must be multiples of 0x1000 bytes.</source>
   <translation>En la receta, offset y size de returns.erase deben ser múltiplos de 0x1000 bytes.</translation>
  </message>
  <message>
   <source>In the recipe, {key} is missing.</source>
   <translation>En la receta falta {key}.</translation>
  </message>
  <message>
   <source>In the recipe, {key} must be {kind}.</source>
   <translation>En la receta, {key} debe ser {kind}.</translation>
  </message>
  <message>
   <source>In the recipe, {key} is empty.</source>
   <translation>En la receta, {key} está vacío.</translation>
  </message>
  <message>
   <source>In the recipe, {key} must be a list of texts.</source>
   <translation>En la receta, {key} debe ser una lista de textos.</translation>
  </message>
  <message>
   <source>In the recipe, {key} must have 1 to 15 ASCII characters, as NVS allows.</source>
   <translation>En la receta, {key} debe tener de 1 a 15 caracteres ASCII, como permite NVS.</translation>
  </message>
  <message>
   <source>In the recipe, {key} must be from {low} to {high}, not {value}.</source>
   <translation>En la receta, {key} debe ser de {low} a {high}, no {value}.</translation>
  </message>
  <message>
   <source>In the recipe, {key} must be a number.</source>
   <translation>En la receta, {key} debe ser un número.</translation>
  </message>
  <message>
   <source>In the recipe, {key} must be one of {choices}, not {value}.</source>
   <translation>En la receta, {key} debe ser uno de {choices}, no {value}.</translation>
  </message>
  <message>
   <source>In the recipe, {key} must be written as [[{key}]] tables.</source>
   <translation>En la receta, {key} debe escribirse como tablas [[{key}]].</translation>
  </message>
  <message>
   <source>In the recipe, {key} is not known: is it misspelt?</source>
   <translation>En la receta, {key} no se conoce: ¿está mal escrito?</translation>
  </message>
  <message>
   <source>Say to whom: “user” or “organization” and its id in the cloud, like user 12.</source>
   <translation>Diga a quién: “user” u “organization” y su número en la nube, como user 12.</translation>
  </message>
  <message>
   <source>The sealed token {owner} cannot be opened: the station's key is another one, or its file was changed.</source>
   <translation>El token sellado {owner} no se puede abrir: la clave de la estación es otra o su archivo fue modificado.</translation>
  </message>
  <message>
   <source>Shifts must be told by when they begin, like 06:00.</source>
   <translation>Los turnos se indican por su comienzo, como 06:00.</translation>
  </message>
  <message>
   <source>Two shifts begin at the same time.</source>
   <translation>Dos turnos empiezan a la misma hora.</translation>
  </message>
  <message>
   <source>This is not a Blynk label: its QR code must hold sqr_… and +organization. Scan the device's label.</source>
   <translation>No es una etiqueta de Blynk: su código QR debe contener sqr_… y +organization. Escanee la etiqueta del dispositivo.</translation>
  </message>
  <message>
   <source>What is written into the settings must be text or whole numbers.</source>
   <translation>En los ajustes solo se escriben textos o números enteros.</translation>
  </message>
  <message>
   <source>This is no readable TOML: {error}.</source>
   <translation>No es TOML legible: {error}.</translation>
  </message>
  <message>
   <source>The bar code of “{text}” does not fit onto the label: give it more room in the layout.</source>
   <translation>El código de barras de “{text}” no cabe en la etiqueta: dele más espacio en el diseño.</translation>
  </message>
  <message>
   <source>“{text}” cannot be written as a bar code: {error}.</source>
   <translation>“{text}” no se puede escribir como código de barras: {error}.</translation>
  </message>
  <message>
   <source>There is no label layout “{name}”. Name one of {names}, or a .toml file.</source>
   <translation>No hay un diseño de etiqueta “{name}”. Indique uno de {names} o un archivo .toml.</translation>
  </message>
  <message>
   <source>bar.width and bar.height must be at least {least:g} mm, {modules} modules.</source>
   <translation>bar.width y bar.height deben ser al menos {least:g} mm, {modules} módulos.</translation>
  </message>
  <message>
   <source>width and height must be from 0 to {most:g} mm.</source>
   <translation>width y height deben ser de 0 a {most:g} mm.</translation>
  </message>
  <message>
   <source>the text {show} must have min_size from {least:g} to its size, and size up to {most:g}.</source>
   <translation>el texto {show} debe tener min_size de {least:g} hasta su size, y size hasta {most:g}.</translation>
  </message>
  <message>
   <source>the text {show} is too low for even one line at its min_size.</source>
   <translation>el texto {show} es demasiado bajo incluso para una línea con su min_size.</translation>
  </message>
  <message>
   <source>the text {show} must have both caption and caption_width or neither, and be wider than its caption.</source>
   <translation>el texto {show} debe tener caption y caption_width o ninguno, y ser más ancho que su caption.</translation>
  </message>
  <message>
   <source>The label layout {file} cannot be read: {error}.</source>
   <translation>No se puede leer el diseño de etiqueta {file}: {error}.</translation>
  </message>
  <message>
   <source>In the label layout {layout}, {error}</source>
   <translation>En el diseño de etiqueta {layout}, {error}</translation>
  </message>
  <message>
   <source>{key} is {value}, but scanners need at least {least} {unit}.</source>
   <translation>{key} es {value}, pero los escáneres necesitan al menos {least} {unit}.</translation>
  </message>
  <message>
   <source>{element} does not lie within the label.</source>
   <translation>{element} no queda dentro de la etiqueta.</translation>
  </message>
  <message>
   <source>{other} lies over {one}.</source>
   <translation>{other} tapa {one}.</translation>
  </message>
  <message>
   <source>In the leaflet {file}, {error}</source>
   <translation>En el folleto {file}, {error}</translation>
  </message>
  <message>
   <source>The leaflet {file} cannot be read: {why}. It may hold {{product}} and {{serial}}.</source>
   <translation>No se puede leer el folleto {file}: {why}. Puede contener {{product}} y {{serial}}.</translation>
  </message>
  <message>
   <source>The leaflet of {unit} in {language} failed its proof: {fault}. Nothing was saved.</source>
   <translation>El folleto de {unit} en {language} no pasó su prueba: {fault}. No se guardó nada.</translation>
  </message>
  <message>
   <source>The leaflet in {language} is {more:.0f} mm too long for {size} paper: shorten it, or take larger paper.</source>
   <translation>El folleto en {language} es {more:.0f} mm demasiado largo para papel {size}: acórtelo o use papel más grande.</translation>
  </message>
  <message>
   <source>“{spec}” is no printer: give ipp://…, ipps://…, cups:QUEUE, or a folder.</source>
   <translation>“{spec}” no es una impresora: indique ipp://…, ipps://…, cups:QUEUE o una carpeta.</translation>
  </message>
  <message>
   <source>The label {name} could not be saved in {folder}: {error}. Put that right, then print again.</source>
   <translation>No se pudo guardar la etiqueta {name} en {folder}: {error}. Corríjalo y reimprima.</translation>
  </message>
  <message>
   <source>The label {name} may not last: the disk of {folder} reports {error}. Look whether it is there.</source>
   <translation>La etiqueta {name} puede perderse: el disco de {folder} informa {error}. Mire si está ahí.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written: choose another one.</source>
   <translation>No se puede escribir en la carpeta {folder}: elija otra.</translation>
  </message>
  <message>
   <source>PDFs are saved in a folder.</source>
   <translation>Los PDF se guardan en una carpeta.</translation>
  </message>
  <message>
   <source>“{spec}” names no CUPS queue: it must look like cups:LABELS.</source>
   <translation>“{spec}” no nombra una cola de CUPS: debe ser como cups:LABELS.</translation>
  </message>
  <message>
   <source>It is ready, but does not know labels of this size: watch what comes out.</source>
   <translation>Está lista, pero no conoce etiquetas de este tamaño: vigile lo que sale.</translation>
  </message>
  <message>
   <source>It {problem}.</source>
   <translation>Dice: {problem}.</translation>
  </message>
  <message>
   <source>It is ready.</source>
   <translation>Está lista.</translation>
  </message>
  <message>
   <source>The printer {printer} {problem}. No label {name} came out: put that right, then print again.</source>
   <translation>Impresora {printer}: {problem}. No salió la etiqueta {name}: corríjalo y reimprima.</translation>
  </message>
  <message>
   <source>The printer {printer} {problem}. Whether label {name} came out is not known: look at the printer.</source>
   <translation>Impresora {printer}: {problem}. No se sabe si salió la etiqueta {name}: mire la impresora.</translation>
  </message>
  <message>
   <source>“{spec}” is no printer's address: it must look like ipp://192.168.1.50/ipp/print.</source>
   <translation>“{spec}” no es la dirección de una impresora: debe ser como ipp://192.168.1.50/ipp/print.</translation>
  </message>
  <message>
   <source>A printer's address must not hold a user or a password; {host} does.</source>
   <translation>La dirección de una impresora no debe contener usuario ni contraseña; {host} los tiene.</translation>
  </message>
  <message>
   <source>The label failed its proof at {dpi} dpi: {fault}. It was not printed.</source>
   <translation>La etiqueta no pasó su prueba a {dpi} ppp: {fault}. No se imprimió.</translation>
  </message>
  <message>
   <source>A text of {length} characters cannot be written as a QR code.</source>
   <translation>Un texto de {length} caracteres no se puede escribir como código QR.</translation>
  </message>
  <message>
   <source>The label's PDF cannot be read: {error}.</source>
   <translation>No se puede leer el PDF de la etiqueta: {error}.</translation>
  </message>
  <message>
   <source>The label's PDF has {count} pages instead of one.</source>
   <translation>El PDF de la etiqueta tiene {count} páginas en vez de una.</translation>
  </message>
  <message>
   <source>The label's PDF has a page of {width:.0f} × {height:.0f} mm: larger than any label.</source>
   <translation>El PDF de la etiqueta tiene una página de {width:.0f} × {height:.0f} mm: más grande que cualquier etiqueta.</translation>
  </message>
  <message>
   <source>There is no label stock “{name}”. Name one of {names}.</source>
   <translation>No hay papel de etiquetas “{name}”. Indique uno de {names}.</translation>
  </message>
  <message>
   <source>The label is {width:g} × {height:g} mm, and the stock has {stock_width:g} × {stock_height:g} mm only.</source>
   <translation>La etiqueta mide {width:g} × {height:g} mm y el papel solo {stock_width:g} × {stock_height:g} mm.</translation>
  </message>
  <message>
   <source>The first place must be from 1 to {places}, and there must be a label.</source>
   <translation>La primera posición debe ser de 1 a {places}, y debe haber una etiqueta.</translation>
  </message>
  <message>
   <source>The label of {unit} failed its proof on the sheet: {fault}. Nothing was saved.</source>
   <translation>La etiqueta de {unit} no pasó su prueba en la hoja: {fault}. No se guardó nada.</translation>
  </message>
  <message>
   <source>The test label could be taken for a real one. Nothing was printed.</source>
   <translation>La etiqueta de prueba podría tomarse por una real. No se imprimió nada.</translation>
  </message>
  <message>
   <source>The {what} holds {char}, which the label's font lacks: write it in Latin, Greek or Cyrillic letters, or in Simplified Chinese.</source>
   <translation>{what} contiene {char}, que falta en la letra de la etiqueta: escríbalo en letras latinas, griegas o cirílicas, o en chino simplificado.</translation>
  </message>
  <message>
   <source>{key} is not known: is it misspelt?</source>
   <translation>{key} no se conoce: ¿está mal escrito?</translation>
  </message>
  <message>
   <source>{key} must be a {kind}.</source>
   <translation>{key} debe ser {kind}.</translation>
  </message>
  <message>
   <source>{key} must be one of {choices}.</source>
   <translation>{key} debe ser uno de {choices}.</translation>
  </message>
  <message>
   <source>{key} must be a list of texts.</source>
   <translation>{key} debe ser una lista de textos.</translation>
  </message>
  <message>
   <source>{key} must be written as [[{key}]] tables.</source>
   <translation>{key} debe escribirse como tablas [[{key}]].</translation>
  </message>
  <message>
   <source>{key} must be written as a [{key}] table.</source>
   <translation>{key} debe escribirse como tabla [{key}].</translation>
  </message>
  <message>
   <source>{key} must be a text.</source>
   <translation>{key} debe ser un texto.</translation>
  </message>
  <message>
   <source>{key} is missing.</source>
   <translation>Falta {key}.</translation>
  </message>
  <message>
   <source>The bench's name must be 1 to 16 letters, digits, - or _.</source>
   <translation>El nombre de la estación debe tener de 1 a 16 letras, cifras, - o _.</translation>
  </message>
  <message>
   <source>{key} must be {kind}</source>
   <translation>{key} debe ser {kind}</translation>
  </message>
  <message>
   <source>slot must be written as [[slot]] tables</source>
   <translation>slot debe escribirse como tablas [[slot]]</translation>
  </message>
  <message>
   <source>slot.{key} is missing</source>
   <translation>falta slot.{key}</translation>
  </message>
  <message>
   <source>slot.{key} is not known</source>
   <translation>slot.{key} no se conoce</translation>
  </message>
  <message>
   <source>The cloud {url} has no client id or no client secret here: run `station cloud set`.</source>
   <translation>La nube {url} no tiene aquí ID o secreto de cliente: ejecute `station cloud set`.</translation>
  </message>
  <message>
   <source>The settings {file} cannot be read: {error}.</source>
   <translation>No se pueden leer los ajustes {file}: {error}.</translation>
  </message>
  <message>
   <source>two slots have the same name</source>
   <translation>dos puestos tienen el mismo nombre</translation>
  </message>
  <message>
   <source>two slots have the same port</source>
   <translation>dos puestos tienen el mismo puerto</translation>
  </message>
  <message>
   <source>The settings {file} are wrong: {why}. Mend them.</source>
   <translation>Los ajustes {file} están mal: {why}. Corríjalos.</translation>
  </message>
  <message>
   <source>The settings in {home} cannot be written: {error}.</source>
   <translation>No se pueden escribir los ajustes en {home}: {error}.</translation>
  </message>
  <message>
   <source>{key} is not known</source>
   <translation>{key} no se conoce</translation>
  </message>
  <message>
   <source>{key} must be from {low} to {high}</source>
   <translation>{key} debe ser de {low} a {high}</translation>
  </message>
  <message>
   <source>The tokens of template {template} in the shift of {shift} do not add up: {issued} were issued, and {found} are accounted for.</source>
   <translation>Los tokens de la plantilla {template} en el turno {shift} no cuadran: se entregaron {issued} y constan {found}.</translation>
  </message>
  <message>
   <source>The audit log is broken: the number of its rows is missing.</source>
   <translation>El registro de auditoría está roto: falta el número de sus filas.</translation>
  </message>
  <message>
   <source>The audit log is broken: its end is missing after row {row}.</source>
   <translation>El registro de auditoría está roto: falta su final tras la fila {row}.</translation>
  </message>
  <message>
   <source>The audit log is broken: row {row} is missing.</source>
   <translation>El registro de auditoría está roto: falta la fila {row}.</translation>
  </message>
  <message>
   <source>The audit log is broken: row {row} was changed.</source>
   <translation>El registro de auditoría está roto: la fila {row} fue modificada.</translation>
  </message>
  <message>
   <source>The audit log is broken: row {row} is not the one that the anchor names.</source>
   <translation>El registro de auditoría está roto: la fila {row} no es la que nombra el ancla.</translation>
  </message>
  <message>
   <source>The backup {file} cannot be written: {error}.</source>
   <translation>No se puede escribir la copia {file}: {error}.</translation>
  </message>
  <message>
   <source>This holds characters that are none. Scan or type it again.</source>
   <translation>Contiene caracteres que no lo son. Escanéelo o escríbalo de nuevo.</translation>
  </message>
  <message>
   <source>The station's file {file} cannot be used ({error}). Call the supervisor.</source>
   <translation>No se puede usar el archivo de la estación {file} ({error}). Llame al supervisor.</translation>
  </message>
  <message>
   <source>The station's file {file} is damaged. Stop this bench and restore a copy from the folder backups.</source>
   <translation>El archivo de la estación {file} está dañado. Pare esta estación y restaure una copia de la carpeta backups.</translation>
  </message>
  <message>
   <source>The disk is full: nothing was saved in {file}. Free some space, then go on.</source>
   <translation>El disco está lleno: no se guardó nada en {file}. Libere espacio y continúe.</translation>
  </message>
  <message>
   <source>Another program holds the station's file {file}. Close it, then go on.</source>
   <translation>Otro programa tiene abierto el archivo de la estación {file}. Ciérrelo y continúe.</translation>
  </message>
  <message>
   <source>The station's file {file} is read-only. Make it writable, then go on.</source>
   <translation>El archivo de la estación {file} es de solo lectura. Permita escribir y continúe.</translation>
  </message>
  <message>
   <source>The station's file {file} cannot be opened. Check the folder and its permissions.</source>
   <translation>No se puede abrir el archivo de la estación {file}. Compruebe la carpeta y sus permisos.</translation>
  </message>
  <message>
   <source>The disk fails at the station's file {file}. Stop this bench and check the disk.</source>
   <translation>El disco falla en el archivo de la estación {file}. Pare esta estación y revise el disco.</translation>
  </message>
  <message>
   <source>Say why: it goes into the journal.</source>
   <translation>Diga por qué: queda en el diario.</translation>
  </message>
  <message>
   <source>There is no batch {batch}. `station tokens errands` lists the open ones.</source>
   <translation>No hay ningún lote {batch}. `station tokens errands` lista los abiertos.</translation>
  </message>
  <message>
   <source>The token {qr_token} has an open errand already ({kind}). Resume it, or give it up first.</source>
   <translation>El token {qr_token} ya tiene un encargo abierto ({kind}). Continúelo o abandónelo primero.</translation>
  </message>
  <message>
   <source>The token {qr_token} is that of {unit}, which is {state}. Scrap the unit first.</source>
   <translation>El token {qr_token} es el de {unit}, que está {state}. Deseche primero la unidad.</translation>
  </message>
  <message>
   <source>No token is chosen.</source>
   <translation>No se eligió ningún token.</translation>
  </message>
  <message>
   <source>The errands of the batch {batch} are not those that were asked for.</source>
   <translation>Los encargos del lote {batch} no son los que se pidieron.</translation>
  </message>
  <message>
   <source>What became of the errand for {qr_token} is not what the audit log says.</source>
   <translation>Lo que fue del encargo de {qr_token} no es lo que dice el registro de auditoría.</translation>
  </message>
  <message>
   <source>There is no unit of the batch {batch}.</source>
   <translation>No hay ninguna unidad del lote {batch}.</translation>
  </message>
  <message>
   <source>There is no inspection {id}.</source>
   <translation>No hay ninguna inspección {id}.</translation>
  </message>
  <message>
   <source>This finding has no photo.</source>
   <translation>Este hallazgo no tiene foto.</translation>
  </message>
  <message>
   <source>The checklist of {unit} has no step {number}.</source>
   <translation>La lista de control de {unit} no tiene paso {number}.</translation>
  </message>
  <message>
   <source>“{step}” needs a photo: choose its file first.</source>
   <translation>“{step}” necesita una foto: elija primero su archivo.</translation>
  </message>
  <message>
   <source>The inspection of {unit} has ended. Begin another.</source>
   <translation>La inspección de {unit} ha terminado. Empiece otra.</translation>
  </message>
  <message>
   <source>The recipe {recipe} of {unit} has no checks.</source>
   <translation>La receta {recipe} de {unit} no tiene checks.</translation>
  </message>
  <message>
   <source>{unit} is {state}: only a closed unit is inspected.</source>
   <translation>{unit} está {state}: solo se inspecciona una unidad cerrada.</translation>
  </message>
  <message>
   <source>No step of {unit} has failed: do the steps that are left.</source>
   <translation>Ningún paso de {unit} ha fallado: haga los pasos que faltan.</translation>
  </message>
  <message>
   <source>The inspection of {unit} is damaged. Stop this bench and restore a copy from the folder backups.</source>
   <translation>La inspección de {unit} está dañada. Pare esta estación y restaure una copia de la carpeta backups.</translation>
  </message>
  <message>
   <source>The station's file {file} is damaged. Restore a copy from the folder backups.</source>
   <translation>El archivo de la estación {file} está dañado. Restaure una copia de la carpeta backups.</translation>
  </message>
  <message>
   <source>The table {table} names something that is not there.</source>
   <translation>La tabla {table} nombra algo que no existe.</translation>
  </message>
  <message>
   <source>The {type} {name} of the station's file was changed.</source>
   <translation>{type} {name} del archivo de la estación fue modificado.</translation>
  </message>
  <message>
   <source>The unit {found} holds a token that another unit holds too.</source>
   <translation>La unidad {found} tiene un token que también tiene otra.</translation>
  </message>
  <message>
   <source>The unit {found} has the MAC of another open or closed unit.</source>
   <translation>La unidad {found} tiene la MAC de otra unidad abierta o cerrada.</translation>
  </message>
  <message>
   <source>The unit {found} has two label copies that may be in use.</source>
   <translation>La unidad {found} tiene dos copias de etiqueta que pueden estar en uso.</translation>
  </message>
  <message>
   <source>The unit {found} has a label though its device was never verified.</source>
   <translation>La unidad {found} tiene etiqueta aunque su dispositivo nunca se verificó.</translation>
  </message>
  <message>
   <source>The unit {found} is closed without a label that came out.</source>
   <translation>La unidad {found} está cerrada sin que saliera una etiqueta.</translation>
  </message>
  <message>
   <source>The unit {found} is closed, and the cloud will never hear of it.</source>
   <translation>La unidad {found} está cerrada y la nube nunca lo sabrá.</translation>
  </message>
  <message>
   <source>The unit {found} gave its token back though its device may hold it.</source>
   <translation>La unidad {found} devolvió su token aunque su dispositivo puede tenerlo.</translation>
  </message>
  <message>
   <source>The unit {found} stands in another state than its last audit row says.</source>
   <translation>La unidad {found} está en un estado distinto del que dice su última fila de auditoría.</translation>
  </message>
  <message>
   <source>The audit log names the unit {found}, which is not in the journal.</source>
   <translation>El registro de auditoría nombra la unidad {found}, que no está en el diario.</translation>
  </message>
  <message>
   <source>The token {found} is marked as taken, or as free, against the units.</source>
   <translation>El token {found} consta como tomado o libre en contra de las unidades.</translation>
  </message>
  <message>
   <source>The token {found} is on paper, or was lost, other than the audit log says.</source>
   <translation>El token {found} está en papel, o se perdió, de otro modo que dice el registro de auditoría.</translation>
  </message>
  <message>
   <source>The token {found} is on paper, and a unit holds it.</source>
   <translation>El token {found} está en papel y una unidad lo tiene.</translation>
  </message>
  <message>
   <source>The unit {found} holds a token whose metadata name the MAC of another device.</source>
   <translation>La unidad {found} tiene un token cuyos metadatos nombran la MAC de otro dispositivo.</translation>
  </message>
  <message>
   <source>The token {found} is marked as meant for another device than its metadata name.</source>
   <translation>El token {found} consta para un dispositivo distinto del que nombran sus metadatos.</translation>
  </message>
  <message>
   <source>The unit {found} is not what its reservation says.</source>
   <translation>La unidad {found} no es lo que dice su reserva.</translation>
  </message>
  <message>
   <source>The unit {found} came back or was scrapped, and a label of it counts as good.</source>
   <translation>La unidad {found} volvió o fue desechada y una etiqueta suya cuenta como válida.</translation>
  </message>
  <message>
   <source>The unit {found} was returned, and nobody took it back.</source>
   <translation>La unidad {found} consta como devuelta y nadie la recibió.</translation>
  </message>
  <message>
   <source>The return of {found} stands where its unit does not.</source>
   <translation>La devolución de {found} está donde su unidad no está.</translation>
  </message>
  <message>
   <source>The return of {found} is not what its history tells.</source>
   <translation>La devolución de {found} no es la que cuenta su historial.</translation>
  </message>
  <message>
   <source>A return of the unit {found} is missing.</source>
   <translation>Falta una devolución de la unidad {found}.</translation>
  </message>
  <message>
   <source>The unit {found} follows a returned unit of another device.</source>
   <translation>La unidad {found} sigue a una unidad devuelta de otro dispositivo.</translation>
  </message>
  <message>
   <source>The unit {found} is missing from the index that finds it.</source>
   <translation>La unidad {found} falta en el índice que la encuentra.</translation>
  </message>
  <message>
   <source>The unit {found} has an inspection that its history does not tell.</source>
   <translation>La unidad {found} tiene una inspección que su historial no cuenta.</translation>
  </message>
  <message>
   <source>The unit {found} has a finding that its history does not tell.</source>
   <translation>La unidad {found} tiene un hallazgo que su historial no cuenta.</translation>
  </message>
  <message>
   <source>A finding of the unit {found} is missing.</source>
   <translation>Falta un hallazgo de la unidad {found}.</translation>
  </message>
  <message>
   <source>The unit {found} has more or fewer label copies than were printed.</source>
   <translation>La unidad {found} tiene más o menos copias de etiqueta de las impresas.</translation>
  </message>
  <message>
   <source>The unit {found} has a label copy that its history tells otherwise.</source>
   <translation>La unidad {found} tiene una copia de etiqueta de la que su historial dice otra cosa.</translation>
  </message>
  <message>
   <source>A batch's name must be at most {most} printable characters.</source>
   <translation>El nombre de un lote debe tener como máximo {most} caracteres imprimibles.</translation>
  </message>
  <message>
   <source>The token {qr_token} names the serial number {serial}, which {unit} ({mac}) has already. Have the token deleted in the cloud, then sync.</source>
   <translation>El token {qr_token} nombra el número de serie {serial}, que ya tiene {unit} ({mac}). Haga eliminar el token en la nube y sincronice.</translation>
  </message>
  <message>
   <source>Scrapping {unit} needs a reason.</source>
   <translation>Desechar {unit} requiere un motivo.</translation>
  </message>
  <message>
   <source>{unit} is closed: the returns desk scraps it.</source>
   <translation>{unit} está cerrada: la desecha devoluciones.</translation>
  </message>
  <message>
   <source>{unit} is {state}: only a closed unit can be taken back.</source>
   <translation>{unit} está {state}: solo se puede devolver una unidad cerrada.</translation>
  </message>
  <message>
   <source>Setting {unit} aside needs a reason.</source>
   <translation>Apartar {unit} requiere un motivo.</translation>
  </message>
  <message>
   <source>The unit {unit} is {before}: it cannot become {after}.</source>
   <translation>La unidad {unit} está {before}: no puede pasar a {after}.</translation>
  </message>
  <message>
   <source>The unit {unit} was changed meanwhile. Look at it again.</source>
   <translation>La unidad {unit} cambió entretanto. Vuelva a mirarla.</translation>
  </message>
  <message>
   <source>The device {mac} got a token before a copy of the station's file was restored, and may have a label. Destroy both.</source>
   <translation>El dispositivo {mac} recibió un token antes de restaurar una copia del archivo de la estación y puede tener etiqueta. Destruya ambos.</translation>
  </message>
  <message>
   <source>The device {mac} is being scrapped as {unit}. Finish that at the returns desk first.</source>
   <translation>El dispositivo {mac} se está desechando como {unit}. Termínelo primero en devoluciones.</translation>
  </message>
  <message>
   <source>The device {mac} already belongs to a unit.</source>
   <translation>El dispositivo {mac} ya pertenece a una unidad.</translation>
  </message>
  <message>
   <source>No free token is left for {recipe}. Create tokens in the cloud, then sync.</source>
   <translation>No queda ningún token libre para {recipe}. Cree tokens en la nube y sincronice.</translation>
  </message>
  <message>
   <source>No token of {recipe} names the {what} {wanted}. Is it the right device? Else create a token for it, and sync.</source>
   <translation>Ningún token de {recipe} nombra {what} {wanted}. ¿Es el dispositivo correcto? Si no, cree un token para él y sincronice.</translation>
  </message>
  <message>
   <source>The token {qr_token} is not free any more. Take another.</source>
   <translation>El token {qr_token} ya no está libre. Tome otro.</translation>
  </message>
  <message>
   <source>No free token is left for {recipe} that {mac} may have: the metadata of the other {count} name other devices. Create tokens in the cloud, then sync.</source>
   <translation>No queda ningún token libre para {recipe} que {mac} pueda tener: los metadatos de los otros {count} nombran otros dispositivos. Cree tokens en la nube y sincronice.</translation>
  </message>
  <message>
   <source>{count} tokens of {recipe} name the {what} {wanted}: {tokens}. Have one of them deleted in the cloud, then sync.</source>
   <translation>{count} tokens de {recipe} nombran {what} {wanted}: {tokens}. Haga eliminar uno en la nube y sincronice.</translation>
  </message>
  <message>
   <source>The token of {wanted} is meant for {meant}, this device is {mac}. Take the right device.</source>
   <translation>El token de {wanted} es para {meant}; este dispositivo es {mac}. Tome el dispositivo correcto.</translation>
  </message>
  <message>
   <source>The token that names the {what} {wanted} is one of {template}, but this slot makes {recipe}.</source>
   <translation>El token que nombra {what} {wanted} es de {template}, pero este puesto hace {recipe}.</translation>
  </message>
  <message>
   <source>The token that names the {what} {wanted} is used by {unit} ({mac}, {state}). Take that device, or create another token.</source>
   <translation>El token que nombra {what} {wanted} lo usa {unit} ({mac}, {state}). Tome ese dispositivo o cree otro token.</translation>
  </message>
  <message>
   <source>The token that names the {what} {wanted} was used before a copy of the station's file was restored. Create another token.</source>
   <translation>El token que nombra {what} {wanted} se usó antes de restaurar una copia del archivo de la estación. Cree otro token.</translation>
  </message>
  <message>
   <source>The token that names the {what} {wanted} was claimed in the cloud by organization {org}. Have it disclaimed there, then sync.</source>
   <translation>El token que nombra {what} {wanted} fue reclamado en la nube por la organización {org}. Haga liberarlo allí y sincronice.</translation>
  </message>
  <message>
   <source>The cloud does not list the token {qr_token}, which names the {what} {wanted}. Sync, then try again.</source>
   <translation>La nube no lista el token {qr_token}, que nombra {what} {wanted}. Sincronice e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>A device has connected already with the token that names the {what} {wanted}. Have that device removed in the cloud, then sync.</source>
   <translation>Ya se conectó un dispositivo con el token que nombra {what} {wanted}. Haga quitar ese dispositivo en la nube y sincronice.</translation>
  </message>
  <message>
   <source>There is no sheet {number} of labels here.</source>
   <translation>Aquí no hay ninguna hoja de etiquetas {number}.</translation>
  </message>
  <message>
   <source>Only {found} tokens of this template are free. Take fewer.</source>
   <translation>Solo hay {found} tokens libres de esta plantilla. Tome menos.</translation>
  </message>
  <message>
   <source>The token {qr_token} is not free: it is in a unit, claimed, deleted, or on paper already. Leave it out.</source>
   <translation>El token {qr_token} no está libre: está en una unidad, reclamado, eliminado o ya en papel. Déjelo fuera.</translation>
  </message>
  <message>
   <source>There are people here already. A supervisor adds others.</source>
   <translation>Ya hay personas aquí. Un supervisor añade otras.</translation>
  </message>
  <message>
   <source>Nobody here is called {name}.</source>
   <translation>Aquí nadie se llama {name}.</translation>
  </message>
  <message>
   <source>There is no supervisor yet. Make the first one.</source>
   <translation>Aún no hay supervisor. Cree el primero.</translation>
  </message>
  <message>
   <source>There are no people here yet. `station people sign-in on` makes the first supervisor.</source>
   <translation>Aún no hay personas aquí. `station people sign-in on` crea el primer supervisor.</translation>
  </message>
  <message>
   <source>Sign-in was switched, and the audit log does not say so.</source>
   <translation>El inicio de sesión se cambió y el registro de auditoría no lo dice.</translation>
  </message>
  <message>
   <source>Row {row} of the audit log is impossible: {problem}.</source>
   <translation>La fila {row} del registro de auditoría es imposible: {problem}.</translation>
  </message>
  <message>
   <source>{name} is not what the audit log says of them.</source>
   <translation>{name} no es lo que dice el registro de auditoría.</translation>
  </message>
  <message>
   <source>{name} is no supervisor: a supervisor must sign.</source>
   <translation>{name} no es supervisor: debe firmar un supervisor.</translation>
  </message>
  <message>
   <source>Sign in first: only {roles} may {act}.</source>
   <translation>Inicie sesión primero: solo {roles} pueden {act}.</translation>
  </message>
  <message>
   <source>{name} may not {act}: only {roles} may.</source>
   <translation>{name} no puede {act}: solo pueden {roles}.</translation>
  </message>
  <message>
   <source>A supervisor must sign now, by badge or PIN, to {act}.</source>
   <translation>Un supervisor debe firmar ahora, con credencial o PIN, para {act}.</translation>
  </message>
  <message>
   <source>Two different supervisors must sign now, by badge or PIN, to {act}.</source>
   <translation>Dos supervisores distintos deben firmar ahora, con credencial o PIN, para {act}.</translation>
  </message>
  <message>
   <source>Nobody permitted this just now, or it was done already. Ask again to {act}.</source>
   <translation>Nadie lo permitió ahora mismo, o ya se hizo. Pida otra vez {act}.</translation>
  </message>
  <message>
   <source>{name} cannot sign any more: a supervisor must sign.</source>
   <translation>{name} ya no puede firmar: debe firmar un supervisor.</translation>
  </message>
  <message>
   <source>A signature is too old, or was used already. Sign again.</source>
   <translation>Una firma es demasiado antigua o ya se usó. Firme otra vez.</translation>
  </message>
  <message>
   <source>This badge is not known.</source>
   <translation>Esta credencial no se conoce.</translation>
  </message>
  <message>
   <source>The name or the PIN is wrong.</source>
   <translation>El nombre o el PIN es incorrecto.</translation>
  </message>
  <message>
   <source>There is no return {id}. `station returns list` lists the open ones.</source>
   <translation>No hay ninguna devolución {id}. `station returns list` lista las abiertas.</translation>
  </message>
  <message>
   <source>{unit} cannot be scrapped here. Look at it again.</source>
   <translation>{unit} no se puede desechar aquí. Vuelva a mirarla.</translation>
  </message>
  <message>
   <source>What was begun with {unit} must be carried on: it cannot be undone.</source>
   <translation>Lo que se empezó con {unit} debe continuar: no se puede deshacer.</translation>
  </message>
  <message>
   <source>The return of {unit} went on meanwhile. Look at it again.</source>
   <translation>La devolución de {unit} avanzó entretanto. Vuelva a mirarla.</translation>
  </message>
  <message>
   <source>{unit} is being taken back already. Go on with that.</source>
   <translation>{unit} ya se está devolviendo. Continúe con eso.</translation>
  </message>
  <message>
   <source>Nobody here is called {name}. `station people list` names everyone.</source>
   <translation>Aquí nadie se llama {name}. `station people list` nombra a todos.</translation>
  </message>
  <message>
   <source>{name} is here already. Give another name.</source>
   <translation>{name} ya existe. Dé otro nombre.</translation>
  </message>
  <message>
   <source>{name} is the last supervisor. Make another one first.</source>
   <translation>{name} es el último supervisor. Cree otro primero.</translation>
  </message>
  <message>
   <source>{name} needs a PIN or a badge.</source>
   <translation>{name} necesita un PIN o una credencial.</translation>
  </message>
  <message>
   <source>This badge is another person's. Take another badge.</source>
   <translation>Esta credencial es de otra persona. Tome otra.</translation>
  </message>
  <message>
   <source>The people's table of the station's file is damaged. Restore a copy.</source>
   <translation>La tabla de personas del archivo de la estación está dañada. Restaure una copia.</translation>
  </message>
  <message>
   <source>{file} comes from another version of Token Station. Look at it with that one.</source>
   <translation>{file} viene de otra versión de Token Station. Mírelo con aquella.</translation>
  </message>
  <message>
   <source>The station's file {file} comes from a newer Token Station. Start that version.</source>
   <translation>El archivo de la estación {file} viene de una Token Station más nueva. Inicie esa versión.</translation>
  </message>
  <message>
   <source>There is no file {file}.</source>
   <translation>No existe el archivo {file}.</translation>
  </message>
  <message>
   <source>The folder {home} cannot be written: {error}.</source>
   <translation>No se puede escribir en la carpeta {home}: {error}.</translation>
  </message>
  <message>
   <source>Another Token Station works in {home}. Close it, or give this one --home.</source>
   <translation>Otra Token Station trabaja en {home}. Ciérrela o dé otro --home a esta.</translation>
  </message>
  <message>
   <source>The station's file {file} is gone or empty, but its key is here. Restore a copy from the folder backups.</source>
   <translation>El archivo de la estación {file} falta o está vacío, pero su clave está aquí. Restaure una copia de la carpeta backups.</translation>
  </message>
  <message>
   <source>The sealing key is not the one that {file} was sealed with. Restore the key.</source>
   <translation>La clave de sellado no es la que selló {file}. Restaure la clave.</translation>
  </message>
  <message>
   <source>The cloud gives {qr_token} another AuthToken than the one that a device already holds. Stop, and ask the cloud's support.</source>
   <translation>La nube da a {qr_token} un AuthToken distinto del que ya tiene un dispositivo. Pare y pregunte al soporte de la nube.</translation>
  </message>
  <message>
   <source>The recipe's template “{template}” is not in the cloud. Check product.template.</source>
   <translation>La plantilla “{template}” de la receta no está en la nube. Compruebe product.template.</translation>
  </message>
  <message>
   <source>Several templates are called “{template}”: name its TMPL… id in the recipe.</source>
   <translation>Varias plantillas se llaman “{template}”: indique su ID TMPL… en la receta.</translation>
  </message>
  <message>
   <source>The token {qr_token} is not known here.</source>
   <translation>El token {qr_token} no se conoce aquí.</translation>
  </message>
  <message>
   <source>The cloud gives {qr_token} an AuthToken that it also gives another QR token. Stop, and ask the cloud's support.</source>
   <translation>La nube da a {qr_token} un AuthToken que también da a otro token QR. Pare y pregunte al soporte de la nube.</translation>
  </message>
  <message>
   <source>The token {qr_token} is not known here. Sync, then try again.</source>
   <translation>El token {qr_token} no se conoce aquí. Sincronice e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The token {qr_token} is in {unit}, the device {mac}: it cannot be meant for another device.</source>
   <translation>El token {qr_token} está en {unit}, el dispositivo {mac}: no puede ser para otro.</translation>
  </message>
  <message>
   <source>A token comes twice. Nothing was taken in: the source is wrong.</source>
   <translation>Un token aparece dos veces. No se incorporó nada: la fuente es errónea.</translation>
  </message>
  <message>
   <source>The AuthToken of {qr_token} is known here as that of {other}. Nothing was taken in: one of the two sources is wrong.</source>
   <translation>El AuthToken de {qr_token} se conoce aquí como el de {other}. No se incorporó nada: una de las dos fuentes es errónea.</translation>
  </message>
  <message>
   <source>The token {qr_token} is known here with another AuthToken. Nothing was taken in: one of the two sources is wrong.</source>
   <translation>El token {qr_token} se conoce aquí con otro AuthToken. No se incorporó nada: una de las dos fuentes es errónea.</translation>
  </message>
  <message>
   <source>A token is chosen twice: choose each once.</source>
   <translation>Un token está elegido dos veces: elija cada uno una vez.</translation>
  </message>
  <message>
   <source>The unit {unit} is not in the journal.</source>
   <translation>La unidad {unit} no está en el diario.</translation>
  </message>
  <message>
   <source>The journal's entry of {unit} is damaged. Stop this bench and restore a copy from the folder backups.</source>
   <translation>La entrada de {unit} en el diario está dañada. Pare esta estación y restaure una copia de la carpeta backups.</translation>
  </message>
  <message>
   <source>The sealing key of {home} is not there: it is not in the file sealing.key, and this system's keyring does not have it. Restore the key.</source>
   <translation>La clave de sellado de {home} no está: no está en el archivo sealing.key, y el llavero de este sistema no la tiene. Restaure la clave.</translation>
  </message>
  <message>
   <source>The sealing key of {home} is damaged. Restore it from a backup.</source>
   <translation>La clave de sellado de {home} está dañada. Restáurela de una copia.</translation>
  </message>
  <message>
   <source>The secret {name} of {home} cannot be read ({kind}).</source>
   <translation>No se puede leer el secreto {name} de {home} ({kind}).</translation>
  </message>
  <message>
   <source>The secret {name} of {home} cannot be kept ({kind}).</source>
   <translation>No se puede guardar el secreto {name} de {home} ({kind}).</translation>
  </message>
  <message>
   <source>Too many wrong tries. Try again in {seconds} s.</source>
   <translation>Demasiados intentos fallidos. Inténtelo otra vez en {seconds} s.</translation>
  </message>
  <message>
   <source>Nothing here is known by what was scanned.</source>
   <translation>Aquí no se conoce nada por lo escaneado.</translation>
  </message>
  <message>
   <source>Wait: the box is being checked.</source>
   <translation>Espere: se está comprobando la caja.</translation>
  </message>
  <message>
   <source>Scan the unit that comes out of the box once more, then take it out.</source>
   <translation>Escanee otra vez la unidad que sale de la caja y luego sáquela.</translation>
  </message>
  <message>
   <source>{unit} is in the box already.</source>
   <translation>{unit} ya está en la caja.</translation>
  </message>
  <message>
   <source>Wait: the tray is being disclaimed.</source>
   <translation>Espere: se está liberando la bandeja.</translation>
  </message>
  <message>
   <source>{unit} is in the tray already.</source>
   <translation>{unit} ya está en la bandeja.</translation>
  </message>
  <message>
   <source>Wait: {unit} is being disclaimed.</source>
   <translation>Espere: se está liberando {unit}.</translation>
  </message>
  <message>
   <source>No slot is set yet: say which socket makes which product.</source>
   <translation>Aún no hay puestos: diga qué toma hace qué producto.</translation>
  </message>
  <message>
   <source>The two PINs differ.</source>
   <translation>Los dos PIN no coinciden.</translation>
  </message>
  <message>
   <source>Give a PIN, or scan a badge.</source>
   <translation>Dé un PIN o escanee una credencial.</translation>
  </message>
  <message>
   <source>Enter the client id: the Console shows it with the client.</source>
   <translation>Introduzca el ID de cliente: la Console lo muestra con el cliente.</translation>
  </message>
  <message>
   <source>Enter the client secret: the Console shows it once, when the client is made.</source>
   <translation>Introduzca el secreto de cliente: la Console lo muestra una vez, al crear el cliente.</translation>
  </message>
  <message>
   <source>Give the slot a name.</source>
   <translation>Dé un nombre al puesto.</translation>
  </message>
  <message>
   <source>There is a slot {slot} already. Give another name.</source>
   <translation>Ya hay un puesto {slot}. Dé otro nombre.</translation>
  </message>
  <message>
   <source>Say which socket it is: plug a board in, or enter it.</source>
   <translation>Diga qué toma es: conecte una placa o escríbala.</translation>
  </message>
  <message>
   <source>Slot {slot} has this socket already. Take another one.</source>
   <translation>El puesto {slot} ya tiene esta toma. Tome otra.</translation>
  </message>
  <message>
   <source>No unit holds this token.</source>
   <translation>Ninguna unidad tiene este token.</translation>
  </message>
  <message>
   <source>At most {most:,} tokens at a time: {count:,} are chosen.</source>
   <translation>Como máximo {most:,} tokens a la vez: hay {count:,} elegidos.</translation>
  </message>
  <message>
   <source>Choose the template of these tokens.</source>
   <translation>Elija la plantilla de estos tokens.</translation>
  </message>
  <message>
   <source>Give the new template its name and its number, as the Console shows them.</source>
   <translation>Dé a la plantilla nueva su nombre y su número, como los muestra la Console.</translation>
  </message>
 </context>
 <context>
  <name>facts</name>
  <message>
   <source>In the cloud</source>
   <translation>En la nube</translation>
  </message>
  <message>
   <source>has never connected</source>
   <translation>nunca se ha conectado</translation>
  </message>
  <message>
   <source>not claimed, when it was asked last</source>
   <translation>sin reclamar, la última vez que se preguntó</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>Token QR</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Plantilla</translation>
  </message>
  <message>
   <source>Created in</source>
   <translation>Creado en</translation>
  </message>
  <message>
   <source>claimed by user {owner} of {org}</source>
   <translation>reclamado por el usuario {owner} de {org}</translation>
  </message>
  <message>
   <source>claimed by {org}</source>
   <translation>reclamado por {org}</translation>
  </message>
  <message>
   <source>online</source>
   <translation>en línea</translation>
  </message>
  <message>
   <source>offline</source>
   <translation>desconectado</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>no se sabe</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>reserved</source>
   <translation>reservada</translation>
  </message>
  <message>
   <source>being written</source>
   <translation>se está escribiendo</translation>
  </message>
  <message>
   <source>verified</source>
   <translation>verificada</translation>
  </message>
  <message>
   <source>label at the printer</source>
   <translation>etiqueta en la impresora</translation>
  </message>
  <message>
   <source>label printed</source>
   <translation>etiqueta impresa</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>cerrada</translation>
  </message>
  <message>
   <source>suspect</source>
   <translation>dudosa</translation>
  </message>
  <message>
   <source>scrapped</source>
   <translation>desechada</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>devuelta</translation>
  </message>
  <message>
   <source>organization {number}</source>
   <translation>organización {number}</translation>
  </message>
  <message>
   <source>{unit}: {state}</source>
   <translation>{unit}: {state}</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>Dirección MAC</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Número de serie</translation>
  </message>
  <message>
   <source>gone, when it was asked last</source>
   <translation>desaparecido, la última vez que se preguntó</translation>
  </message>
  <message>
   <source>claimed by {org}, when it was asked last</source>
   <translation>reclamado por {org}, la última vez que se preguntó</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>desaparecido</translation>
  </message>
  <message>
   <source>not claimed</source>
   <translation>sin reclamar</translation>
  </message>
  <message>
   <source>{name} ({number})</source>
   <translation>{name} ({number})</translation>
  </message>
  <message>
   <source>none; its label is on a sheet</source>
   <translation>ninguna; su etiqueta está en una hoja</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguna</translation>
  </message>
 </context>
 <context>
  <name>find</name>
  <message>
   <source>It belongs to this AuthToken</source>
   <translation>Corresponde a este AuthToken</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>Token QR</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Número de serie</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>Dirección MAC</translation>
  </message>
  <message>
   <source>Order or batch</source>
   <translation>Pedido o lote</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>Cliente</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>{name} ({role})</source>
   <translation>{name} ({role})</translation>
  </message>
  <message>
   <source>being printed</source>
   <translation>se está imprimiendo</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>impresa</translation>
  </message>
  <message>
   <source>did not come out</source>
   <translation>no salió</translation>
  </message>
  <message>
   <source>not known whether it came out</source>
   <translation>no se sabe si salió</translation>
  </message>
  <message>
   <source>void</source>
   <translation>anulada</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>given up</source>
   <translation>abandonada</translation>
  </message>
 </context>
 <context>
  <name>inspect</name>
  <message>
   <source>Pass</source>
   <translation>Bien</translation>
  </message>
  <message>
   <source>Fail</source>
   <translation>Mal</translation>
  </message>
  <message>
   <source>It has never connected.</source>
   <translation>Nunca se ha conectado.</translation>
  </message>
  <message>
   <source>Claimed</source>
   <translation>Reclamado</translation>
  </message>
  <message>
   <source>Passed</source>
   <translation>Superada</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fallida</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abiertas</translation>
  </message>
  <message>
   <source>with a photo</source>
   <translation>con foto</translation>
  </message>
  <message>
   <source>Not inspected</source>
   <translation>Sin inspeccionar</translation>
  </message>
  <message>
   <source>Needs no inspection</source>
   <translation>No necesita inspección</translation>
  </message>
  <message>
   <source>Inspection: {outcome}</source>
   <translation>Inspección: {outcome}</translation>
  </message>
  <message>
   <source>The cloud was not reached</source>
   <translation>No se alcanzó la nube</translation>
  </message>
  <message>
   <source>Not in the cloud</source>
   <translation>No está en la nube</translation>
  </message>
  <message>
   <source>It has connected.</source>
   <translation>Se ha conectado.</translation>
  </message>
  <message>
   <source>Unclaimed</source>
   <translation>Sin reclamar</translation>
  </message>
  <message>
   <source>User {owner} of {org}. {seen}</source>
   <translation>Usuario {owner} de {org}. {seen}</translation>
  </message>
  <message>
   <source>To be sent</source>
   <translation>Por enviar</translation>
  </message>
  <message>
   <source>Sent, not read back yet</source>
   <translation>Enviado, aún sin confirmar</translation>
  </message>
  <message>
   <source>Not disclaimed</source>
   <translation>No liberada</translation>
  </message>
  <message>
   <source>{low} to {high} {unit}</source>
   <translation>de {low} a {high} {unit}</translation>
  </message>
  <message>
   <source>It is online.</source>
   <translation>Está en línea.</translation>
  </message>
  <message>
   <source>It is offline.</source>
   <translation>Está desconectado.</translation>
  </message>
  <message>
   <source>at least {low} {unit}</source>
   <translation>al menos {low} {unit}</translation>
  </message>
  <message>
   <source>at most {high} {unit}</source>
   <translation>como máximo {high} {unit}</translation>
  </message>
  <message>
   <source>any value {unit}</source>
   <translation>cualquier valor {unit}</translation>
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
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
 </context>
 <context>
  <name>paper</name>
  <message>
   <source>page {number}</source>
   <translation>página {number}</translation>
  </message>
  <message>
   <source>time</source>
   <translation>hora</translation>
  </message>
  <message>
   <source>who</source>
   <translation>quién</translation>
  </message>
  <message>
   <source>why</source>
   <translation>por qué</translation>
  </message>
  <message>
   <source>{unit} · all times in UTC · this sheet is no label</source>
   <translation>{unit} · todas las horas en UTC · esta hoja no es una etiqueta</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Cronología</translation>
  </message>
  <message>
   <source>Label copies</source>
   <translation>Copias de etiqueta</translation>
  </message>
  <message>
   <source>Inspections</source>
   <translation>Inspecciones</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>Devoluciones</translation>
  </message>
  <message>
   <source>what</source>
   <translation>qué</translation>
  </message>
  <message>
   <source>took</source>
   <translation>tardó</translation>
  </message>
  <message>
   <source>copy</source>
   <translation>copia</translation>
  </message>
  <message>
   <source>state</source>
   <translation>estado</translation>
  </message>
  <message>
   <source>why it was printed</source>
   <translation>por qué se imprimió</translation>
  </message>
  <message>
   <source>printer's reference</source>
   <translation>referencia de la impresora</translation>
  </message>
  <message>
   <source>step</source>
   <translation>paso</translation>
  </message>
  <message>
   <source>result</source>
   <translation>resultado</translation>
  </message>
  <message>
   <source>limits</source>
   <translation>límites</translation>
  </message>
  <message>
   <source>note</source>
   <translation>nota</translation>
  </message>
  <message>
   <source>begun</source>
   <translation>empezada</translation>
  </message>
  <message>
   <source>way</source>
   <translation>vía</translation>
  </message>
  <message>
   <source>last step</source>
   <translation>último paso</translation>
  </message>
  <message>
   <source>ended</source>
   <translation>terminada</translation>
  </message>
  <message>
   <source>Traveller {unit}</source>
   <translation>Hoja de ruta {unit}</translation>
  </message>
  <message>
   <source>not claimed, has never connected</source>
   <translation>sin reclamar, nunca se ha conectado</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>ya no existe</translation>
  </message>
  <message>
   <source>not claimed</source>
   <translation>sin reclamar</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abierta</translation>
  </message>
  <message>
   <source>In the cloud, when it was asked last</source>
   <translation>En la nube, cuando se le preguntó por última vez</translation>
  </message>
  <message>
   <source>being printed</source>
   <translation>se está imprimiendo</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>impresa</translation>
  </message>
  <message>
   <source>did not come out</source>
   <translation>no salió</translation>
  </message>
  <message>
   <source>not known whether it came out</source>
   <translation>no se sabe si salió</translation>
  </message>
  <message>
   <source>void</source>
   <translation>anulada</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Número de serie</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>Dirección MAC</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>Token QR</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Plantilla</translation>
  </message>
  <message>
   <source>Created in</source>
   <translation>Creado en</translation>
  </message>
  <message>
   <source>Order or batch</source>
   <translation>Pedido o lote</translation>
  </message>
  <message>
   <source>Its device was before</source>
   <translation>Su dispositivo era antes</translation>
  </message>
  <message>
   <source>Its device is now</source>
   <translation>Su dispositivo es ahora</translation>
  </message>
  <message>
   <source>organization {number}</source>
   <translation>organización {number}</translation>
  </message>
  <message>
   <source>claimed by {where}</source>
   <translation>reclamado por {where}</translation>
  </message>
  <message>
   <source>{name} ({role})</source>
   <translation>{name} ({role})</translation>
  </message>
  <message>
   <source>{result} (replaced)</source>
   <translation>{result} (sustituida)</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>de {low} a {high}</translation>
  </message>
  <message>
   <source>claimed by {customer} ({where})</source>
   <translation>reclamado por {customer} ({where})</translation>
  </message>
  <message>
   <source>{percent}%</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>{begin} to {end}</source>
   <translation>de {begin} a {end}</translation>
  </message>
  <message>
   <source>All its units, whenever they were made</source>
   <translation>Todas sus unidades, cuando quiera que se hicieran</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Entregados</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Cerradas</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>En uso</translation>
  </message>
  <message>
   <source>In doubt</source>
   <translation>En duda</translation>
  </message>
  <message>
   <source>Scrapped</source>
   <translation>Desechadas</translation>
  </message>
  <message>
   <source>Free again</source>
   <translation>Libres otra vez</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Devueltas</translation>
  </message>
  <message>
   <source>Scrapped, by reason</source>
   <translation>Desechadas, por motivo</translation>
  </message>
  <message>
   <source>In doubt, by reason</source>
   <translation>En duda, por motivo</translation>
  </message>
  <message>
   <source>Came back, by reason</source>
   <translation>Devueltas, por motivo</translation>
  </message>
  <message>
   <source>Printed again, by reason</source>
   <translation>Reimpresas, por motivo</translation>
  </message>
  <message>
   <source>Closed, by person</source>
   <translation>Cerradas, por persona</translation>
  </message>
  <message>
   <source>Report of {span}</source>
   <translation>Informe de {span}</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>cerradas</translation>
  </message>
  <message>
   <source>scrapped</source>
   <translation>desechadas</translation>
  </message>
  <message>
   <source>yield</source>
   <translation>rendimiento</translation>
  </message>
  <message>
   <source>first pass</source>
   <translation>a la primera</translation>
  </message>
  <message>
   <source>median time</source>
   <translation>tiempo mediano</translation>
  </message>
  <message>
   <source>Closed, by hour</source>
   <translation>Cerradas, por hora</translation>
  </message>
  <message>
   <source>Tokens issued, and what became of them</source>
   <translation>Tokens entregados y qué fue de ellos</translation>
  </message>
  <message>
   <source>Batch {batch}</source>
   <translation>Lote {batch}</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Otros</translation>
  </message>
  <message>
   <source>Test label</source>
   <translation>Etiqueta de prueba</translation>
  </message>
  <message>
   <source>for no device</source>
   <translation>para ningún dispositivo</translation>
  </message>
 </context>
 <context>
  <name>printers</name>
  <message>
   <source>Label printer</source>
   <translation>Impresora de etiquetas</translation>
  </message>
  <message>
   <source>Leaflet printer</source>
   <translation>Impresora de folletos</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>Elegir carpeta …</translation>
  </message>
  <message>
   <source>Asking the printer …</source>
   <translation>Preguntando a la impresora …</translation>
  </message>
  <message>
   <source>Folder for PDFs</source>
   <translation>Carpeta para PDF</translation>
  </message>
  <message>
   <source>The folder “{folder}” at the station's home</source>
   <translation>La carpeta “{folder}” del directorio de la estación</translation>
  </message>
  <message>
   <source>{printer}: choose a folder</source>
   <translation>{printer}: elegir carpeta</translation>
  </message>
 </context>
 <context>
  <name>reasons</name>
  <message>
   <source>unexpected {a}</source>
   <translation>inesperado: {a}</translation>
  </message>
  <message>
   <source>the station stopped meanwhile</source>
   <translation>la estación se detuvo mientras tanto</translation>
  </message>
  <message>
   <source>scanned back</source>
   <translation>leída de vuelta</translation>
  </message>
  <message>
   <source>its label was scanned</source>
   <translation>se leyó su etiqueta</translation>
  </message>
  <message>
   <source>slot {a} takes {b} now</source>
   <translation>el puesto {a} toma ahora {b}</translation>
  </message>
  <message>
   <source>the recipe waives the scan</source>
   <translation>la receta no exige la lectura</translation>
  </message>
  <message>
   <source>does not say the number of the job</source>
   <translation>no dice el número del trabajo</translation>
  </message>
  <message>
   <source>takes no PDF: set it up in CUPS and use cups:QUEUE</source>
   <translation>no acepta PDF: configúrela en CUPS y use cups:QUEUE</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>sin dar motivo</translation>
  </message>
  <message>
   <source>cancelled the job ({a})</source>
   <translation>canceló el trabajo ({a})</translation>
  </message>
  <message>
   <source>gave up the job ({a})</source>
   <translation>abandonó el trabajo ({a})</translation>
  </message>
  <message>
   <source>says that it finished the job with errors</source>
   <translation>dice que terminó el trabajo con errores</translation>
  </message>
  <message>
   <source>does not say how the job stands</source>
   <translation>no dice cómo está el trabajo</translation>
  </message>
  <message>
   <source>{a}; the job was cancelled before it began</source>
   <translation>{a}; el trabajo se canceló antes de empezar</translation>
  </message>
  <message>
   <source>did not finish within {a} seconds</source>
   <translation>no terminó en {a} segundos</translation>
  </message>
  <message>
   <source>tells nothing of the job any more: it {a}</source>
   <translation>ya no dice nada del trabajo: {a}</translation>
  </message>
  <message>
   <source>asks for a user and a password (HTTP {a}): allow this station without</source>
   <translation>pide usuario y contraseña (HTTP {a}): permita esta estación sin ellos</translation>
  </message>
  <message>
   <source>wants an encrypted connection: write its address with ipps://</source>
   <translation>exige una conexión cifrada: escriba su dirección con ipps://</translation>
  </message>
  <message>
   <source>has moved: set its address to that of {a}</source>
   <translation>se ha movido: cambie su dirección a {a}</translation>
  </message>
  <message>
   <source>has no such queue or does not take labels this way (HTTP {a})</source>
   <translation>no tiene esa cola o no acepta etiquetas así (HTTP {a})</translation>
  </message>
  <message>
   <source>failed (HTTP {a})</source>
   <translation>falló (HTTP {a})</translation>
  </message>
  <message>
   <source>cannot be reached: {a}</source>
   <translation>no se alcanza: {a}</translation>
  </message>
  <message>
   <source>does not answer</source>
   <translation>no responde</translation>
  </message>
  <message>
   <source>broke off the connection: {a}</source>
   <translation>cortó la conexión: {a}</translation>
  </message>
  <message>
   <source>sent an answer that is not IPP: {a}</source>
   <translation>envía una respuesta que no es IPP: {a}</translation>
  </message>
  <message>
   <source>sent an answer without end</source>
   <translation>envía una respuesta sin fin</translation>
  </message>
  <message>
   <source>version {a}</source>
   <translation>versión {a}</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>termina demasiado pronto</translation>
  </message>
  <message>
   <source>it holds too much</source>
   <translation>contiene demasiado</translation>
  </message>
  <message>
   <source>a value without an attribute</source>
   <translation>un valor sin atributo</translation>
  </message>
  <message>
   <source>a value without a member's name</source>
   <translation>un valor sin nombre de miembro</translation>
  </message>
  <message>
   <source>is out of labels: load a roll</source>
   <translation>sin etiquetas: ponga un rollo</translation>
  </message>
  <message>
   <source>has no roll in it: load one</source>
   <translation>no tiene rollo: ponga uno</translation>
  </message>
  <message>
   <source>has a jam: clear it</source>
   <translation>atasco: quítelo</translation>
  </message>
  <message>
   <source>is open: close its cover</source>
   <translation>abierta: cierre la tapa</translation>
  </message>
  <message>
   <source>is open: close its door</source>
   <translation>abierta: cierre la puerta</translation>
  </message>
  <message>
   <source>is open: close it</source>
   <translation>abierta: ciérrela</translation>
  </message>
  <message>
   <source>is out of ribbon or ink: put in a new one</source>
   <translation>sin cinta o tinta: ponga una nueva</translation>
  </message>
  <message>
   <source>has a full waste box: empty it</source>
   <translation>depósito de residuos lleno: vacíelo</translation>
  </message>
  <message>
   <source>is out of toner: put in a new one</source>
   <translation>sin tóner: ponga uno nuevo</translation>
  </message>
  <message>
   <source>has a full output: take the labels out</source>
   <translation>salida llena: saque las etiquetas</translation>
  </message>
  <message>
   <source>is paused: resume it</source>
   <translation>en pausa: reanúdela</translation>
  </message>
  <message>
   <source>is switched off: switch it on</source>
   <translation>apagada: enciéndala</translation>
  </message>
  <message>
   <source>is offline: look at its cable and switch</source>
   <translation>desconectada: mire el cable y el interruptor</translation>
  </message>
  <message>
   <source>is still looking for its device: look at cable and switch</source>
   <translation>aún busca su dispositivo: mire el cable y el interruptor</translation>
  </message>
  <message>
   <source>does not reach its device: look at cable and switch</source>
   <translation>no alcanza su dispositivo: mire el cable y el interruptor</translation>
  </message>
  <message>
   <source>is stopped: look at its display, or resume its queue</source>
   <translation>está parada: mire su pantalla o reanude su cola</translation>
  </message>
  <message>
   <source>takes no jobs now: let its queue accept them</source>
   <translation>no acepta trabajos ahora: permita que su cola los acepte</translation>
  </message>
  <message>
   <source>reports {a}: look at its display</source>
   <translation>avisa de {a}: mire su pantalla</translation>
  </message>
  <message>
   <source>this file was restored from an older copy</source>
   <translation>este archivo se restauró de una copia anterior</translation>
  </message>
 </context>
 <context>
  <name>returns</name>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>espera</translation>
  </message>
  <message>
   <source>at work</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>not done</source>
   <translation>sin hacer</translation>
  </message>
  <message>
   <source>Scan the label or plug the device in.</source>
   <translation>Escanee la etiqueta o conecte el dispositivo.</translation>
  </message>
  <message>
   <source>This device is not known here. Set it aside.</source>
   <translation>Este dispositivo no se conoce aquí. Apártelo.</translation>
  </message>
  <message>
   <source>The return was given up. Nothing more is done.</source>
   <translation>La devolución se abandonó. No se hace nada más.</translation>
  </message>
  <message>
   <source>Why can no label be scanned?</source>
   <translation>¿Por qué no se puede escanear una etiqueta?</translation>
  </message>
  <message>
   <source>Label is missing</source>
   <translation>Falta la etiqueta</translation>
  </message>
  <message>
   <source>Label is unreadable</source>
   <translation>Etiqueta ilegible</translation>
  </message>
  <message>
   <source>Device did not come back</source>
   <translation>El dispositivo no volvió</translation>
  </message>
  <message>
   <source>Why did it come back?</source>
   <translation>¿Por qué volvió?</translation>
  </message>
  <message>
   <source>Customer gave it back</source>
   <translation>Lo devolvió el cliente</translation>
  </message>
  <message>
   <source>Device is defective</source>
   <translation>Dispositivo defectuoso</translation>
  </message>
  <message>
   <source>Wrong delivery</source>
   <translation>Entrega equivocada</translation>
  </message>
  <message>
   <source>Why give up? What was done so far stays done.</source>
   <translation>¿Por qué abandonar? Lo hecho hasta ahora queda hecho.</translation>
  </message>
  <message>
   <source>Wrong unit</source>
   <translation>Unidad equivocada</translation>
  </message>
  <message>
   <source>Another way is better</source>
   <translation>Es mejor otra vía</translation>
  </message>
  <message>
   <source>Supervisor takes it</source>
   <translation>Se encarga el supervisor</translation>
  </message>
  <message>
   <source>Why can it not be resold?</source>
   <translation>¿Por qué no se puede revender?</translation>
  </message>
  <message>
   <source>Device does not answer</source>
   <translation>El dispositivo no responde</translation>
  </message>
  <message>
   <source>Device is damaged</source>
   <translation>Dispositivo dañado</translation>
  </message>
  <message>
   <source>The cloud no longer has its token.</source>
   <translation>La nube ya no tiene su token.</translation>
  </message>
  <message>
   <source>Not claimed by anybody.</source>
   <translation>Nadie la ha reclamado.</translation>
  </message>
  <message>
   <source>Resell as it is</source>
   <translation>Revender tal cual</translation>
  </message>
  <message>
   <source>Re-provision</source>
   <translation>Reprogramar</translation>
  </message>
  <message>
   <source>Transfer</source>
   <translation>Transferir</translation>
  </message>
  <message>
   <source>Scrap</source>
   <translation>Desechar</translation>
  </message>
  <message>
   <source>Disclaim it, erase what its users left. Token and label stay.</source>
   <translation>Liberar y borrar lo que dejaron sus usuarios. Token y etiqueta se conservan.</translation>
  </message>
  <message>
   <source>Disclaim it, then a new token and a new label.</source>
   <translation>Liberar; luego token nuevo y etiqueta nueva.</translation>
  </message>
  <message>
   <source>Another customer gets it in the cloud. Nothing else changes.</source>
   <translation>Otro cliente lo recibe en la nube. Nada más cambia.</translation>
  </message>
  <message>
   <source>Delete its token, erase it, destroy its label. For good.</source>
   <translation>Eliminar su token, borrarlo, destruir su etiqueta. Para siempre.</translation>
  </message>
  <message>
   <source>Disclaim in the cloud</source>
   <translation>Liberar en la nube</translation>
  </message>
  <message>
   <source>Erase user data, read back</source>
   <translation>Borrar datos de usuario</translation>
  </message>
  <message>
   <source>Scan the label</source>
   <translation>Escanear la etiqueta</translation>
  </message>
  <message>
   <source>Destroy the old label</source>
   <translation>Destruir la etiqueta vieja</translation>
  </message>
  <message>
   <source>New token, new label</source>
   <translation>Token nuevo, etiqueta nueva</translation>
  </message>
  <message>
   <source>Retire the old token</source>
   <translation>Retirar el token viejo</translation>
  </message>
  <message>
   <source>Transfer in the cloud</source>
   <translation>Transferir en la nube</translation>
  </message>
  <message>
   <source>Delete the token</source>
   <translation>Eliminar el token</translation>
  </message>
  <message>
   <source>Erase the device, read back</source>
   <translation>Borrar el dispositivo, releer</translation>
  </message>
  <message>
   <source>Destroy the label</source>
   <translation>Destruir la etiqueta</translation>
  </message>
  <message>
   <source>This label is void: destroy it.</source>
   <translation>Esta etiqueta está anulada: destrúyala.</translation>
  </message>
  <message>
   <source>Scan the label on the device.</source>
   <translation>Escanee la etiqueta del dispositivo.</translation>
  </message>
  <message>
   <source>Scan the old label, then destroy it.</source>
   <translation>Escanee la etiqueta vieja y destrúyala.</translation>
  </message>
  <message>
   <source>Decide what becomes of the old token.</source>
   <translation>Decida qué pasa con el token viejo.</translation>
  </message>
  <message>
   <source>Scan the label, then destroy it.</source>
   <translation>Escanee la etiqueta y destrúyala.</translation>
  </message>
  <message>
   <source>Why another label? The older ones become void.</source>
   <translation>¿Por qué otra etiqueta? Las anteriores quedan anuladas.</translation>
  </message>
  <message>
   <source>Label is damaged</source>
   <translation>Etiqueta dañada</translation>
  </message>
  <message>
   <source>Why can it not be erased? It is told as not proven.</source>
   <translation>¿Por qué no se puede borrar? Constará como no probado.</translation>
  </message>
  <message>
   <source>Device was destroyed</source>
   <translation>El dispositivo fue destruido</translation>
  </message>
  <message>
   <source>Claimed by user {user} of {organization}.</source>
   <translation>Reclamada por el usuario {user} de {organization}.</translation>
  </message>
  <message>
   <source>{unit} is not closed: it goes on at the line.</source>
   <translation>{unit} no está cerrada: sigue en la línea.</translation>
  </message>
  <message>
   <source>Disclaim</source>
   <translation>Liberar</translation>
  </message>
  <message>
   <source>Erase and read back</source>
   <translation>Borrar y releer</translation>
  </message>
  <message>
   <source>Scrap and delete the token</source>
   <translation>Desechar y eliminar el token</translation>
  </message>
  <message>
   <source>Give it to the line</source>
   <translation>Darlo a la línea</translation>
  </message>
  <message>
   <source>Leave it in the cloud</source>
   <translation>Dejarlo en la nube</translation>
  </message>
  <message>
   <source>Print it again</source>
   <translation>Reimprimir</translation>
  </message>
  <message>
   <source>No label to scan</source>
   <translation>Sin etiqueta que escanear</translation>
  </message>
  <message>
   <source>It cannot be erased</source>
   <translation>No se puede borrar</translation>
  </message>
  <message>
   <source>Claimed by {organization}.</source>
   <translation>Reclamada por {organization}.</translation>
  </message>
  <message>
   <source>Choose what becomes of {unit}.</source>
   <translation>Elija qué pasa con {unit}.</translation>
  </message>
  <message>
   <source>The cloud must be asked about {unit} first.</source>
   <translation>Primero hay que preguntar a la nube por {unit}.</translation>
  </message>
  <message>
   <source>Plug {mac} in.</source>
   <translation>Conecte {mac}.</translation>
  </message>
  <message>
   <source>Erase {mac}. Do not unplug it meanwhile.</source>
   <translation>Borre {mac}. No lo desconecte mientras tanto.</translation>
  </message>
  <message>
   <source>Stick label copy {copy} on and scan its bar code.</source>
   <translation>Pegue la copia {copy} de la etiqueta y escanee su código de barras.</translation>
  </message>
  <message>
   <source>Plug {mac} into a slot for {recipe}.</source>
   <translation>Conecte {mac} en un puesto para {recipe}.</translation>
  </message>
  <message>
   <source>Have the cloud disclaim {unit}.</source>
   <translation>Haga que la nube libere {unit}.</translation>
  </message>
  <message>
   <source>Have the cloud transfer {unit} to {target}.</source>
   <translation>Haga que la nube transfiera {unit} a {target}.</translation>
  </message>
  <message>
   <source>Have the token of {unit} deleted.</source>
   <translation>Haga eliminar el token de {unit}.</translation>
  </message>
  <message>
   <source>{unit} can be sold again. Take the device out.</source>
   <translation>{unit} se puede vender otra vez. Retire el dispositivo.</translation>
  </message>
  <message>
   <source>{unit} can be sold. Its old label is void.</source>
   <translation>{unit} se puede vender. Su etiqueta vieja está anulada.</translation>
  </message>
  <message>
   <source>{unit} belongs to {target} now.</source>
   <translation>{unit} pertenece ahora a {target}.</translation>
  </message>
  <message>
   <source>{unit} is scrapped for good. Throw the device away.</source>
   <translation>{unit} está desechada para siempre. Tire el dispositivo.</translation>
  </message>
 </context>
 <context>
  <name>values</name>
  <message>
   <source>reserved</source>
   <translation>reservada</translation>
  </message>
  <message>
   <source>writing</source>
   <translation>en escritura</translation>
  </message>
  <message>
   <source>verified</source>
   <translation>verificada</translation>
  </message>
  <message>
   <source>printing</source>
   <translation>en impresión</translation>
  </message>
  <message>
   <source>labelled</source>
   <translation>etiquetada</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>cerrada</translation>
  </message>
  <message>
   <source>suspect</source>
   <translation>dudosa</translation>
  </message>
  <message>
   <source>scrapped</source>
   <translation>desechada</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>devuelta</translation>
  </message>
  <message>
   <source>disclaim</source>
   <translation>liberar</translation>
  </message>
  <message>
   <source>delete</source>
   <translation>eliminar</translation>
  </message>
  <message>
   <source>provision units</source>
   <translation>programar unidades</translation>
  </message>
  <message>
   <source>reprint labels</source>
   <translation>reimprimir etiquetas</translation>
  </message>
  <message>
   <source>scrap units</source>
   <translation>desechar unidades</translation>
  </message>
  <message>
   <source>sync tokens</source>
   <translation>sincronizar tokens</translation>
  </message>
  <message>
   <source>create tokens</source>
   <translation>crear tokens</translation>
  </message>
  <message>
   <source>import tokens</source>
   <translation>importar tokens</translation>
  </message>
  <message>
   <source>export tokens</source>
   <translation>exportar tokens</translation>
  </message>
  <message>
   <source>put tokens on paper</source>
   <translation>imprimir tokens en papel</translation>
  </message>
  <message>
   <source>disclaim tokens</source>
   <translation>liberar tokens</translation>
  </message>
  <message>
   <source>delete tokens</source>
   <translation>eliminar tokens</translation>
  </message>
  <message>
   <source>delete claimed tokens</source>
   <translation>eliminar tokens reclamados</translation>
  </message>
  <message>
   <source>reveal AuthTokens</source>
   <translation>mostrar AuthTokens</translation>
  </message>
  <message>
   <source>inspect units</source>
   <translation>inspeccionar unidades</translation>
  </message>
  <message>
   <source>take back units</source>
   <translation>recibir devoluciones</translation>
  </message>
  <message>
   <source>void closed units</source>
   <translation>anular unidades cerradas</translation>
  </message>
  <message>
   <source>change recipes</source>
   <translation>cambiar recetas</translation>
  </message>
  <message>
   <source>change settings</source>
   <translation>cambiar ajustes</translation>
  </message>
  <message>
   <source>manage people</source>
   <translation>gestionar personas</translation>
  </message>
  <message>
   <source>resell</source>
   <translation>revender</translation>
  </message>
  <message>
   <source>reprovision</source>
   <translation>reprogramar</translation>
  </message>
  <message>
   <source>transfer</source>
   <translation>transferir</translation>
  </message>
  <message>
   <source>scrap</source>
   <translation>desechar</translation>
  </message>
  <message>
   <source>operator</source>
   <translation>operador</translation>
  </message>
  <message>
   <source>qa</source>
   <translation>calidad</translation>
  </message>
  <message>
   <source>returns</source>
   <translation>devoluciones</translation>
  </message>
  <message>
   <source>supervisor</source>
   <translation>supervisor</translation>
  </message>
  <message>
   <source>pass</source>
   <translation>superada</translation>
  </message>
  <message>
   <source>fail</source>
   <translation>fallida</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>given up</source>
   <translation>abandonada</translation>
  </message>
  <message>
   <source>operators, the returns desk or supervisors</source>
   <translation>operadores, devoluciones o supervisores</translation>
  </message>
  <message>
   <source>operators, QA, the returns desk or supervisors</source>
   <translation>operadores, calidad, devoluciones o supervisores</translation>
  </message>
  <message>
   <source>supervisors</source>
   <translation>supervisores</translation>
  </message>
  <message>
   <source>QA or supervisors</source>
   <translation>calidad o supervisores</translation>
  </message>
  <message>
   <source>QA, the returns desk or supervisors</source>
   <translation>calidad, devoluciones o supervisores</translation>
  </message>
  <message>
   <source>the returns desk or supervisors</source>
   <translation>devoluciones o supervisores</translation>
  </message>
  <message>
   <source>the sign-in</source>
   <translation>el inicio de sesión</translation>
  </message>
  <message>
   <source>to show the organization</source>
   <translation>mostrar la organización</translation>
  </message>
  <message>
   <source>to show an organization</source>
   <translation>mostrar una organización</translation>
  </message>
  <message>
   <source>to list the templates</source>
   <translation>listar las plantillas</translation>
  </message>
  <message>
   <source>to list the template's metadata</source>
   <translation>listar los metadatos de la plantilla</translation>
  </message>
  <message>
   <source>to list the static tokens</source>
   <translation>listar los Static Tokens</translation>
  </message>
  <message>
   <source>to show the device's metadata</source>
   <translation>mostrar los metadatos del dispositivo</translation>
  </message>
  <message>
   <source>to change the device's metadata</source>
   <translation>cambiar los metadatos del dispositivo</translation>
  </message>
  <message>
   <source>to transfer the device</source>
   <translation>transferir el dispositivo</translation>
  </message>
  <message>
   <source>to say whether the device is online</source>
   <translation>decir si el dispositivo está en línea</translation>
  </message>
  <message>
   <source>to generate tokens</source>
   <translation>generar tokens</translation>
  </message>
  <message>
   <source>to claim the token</source>
   <translation>reclamar el token</translation>
  </message>
  <message>
   <source>to unclaim the token</source>
   <translation>liberar el token</translation>
  </message>
  <message>
   <source>to say how many tokens the plan allows</source>
   <translation>decir cuántos tokens permite el plan</translation>
  </message>
  <message>
   <source>to create tokens from a file</source>
   <translation>crear tokens desde un archivo</translation>
  </message>
  <message>
   <source>to say where devices log in</source>
   <translation>decir dónde se conectan los dispositivos</translation>
  </message>
  <message>
   <source>to delete the token</source>
   <translation>eliminar el token</translation>
  </message>
  <message>
   <source>while its MAC was read</source>
   <translation>al leer su MAC</translation>
  </message>
  <message>
   <source>while its flash was compared</source>
   <translation>al comparar su flash</translation>
  </message>
  <message>
   <source>while it was written</source>
   <translation>al escribir</translation>
  </message>
  <message>
   <source>while its flash was read</source>
   <translation>al leer su flash</translation>
  </message>
  <message>
   <source>at its restart</source>
   <translation>al reiniciarse</translation>
  </message>
  <message>
   <source>when it was connected</source>
   <translation>al conectarlo</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>un texto</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>un número entero</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true o false</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>una tabla</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>una lista</translation>
  </message>
  <message>
   <source>whole number</source>
   <translation>número entero</translation>
  </message>
  <message>
   <source>number</source>
   <translation>número</translation>
  </message>
  <message>
   <source>MAC</source>
   <translation>la MAC</translation>
  </message>
  <message>
   <source>serial number</source>
   <translation>el número de serie</translation>
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
   <translation>Parado</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Libre</translation>
  </message>
  <message>
   <source>Working</source>
   <translation>Trabajando</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>Scan label</source>
   <translation>Escanear</translation>
  </message>
  <message>
   <source>Scan serial</source>
   <translation>N.º de serie</translation>
  </message>
  <message>
   <source>Decide</source>
   <translation>Decidir</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>Retornos</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Scrapped</source>
   <translation>Desechada</translation>
  </message>
  <message>
   <source>Not used</source>
   <translation>No usado</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Apartar</translation>
  </message>
  <message>
   <source>Plug in a device.</source>
   <translation>Conecte un dispositivo.</translation>
  </message>
  <message>
   <source>Do not unplug the device.</source>
   <translation>No desconecte el dispositivo.</translation>
  </message>
  <message>
   <source>Wait: another slot comes first.</source>
   <translation>Espere: otro puesto va primero.</translation>
  </message>
  <message>
   <source>Stick the label on this device and scan it.</source>
   <translation>Pegue la etiqueta en este dispositivo y escanéela.</translation>
  </message>
  <message>
   <source>Scan the serial number on the device.</source>
   <translation>Escanee el número de serie del dispositivo.</translation>
  </message>
  <message>
   <source>Take the device out.</source>
   <translation>Retire el dispositivo.</translation>
  </message>
  <message>
   <source>The returns desk has this slot.</source>
   <translation>Devoluciones tiene este puesto.</translation>
  </message>
  <message>
   <source>The bench is starting …</source>
   <translation>La estación está arrancando …</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Conectar</translation>
  </message>
  <message>
   <source>Reserve token</source>
   <translation>Reservar token</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Escribir</translation>
  </message>
  <message>
   <source>Read back</source>
   <translation>Releer</translation>
  </message>
  <message>
   <source>Device reports</source>
   <translation>El dispositivo informa</translation>
  </message>
  <message>
   <source>Make label</source>
   <translation>Crear etiqueta</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Reimprimir</translation>
  </message>
  <message>
   <source>Scrap</source>
   <translation>Desechar</translation>
  </message>
  <message>
   <source>Why try again?</source>
   <translation>¿Por qué reintentar?</translation>
  </message>
  <message>
   <source>Why another label? The older ones become void.</source>
   <translation>¿Por qué otra etiqueta? Las anteriores quedan anuladas.</translation>
  </message>
  <message>
   <source>Why scrap it? Its token is lost for good.</source>
   <translation>¿Por qué desecharla? Su token se pierde para siempre.</translation>
  </message>
  <message>
   <source>Why set it aside? It can go on later.</source>
   <translation>¿Por qué apartarla? Puede continuar más tarde.</translation>
  </message>
  <message>
   <source>This slot is stopped.</source>
   <translation>Este puesto está parado.</translation>
  </message>
  <message>
   <source>Decide what to do.</source>
   <translation>Decida qué hacer.</translation>
  </message>
  <message>
   <source>No label came out</source>
   <translation>No salió la etiqueta</translation>
  </message>
  <message>
   <source>Label is unreadable</source>
   <translation>Etiqueta ilegible</translation>
  </message>
  <message>
   <source>Label is damaged</source>
   <translation>Etiqueta dañada</translation>
  </message>
  <message>
   <source>Device is defective</source>
   <translation>Dispositivo defectuoso</translation>
  </message>
  <message>
   <source>Device is damaged</source>
   <translation>Dispositivo dañado</translation>
  </message>
  <message>
   <source>Wrong device</source>
   <translation>Dispositivo equivocado</translation>
  </message>
  <message>
   <source>Supervisor takes it</source>
   <translation>Se encarga el supervisor</translation>
  </message>
  <message>
   <source>Examined later</source>
   <translation>Se examina después</translation>
  </message>
  <message>
   <source>End of the shift</source>
   <translation>Fin del turno</translation>
  </message>
  <message>
   <source>Wait: slot {slot} comes first.</source>
   <translation>Espere: el puesto {slot} va primero.</translation>
  </message>
  <message>
   <source>Destroy the older label. Stick copy {copy} on and scan its bar code.</source>
   <translation>Destruya la etiqueta anterior. Pegue la copia {copy} y escanee su código de barras.</translation>
  </message>
  <message>
   <source>Slot {slot} has stopped: decide what to do.</source>
   <translation>El puesto {slot} se ha parado: decida qué hacer.</translation>
  </message>
  <message>
   <source>Stick the label on the device in slot {slot} and scan it.</source>
   <translation>Pegue la etiqueta en el dispositivo del puesto {slot} y escanéela.</translation>
  </message>
  <message>
   <source>Scan the serial number at slot {slot}.</source>
   <translation>Escanee el número de serie en el puesto {slot}.</translation>
  </message>
  <message>
   <source>Take the device out of slot {slot}.</source>
   <translation>Retire el dispositivo del puesto {slot}.</translation>
  </message>
  <message>
   <source>Plug a device into slot {slot}.</source>
   <translation>Conecte un dispositivo en el puesto {slot}.</translation>
  </message>
  <message>
   <source>Wait, and do not unplug: {slots} at work.</source>
   <translation>Espere y no desconecte: {slots} trabajando.</translation>
  </message>
  <message>
   <source>The returns desk has slot {slot}.</source>
   <translation>Devoluciones tiene el puesto {slot}.</translation>
  </message>
  <message>
   <source>The bench is stopped: see slot {slot}.</source>
   <translation>La estación está parada: vea el puesto {slot}.</translation>
  </message>
  <message>
   <source>slot {slot}</source>
   <translation>puesto {slot}</translation>
  </message>
  <message>
   <source>Scrapped: {why}</source>
   <translation>Desechada: {why}</translation>
  </message>
  <message>
   <source>In doubt: {why}</source>
   <translation>En duda: {why}</translation>
  </message>
  <message>
   <source>Printed again: {why}</source>
   <translation>Reimpresa: {why}</translation>
  </message>
  <message>
   <source>No token fits these filters.</source>
   <translation>Ningún token cumple estos filtros.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>Token QR</translation>
  </message>
  <message>
   <source>AuthToken</source>
   <translation>AuthToken</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Plantilla</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>Dirección MAC</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>Creado</translation>
  </message>
  <message>
   <source>No tokens yet: the first sync is reading them.</source>
   <translation>Aún no hay tokens: la primera sincronización los está leyendo.</translation>
  </message>
  <message>
   <source>No tokens yet: make static tokens in Blynk.Console, then sync.</source>
   <translation>Aún no hay tokens: cree Static Tokens en Blynk.Console y sincronice.</translation>
  </message>
  <message>
   <source>No tokens yet: no cloud was asked. Set one with “station cloud set”.</source>
   <translation>Aún no hay tokens: no se preguntó a ninguna nube. Configure una con “station cloud set”.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>Reserved</source>
   <translation>Reservado</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Usado</translation>
  </message>
  <message>
   <source>Claimed</source>
   <translation>Reclamado</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>Desaparecido</translation>
  </message>
  <message>
   <source>No tokens yet: {problem}</source>
   <translation>Aún no hay tokens: {problem}</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; it is written in the station's log.</source>
   <translation>Algo inesperado falló; está en el log de la estación.</translation>
  </message>
  <message>
   <source>Operator</source>
   <translation>Operador</translation>
  </message>
  <message>
   <source>QA</source>
   <translation>Calidad</translation>
  </message>
  <message>
   <source>Supervisor</source>
   <translation>Supervisor</translation>
  </message>
  <message>
   <source>provision units</source>
   <translation>programar unidades</translation>
  </message>
  <message>
   <source>reprint labels</source>
   <translation>reimprimir etiquetas</translation>
  </message>
  <message>
   <source>scrap units</source>
   <translation>desechar unidades</translation>
  </message>
  <message>
   <source>sync tokens</source>
   <translation>sincronizar tokens</translation>
  </message>
  <message>
   <source>create tokens</source>
   <translation>crear tokens</translation>
  </message>
  <message>
   <source>import tokens</source>
   <translation>importar tokens</translation>
  </message>
  <message>
   <source>export tokens with their AuthTokens</source>
   <translation>exportar tokens con sus AuthTokens</translation>
  </message>
  <message>
   <source>put tokens on paper</source>
   <translation>imprimir tokens en papel</translation>
  </message>
  <message>
   <source>disclaim tokens</source>
   <translation>liberar tokens</translation>
  </message>
  <message>
   <source>delete tokens</source>
   <translation>eliminar tokens</translation>
  </message>
  <message>
   <source>delete tokens of customers</source>
   <translation>eliminar tokens de clientes</translation>
  </message>
  <message>
   <source>reveal an AuthToken</source>
   <translation>mostrar un AuthToken</translation>
  </message>
  <message>
   <source>inspect units</source>
   <translation>inspeccionar unidades</translation>
  </message>
  <message>
   <source>take back units</source>
   <translation>recibir devoluciones</translation>
  </message>
  <message>
   <source>void a closed unit</source>
   <translation>anular una unidad cerrada</translation>
  </message>
  <message>
   <source>change recipes</source>
   <translation>cambiar recetas</translation>
  </message>
  <message>
   <source>change settings</source>
   <translation>cambiar ajustes</translation>
  </message>
  <message>
   <source>manage people</source>
   <translation>gestionar personas</translation>
  </message>
  <message>
   <source>Cloud: not asked yet</source>
   <translation>Nube: aún sin preguntar</translation>
  </message>
  <message>
   <source>Cloud: reading the tokens …</source>
   <translation>Nube: leyendo los tokens …</translation>
  </message>
  <message>
   <source>Cloud: reached</source>
   <translation>Nube: alcanzada</translation>
  </message>
  <message>
   <source>Cloud: offline, the bench works on</source>
   <translation>Nube: sin conexión, la estación sigue</translation>
  </message>
  <message>
   <source>Cloud: refused</source>
   <translation>Nube: rechazada</translation>
  </message>
  <message>
   <source>Name is known</source>
   <translation>Nombre conocido</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Responde</translation>
  </message>
  <message>
   <source>Is who it says</source>
   <translation>Es quien dice ser</translation>
  </message>
  <message>
   <source>Signs in</source>
   <translation>Inicia sesión</translation>
  </message>
  <message>
   <source>May use the API</source>
   <translation>Puede usar la API</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Plantillas</translation>
  </message>
  <message>
   <source>Lists tokens</source>
   <translation>Lista tokens</translation>
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
   <translation>Escribiéndose</translation>
  </message>
  <message>
   <source>Verified</source>
   <translation>Verificada</translation>
  </message>
  <message>
   <source>Being printed</source>
   <translation>Imprimiéndose</translation>
  </message>
  <message>
   <source>Label out</source>
   <translation>Etiqueta impresa</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Cerrada</translation>
  </message>
  <message>
   <source>In doubt</source>
   <translation>En duda</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Devuelta</translation>
  </message>
  <message>
   <source>Cloud: {rows} of {total} tokens read</source>
   <translation>Nube: {rows} de {total} tokens leídos</translation>
  </message>
  <message>
   <source>Cloud: in step since {time}</source>
   <translation>Nube: al día desde las {time}</translation>
  </message>
 </context>
</TS>

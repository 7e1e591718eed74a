/* A bare ESP32-C3, as the ROM leaves it after direct boot: all of the first 4 MB of flash mapped, UART0 at 115200 baud
 * on its pins, the USB device running, and two watchdogs on.
 *
 * Every register is named as in ESP-IDF's soc headers for this chip (uart_reg.h, usb_serial_jtag_reg.h, system_reg.h,
 * systimer_reg.h, timer_group_reg.h, rtc_cntl_reg.h, efuse_reg.h) and the Technical Reference Manual; peripherals are
 * touched with 32-bit accesses only. */
#include "board.h"

#define REG(address) (*(volatile uint32_t *)(uintptr_t)(address))
#define BIT(number) (UINT32_C(1) << (number))

/* Port 0: UART0 */
#define UART_FIFO_REG REG(0x60000000)
#define UART_STATUS_REG REG(0x6000001C) /* bits 0-9: RXFIFO_CNT, bytes received; 16-25: TXFIFO_CNT, bytes to be sent */
#define UART_RXFIFO_CNT(status) ((status) & 0x3FF)
#define UART_TXFIFO_CNT(status) ((status) >> 16 & 0x3FF)

/* Port 1: USB-Serial/JTAG; 64 bytes make a packet, which goes off by itself when it is full */
#define USB_SERIAL_JTAG_EP1_REG REG(0x60043000) /* a byte in or out */
#define USB_SERIAL_JTAG_EP1_CONF_REG REG(0x60043004)
#define USB_SERIAL_JTAG_WR_DONE BIT(0) /* sends off what was put */
#define USB_SERIAL_JTAG_SERIAL_IN_EP_DATA_FREE BIT(1)
#define USB_SERIAL_JTAG_SERIAL_OUT_EP_DATA_AVAIL BIT(2)

/* System timer, unit 0: 16 MHz from the crystal */
#define SYSTEM_PERIP_CLK_EN0_REG REG(0x600C0010)
#define SYSTEM_SYSTIMER_CLK_EN BIT(29)
#define SYSTEM_PERIP_RST_EN0_REG REG(0x600C0018)
#define SYSTEM_SYSTIMER_RST BIT(29)
#define SYSTIMER_CONF_REG REG(0x60023000)
#define SYSTIMER_CLK_EN BIT(31)
#define SYSTIMER_TIMER_UNIT0_WORK_EN BIT(30)
#define SYSTIMER_UNIT0_OP_REG REG(0x60023004)
#define SYSTIMER_TIMER_UNIT0_UPDATE BIT(30)
#define SYSTIMER_TIMER_UNIT0_VALUE_VALID BIT(29)
#define SYSTIMER_UNIT0_VALUE_LO_REG REG(0x60023044)

/* Watchdogs; each register bank takes writes only while its key is set */
#define TIMG_WDTCONFIG0_REG REG(0x6001F048) /* timer group 0 */
#define TIMG_WDT_CONF_UPDATE_EN BIT(22)     /* the configuration is taken over with this bit only */
#define TIMG_WDTWPROTECT_REG REG(0x6001F064)
#define RTC_CNTL_WDTCONFIG0_REG REG(0x60008090)
#define RTC_CNTL_WDTWPROTECT_REG REG(0x600080A8)
#define WDT_WKEY UINT32_C(0x50D83AA1) /* of both */
#define RTC_CNTL_SWD_CONF_REG REG(0x600080AC)
#define RTC_CNTL_SWD_AUTO_FEED_EN BIT(31)
#define RTC_CNTL_SWD_WPROTECT_REG REG(0x600080B0)
#define RTC_CNTL_SWD_WKEY UINT32_C(0x8F1D312A)

#define EFUSE_RD_MAC_SPI_SYS_0_REG REG(0x60008844) /* the base MAC's last four bytes */
#define EFUSE_RD_MAC_SPI_SYS_1_REG REG(0x60008848) /* bits 0-15: its first two */

enum { UART_FIFO_SIZE = 128 /* bytes */, SYSTIMER_PATIENCE = 1000 /* looks; the answer takes a few cycles */ };

const uint32_t board_ticks_per_ms = 16000;

void board_start(void)
{
    /* The two that the ROM starts, in flash boot mode, are there for a boot that hangs: off, all stages and modes. */
    TIMG_WDTWPROTECT_REG = WDT_WKEY;
    TIMG_WDTCONFIG0_REG = TIMG_WDT_CONF_UPDATE_EN;
    TIMG_WDTWPROTECT_REG = 0;
    RTC_CNTL_WDTWPROTECT_REG = WDT_WKEY;
    RTC_CNTL_WDTCONFIG0_REG = 0;
    RTC_CNTL_WDTWPROTECT_REG = 0;
    /* The super watchdog has no such mode: the chip feeds it. */
    RTC_CNTL_SWD_WPROTECT_REG = RTC_CNTL_SWD_WKEY;
    RTC_CNTL_SWD_CONF_REG |= RTC_CNTL_SWD_AUTO_FEED_EN;
    RTC_CNTL_SWD_WPROTECT_REG = 0;

    SYSTEM_PERIP_CLK_EN0_REG |= SYSTEM_SYSTIMER_CLK_EN;
    SYSTEM_PERIP_RST_EN0_REG &= ~SYSTEM_SYSTIMER_RST;
    SYSTIMER_CONF_REG |= SYSTIMER_CLK_EN | SYSTIMER_TIMER_UNIT0_WORK_EN;
}

const uint8_t *board_flash(void)
{
    return (const uint8_t *)0x3C000000; /* the data side of the ROM's mapping; code runs on the other, 0x42000000 */
}

void board_mac(uint8_t mac[6])
{
    uint32_t first = EFUSE_RD_MAC_SPI_SYS_1_REG, last = EFUSE_RD_MAC_SPI_SYS_0_REG;
    for (unsigned i = 0; i < 6; i++)
        mac[i] = (uint8_t)(i < 2 ? first >> 8 * (1 - i) : last >> 8 * (5 - i));
}

uint32_t board_ticks(void)
{
    SYSTIMER_UNIT0_OP_REG = SYSTIMER_TIMER_UNIT0_UPDATE;
    for (unsigned tries = 0; tries < SYSTIMER_PATIENCE; tries++)
        if (SYSTIMER_UNIT0_OP_REG & SYSTIMER_TIMER_UNIT0_VALUE_VALID)
            break;
    return SYSTIMER_UNIT0_VALUE_LO_REG;
}

int board_get(unsigned port)
{
    if (port == 0)
        return UART_RXFIFO_CNT(UART_STATUS_REG) ? (int)(UART_FIFO_REG & 0xFF) : -1;
    if (USB_SERIAL_JTAG_EP1_CONF_REG & USB_SERIAL_JTAG_SERIAL_OUT_EP_DATA_AVAIL)
        return (int)(USB_SERIAL_JTAG_EP1_REG & 0xFF);
    return -1;
}

bool board_put(unsigned port, char byte)
{
    if (port == 0) {
        if (UART_TXFIFO_CNT(UART_STATUS_REG) >= UART_FIFO_SIZE - 1)
            return false;
        UART_FIFO_REG = (uint8_t)byte;
    } else {
        if (!(USB_SERIAL_JTAG_EP1_CONF_REG & USB_SERIAL_JTAG_SERIAL_IN_EP_DATA_FREE))
            return false;
        USB_SERIAL_JTAG_EP1_REG = (uint8_t)byte;
    }
    return true;
}

void board_flush(unsigned port)
{
    if (port == 1)
        USB_SERIAL_JTAG_EP1_CONF_REG = USB_SERIAL_JTAG_WR_DONE;
}

/* A bare ESP32-C3, as the ROM leaves it after direct boot. Sources: ESP32-C3 Technical Reference Manual, and the
 * register names of ESP-IDF's soc headers, given here beside each address. */
#include "board.h"

#define REG(address) (*(volatile uint32_t *)(uintptr_t)(address))
#define BIT(number) (UINT32_C(1) << (number))

#define UART_FIFO REG(0x60000000)   /* port 0: UART0, which the ROM has set to 115200 baud */
#define UART_STATUS REG(0x6000001C) /* bits 0-9: bytes received, 16-25: bytes to be sent */
#define USB_EP1 REG(0x60043000)     /* port 1: USB_SERIAL_JTAG_EP1_REG, a byte in or out */
#define USB_EP1_CONF REG(0x60043004)
#define USB_WR_DONE BIT(0)
#define USB_SERIAL_IN_EP_DATA_FREE BIT(1)
#define USB_SERIAL_OUT_EP_DATA_AVAIL BIT(2)

#define SYSTEM_PERIP_CLK_EN0 REG(0x600C0010)
#define SYSTEM_PERIP_RST_EN0 REG(0x600C0018)
#define SYSTEM_SYSTIMER BIT(29) /* in both */
#define SYSTIMER_CONF REG(0x60023000)
#define SYSTIMER_CLK_EN BIT(31)
#define SYSTIMER_UNIT0_WORK_EN BIT(30)
#define SYSTIMER_UNIT0_OP REG(0x60023004)
#define SYSTIMER_UNIT0_UPDATE BIT(30)
#define SYSTIMER_UNIT0_VALUE_VALID BIT(29)
#define SYSTIMER_UNIT0_VALUE_LO REG(0x60023044)

#define TIMG0_WDTCONFIG0 REG(0x6001F048)
#define TIMG0_WDTWPROTECT REG(0x6001F064)
#define RTC_CNTL_WDTCONFIG0 REG(0x60008090)
#define RTC_CNTL_WDTWPROTECT REG(0x600080A8)
#define WDT_KEY 0x50D83AA1
#define RTC_CNTL_SWD_CONF REG(0x600080AC)
#define RTC_CNTL_SWD_WPROTECT REG(0x600080B0)
#define SWD_KEY 0x8F1D312A
#define SWD_AUTO_FEED_EN BIT(31)

#define EFUSE_RD_MAC_SPI_SYS_0 REG(0x60008844) /* the MAC's last four bytes */
#define EFUSE_RD_MAC_SPI_SYS_1 REG(0x60008848) /* bits 0-15: its first two */

enum { UART_FIFO_SIZE = 128 };

const uint32_t board_ticks_per_ms = 16000;

void board_start(void)
{
    /* The two watchdogs that the ROM starts are for a boot that hangs; the super watchdog can only be fed. */
    TIMG0_WDTWPROTECT = WDT_KEY;
    TIMG0_WDTCONFIG0 = 0;
    TIMG0_WDTWPROTECT = 0;
    RTC_CNTL_WDTWPROTECT = WDT_KEY;
    RTC_CNTL_WDTCONFIG0 = 0;
    RTC_CNTL_WDTWPROTECT = 0;
    RTC_CNTL_SWD_WPROTECT = SWD_KEY;
    RTC_CNTL_SWD_CONF |= SWD_AUTO_FEED_EN;
    RTC_CNTL_SWD_WPROTECT = 0;

    SYSTEM_PERIP_CLK_EN0 |= SYSTEM_SYSTIMER;
    SYSTEM_PERIP_RST_EN0 &= ~SYSTEM_SYSTIMER;
    SYSTIMER_CONF |= SYSTIMER_CLK_EN | SYSTIMER_UNIT0_WORK_EN;
}

const uint8_t *board_flash(void)
{
    return (const uint8_t *)0x3C000000;
}

void board_mac(uint8_t mac[6])
{
    uint32_t high = EFUSE_RD_MAC_SPI_SYS_1, low = EFUSE_RD_MAC_SPI_SYS_0;
    for (unsigned i = 0; i < 6; i++)
        mac[i] = (uint8_t)(i < 2 ? high >> 8 * (1 - i) : low >> 8 * (5 - i));
}

uint32_t board_ticks(void)
{
    SYSTIMER_UNIT0_OP = SYSTIMER_UNIT0_UPDATE;
    while (!(SYSTIMER_UNIT0_OP & SYSTIMER_UNIT0_VALUE_VALID)) {
    }
    return SYSTIMER_UNIT0_VALUE_LO;
}

int board_get(unsigned port)
{
    if (port == 0)
        return UART_STATUS & 0x3FF ? (int)(UART_FIFO & 0xFF) : -1;
    return USB_EP1_CONF & USB_SERIAL_OUT_EP_DATA_AVAIL ? (int)(USB_EP1 & 0xFF) : -1;
}

bool board_put(unsigned port, char byte)
{
    if (port == 0) {
        if ((UART_STATUS >> 16 & 0x3FF) >= UART_FIFO_SIZE - 1)
            return false;
        UART_FIFO = (uint8_t)byte;
    } else {
        if (!(USB_EP1_CONF & USB_SERIAL_IN_EP_DATA_FREE))
            return false;
        USB_EP1 = (uint8_t)byte;
    }
    return true;
}

void board_flush(unsigned port)
{
    if (port == 1)
        USB_EP1_CONF = USB_WR_DONE;
}

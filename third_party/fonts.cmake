# The fonts of the window, from Debian's font packages, copied beside the program.
set(font_files
  opentype/inter/Inter-Regular.otf
  opentype/inter/Inter-Medium.otf
  opentype/inter/Inter-SemiBold.otf
  opentype/inter/Inter-Bold.otf
  truetype/noto/NotoSansArabic-Regular.ttf
  truetype/noto/NotoSansArabic-Bold.ttf
  truetype/noto/NotoSansHebrew-Regular.ttf
  truetype/noto/NotoSansHebrew-Bold.ttf
  truetype/noto/NotoSansEthiopic-Regular.ttf
  truetype/noto/NotoSansEthiopic-Bold.ttf
  truetype/noto/NotoSansThai-Regular.ttf
  truetype/noto/NotoSansThai-Bold.ttf
  truetype/noto/NotoSansDevanagari-Regular.ttf
  truetype/noto/NotoSansDevanagari-Bold.ttf
  truetype/noto/NotoSansTamil-Regular.ttf
  truetype/noto/NotoSansTamil-Bold.ttf
  truetype/wqy/wqy-microhei.ttc
  truetype/ancient-scripts/Symbola_hint.ttf
  truetype/dejavu/DejaVuSans.ttf
  truetype/dejavu/DejaVuSans-Bold.ttf)
set(font_licences fonts-inter fonts-noto-core fonts-dejavu-core fonts-wqy-microhei
                  fonts-symbola)
set(SAMEN_FONTS "/usr/share/fonts" CACHE PATH "Folder in which the font packages put theirs")

set(fonts_folder ${PROJECT_BINARY_DIR}/assets/fonts)
file(MAKE_DIRECTORY ${fonts_folder})
foreach(font IN LISTS font_files)
  if(NOT EXISTS ${SAMEN_FONTS}/${font})
    if(SAMEN_HEADLESS)
      continue()
    endif()
    message(FATAL_ERROR "The font ${font} is not in ${SAMEN_FONTS}. The packages fonts-inter, "
                        "fonts-noto-core, fonts-dejavu-core, fonts-wqy-microhei and "
                        "fonts-symbola hold them.")
  endif()
  file(COPY ${SAMEN_FONTS}/${font} DESTINATION ${fonts_folder})
endforeach()
foreach(package IN LISTS font_licences)
  if(EXISTS /usr/share/doc/${package}/copyright)
    configure_file(/usr/share/doc/${package}/copyright ${fonts_folder}/${package}.copyright.txt
                   COPYONLY)
  endif()
endforeach()
install(DIRECTORY ${fonts_folder}/ DESTINATION share/samen/assets/fonts)
